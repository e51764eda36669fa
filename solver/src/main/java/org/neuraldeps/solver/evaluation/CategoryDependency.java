package org.neuraldeps.solver.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Definition 1 for one category at one ε: how many rows have an error of at least ε, for θ = 0 and for every number of non-zeros
 * on its path. What it says for a δ is then a look. Immutable.
 *
 * @param target i
 * @param rows how many rows were looked at
 * @param groups how many of them can count as independent
 * @param steps by falling λ: θ = 0 first, then the last solution before more than k = 1, 2, … coefficients are active
 */
public record CategoryDependency(int target, int rows, int groups, List<Step> steps) {

    /**
     * One solution of the path.
     *
     * @param nonzeros k
     * @param lambda λ, logit²; that of θ = 0 is λ_max
     * @param exceeding how many rows have an error of at least ε
     */
    public record Step(int nonzeros, double lambda, int exceeding) {}

    public CategoryDependency {
        steps = List.copyOf(steps);
    }

    /** The part of the rows whose error is at least ε. */
    public double part(Step step) {
        return (double) step.exceeding() / rows;
    }

    /**
     * What the probability of such an error is at most, with some certainty; see {@link BinomialLimits}.
     *
     * @param error the chance to be wrong, such as 0.05
     */
    public double upperLimit(Step step, double error) {
        return BinomialLimits.upper((double) step.exceeding() * groups / rows, groups, error);
    }

    /** The solution of the fewest categories for which that part is at most δ; empty where there is none. */
    public Optional<Step> smallest(double delta) {
        return steps.stream().filter(step -> part(step) <= delta).findFirst();
    }

    /** Whether θ = 0 suffices: the logit itself is small, which says nothing about other categories. */
    public boolean isTrivial(double delta) {
        return part(steps.get(0)) <= delta;
    }
}
