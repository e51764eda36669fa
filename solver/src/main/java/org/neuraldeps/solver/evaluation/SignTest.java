package org.neuraldeps.solver.evaluation;

/**
 * The exact sign test (McNemar's, by groups of rows): if the replacement neither helped nor harmed, a group that changes
 * would be as likely to gain as to lose.
 *
 * @param better groups with more rows gained than lost
 * @param worse groups with more rows lost than gained
 */
public record SignTest(int better, int worse) {

    /** How likely a split at least as uneven is by chance, two-sided: 2 Pr(X ≤ min) for X ~ Bin(better + worse, ½), at most 1. */
    public double pValue() {
        int count = better + worse;
        int least = Math.min(better, worse);
        if (2 * least >= count) {
            return 1;
        }
        // Pr(X ≤ m) = I_½(count − m, m + 1).
        return Math.min(1, 2 * IncompleteBeta.of(0.5, count - least, least + 1.0));
    }
}
