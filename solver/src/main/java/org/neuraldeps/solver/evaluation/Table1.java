package org.neuraldeps.solver.evaluation;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How well a dependency replaces its target on the evaluation rows (Table 1 of the paper). What cannot be computed is
 * empty.
 *
 * @param absErr mean of |f_i − Σ θ_j f_j|, logit units
 * @param relErr absErr / mean |f_i|
 * @param acc top-1 accuracy over all evaluation rows after column i is replaced by Σ θ_j f_j
 * @param originalAcc the same without the replacement
 * @param positives how many evaluation rows have the target as their label
 * @param positiveAcc top-1 accuracy over those rows after the replacement
 * @param originalPositiveAcc the same without the replacement
 */
public record Table1(
        OptionalDouble absErr,
        OptionalDouble relErr,
        OptionalDouble acc,
        OptionalDouble originalAcc,
        OptionalInt positives,
        OptionalDouble positiveAcc,
        OptionalDouble originalPositiveAcc) {

    /** Nothing can be computed: no evaluation rows. */
    public static Table1 empty() {
        return ofErrors(OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Errors, but no accuracies: no labels. */
    static Table1 ofErrors(OptionalDouble absErr, OptionalDouble relErr) {
        OptionalDouble none = OptionalDouble.empty();
        return new Table1(absErr, relErr, none, none, OptionalInt.empty(), none, none);
    }
}
