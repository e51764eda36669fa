package org.neuraldeps.solver.planting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.solver.covlasso.Coefficient;

/**
 * A category whose logit was made of others: f_i = Σ θ_j f_j + noise.
 *
 * @param target i, its column
 * @param predictors the j with the θ_j it was made with, none of them 0, by their columns
 */
public record PlantedTarget(int target, List<Coefficient> predictors) {

    /**
     * @throws IllegalArgumentException if it is made of itself, or of one category twice, or with a coefficient that is 0 or no
     *     number
     */
    public PlantedTarget {
        predictors = predictors.stream()
                .sorted(Comparator.comparingInt(Coefficient::category))
                .toList();
        for (Coefficient predictor : predictors) {
            if (predictor.category() == target || predictor.value() == 0 || !Double.isFinite(predictor.value())) {
                throw new IllegalArgumentException("category " + target + " cannot be made of " + predictor.value()
                        + " of category " + predictor.category());
            }
        }
        int different = predictors.stream()
                .map(Coefficient::category)
                .collect(Collectors.toSet())
                .size();
        if (different < predictors.size()) {
            throw new IllegalArgumentException("category " + target + " is made of one category twice");
        }
    }

    /** The θ_j of a category; 0 where it is no part of the target. */
    public double coefficient(int category) {
        return predictors.stream()
                .filter(predictor -> predictor.category() == category)
                .mapToDouble(Coefficient::value)
                .findFirst()
                .orElse(0);
    }
}
