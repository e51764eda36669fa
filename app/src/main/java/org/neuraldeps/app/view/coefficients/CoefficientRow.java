package org.neuraldeps.app.view.coefficients;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.solver.data.Categories;

/**
 * One coefficient.
 *
 * @param category index j
 * @param label its name
 * @param value θ_j, of the Lasso or of the refit as the table says
 * @param correlation b_j = E[f_i f_j], logit²
 */
record CoefficientRow(int category, String label, double value, double correlation) {

    /** The Lasso's coefficients, by decreasing |θ_j|. */
    static List<CoefficientRow> of(Picture picture) {
        return rows(picture, picture.solution()::coefficient);
    }

    /** The refitted coefficients, by decreasing magnitude. */
    static List<CoefficientRow> of(Picture picture, Refit refit) {
        return rows(picture, refit::coefficient);
    }

    private static List<CoefficientRow> rows(Picture picture, IntToDoubleFunction value) {
        Categories categories = picture.categories();
        double[] correlations = picture.solved().path().problem().correlations();
        return picture.solution().byMagnitude().stream()
                .mapToInt(coefficient -> coefficient.category())
                .mapToObj(j -> new CoefficientRow(j, categories.label(j), value.applyAsDouble(j), correlations[j]))
                .sorted(Comparator.comparingDouble((CoefficientRow row) -> -Math.abs(row.value())))
                .toList();
    }
}
