package org.neuraldeps.solver.evaluation;

/**
 * Between which probabilities something that happened in some of many trials can lie, exactly (Clopper and Pearson): the
 * upper limit is the largest p under which so few or fewer still happen with a chance of {@code error}, the lower one the
 * smallest under which so many or more do.
 *
 * <p>Where rows come in groups that are no independent trials, such as two views of a photograph, the number of groups
 * counts as trials, and the same part of it as of the rows; so a count need not be whole (Korn and Graubard).
 */
public final class BinomialLimits {

    private BinomialLimits() {}

    /**
     * The upper limit; 1 where it happened in every trial.
     *
     * @param count how often it happened, from 0 to {@code trials}
     * @param trials how often it could have, above 0
     * @param error the chance that the probability lies above, such as 0.05
     */
    public static double upper(double count, double trials, double error) {
        require(count, trials);
        return count >= trials ? 1 : IncompleteBeta.quantile(1 - error, count + 1, trials - count);
    }

    /**
     * The lower limit; 0 where it never happened.
     *
     * @param count how often it happened, from 0 to {@code trials}
     * @param trials how often it could have, above 0
     * @param error the chance that the probability lies below
     */
    public static double lower(double count, double trials, double error) {
        require(count, trials);
        return count <= 0 ? 0 : IncompleteBeta.quantile(error, count, trials - count + 1);
    }

    /**
     * How many trials there must be, none of which it happens in, for the upper limit to reach a probability.
     *
     * @param probability between 0 and 1, neither of them
     */
    public static long fewest(double probability, double error) {
        return (long) Math.ceil(Math.log(error) / Math.log1p(-probability) * (1 - 1e-12));
    }

    private static void require(double count, double trials) {
        if (!(trials > 0) || !(count >= 0) || count > trials) {
            throw new IllegalArgumentException(count + " of " + trials + " trials");
        }
    }
}
