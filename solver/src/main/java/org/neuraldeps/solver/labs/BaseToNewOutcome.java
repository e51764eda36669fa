package org.neuraldeps.solver.labs;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.heads.TrainedHead;

/**
 * What one repetition of lab 1 gave: one split of the categories, and every Θ that was asked for, beside the head trained on
 * everything.
 *
 * @param split which categories were new
 * @param base the head of the base, d x n1, trained on rows of base categories; its columns are in the order of {@code
 *     split.base()}. Empty where no method needed one
 * @param baseSeconds how long its training took; 0 where there is none
 * @param baseLogitSize q, the mean of B² over training rows of base categories (logit²); NaN where there is no such head
 * @param learned by method, and by decreasing ℓ1
 * @param curves accuracy against non-zeros, of the methods that have a path
 * @param whole the accuracy of the head trained on everything, on the same test rows by the same groups
 * @param features d, without the column of ones
 */
public record BaseToNewOutcome(
        CategorySplit split,
        Optional<TrainedHead> base,
        double baseSeconds,
        double baseLogitSize,
        List<LearnedTheta> learned,
        List<SparsityCurve> curves,
        SplitAccuracy whole,
        int features) {

    public BaseToNewOutcome {
        learned = List.copyOf(learned);
        curves = List.copyOf(curves);
    }

    /** How many numbers a head made of a base head and Θ has: n1 (d + 1) and the non-zeros of Θ. */
    public long parameters(LearnedTheta theta) {
        return split.base().size() * (features + 1L) + theta.theta().nonzeros();
    }

    /** How many numbers the head trained on everything has: n (d + 1). */
    public long wholeParameters() {
        return split.categories() * (features + 1L);
    }

    /** The curve of a method, where it has one. */
    public Optional<SparsityCurve> curve(ThetaMethod method) {
        return curves.stream().filter(curve -> curve.method() == method).findFirst();
    }
}
