package org.neuraldeps.solver.evaluation;

import java.util.Optional;
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
 * @param wins what the target wins after the replacement, and its errors on its own rows; empty without labels
 */
public record Table1(
        OptionalDouble absErr,
        OptionalDouble relErr,
        OptionalDouble acc,
        OptionalDouble originalAcc,
        OptionalInt positives,
        OptionalDouble positiveAcc,
        OptionalDouble originalPositiveAcc,
        Optional<Wins> wins) {

    /**
     * What accuracies do not tell: a target that wins everywhere has a Pos Acc of 100 %.
     *
     * @param positiveAbsErr mean of |f_i − Σ θ_j f_j| over the rows whose label is the target; empty where there are none
     * @param positiveRelErr positiveAbsErr / mean |f_i| over those rows
     * @param falseWins rows of other categories that the target wins after the replacement
     * @param precisionOfWins of the rows that it wins, the part whose label it is; empty where it wins none
     */
    public record Wins(
            OptionalDouble positiveAbsErr,
            OptionalDouble positiveRelErr,
            int falseWins,
            OptionalDouble precisionOfWins) {}

    /** Nothing can be computed: no evaluation rows. */
    public static Table1 empty() {
        return ofErrors(OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Errors, but no accuracies: no labels. */
    static Table1 ofErrors(OptionalDouble absErr, OptionalDouble relErr) {
        OptionalDouble none = OptionalDouble.empty();
        return new Table1(absErr, relErr, none, none, OptionalInt.empty(), none, none, Optional.empty());
    }
}
