package org.neuraldeps.solver.evaluation;

/**
 * Between what limits a number lies.
 *
 * @param lower in the number's unit
 * @param upper likewise
 */
public record Interval(double lower, double upper) {

    /**
     * Binomial limits (Clopper and Pearson) of a part of a whole, valid for any number of groups and for parts of 0 and 1.
     *
     * @param part between 0 and 1
     * @param groups how many independent groups it was counted over; need not be whole
     * @param tail how likely it is at most that the truth lies beyond either limit
     */
    public static Interval binomial(double part, double groups, double tail) {
        double hits = Math.min(groups, part * groups);
        return new Interval(BinomialLimits.lower(hits, groups, tail), BinomialLimits.upper(hits, groups, tail));
    }

    /**
     * The value ± Student's t.
     *
     * @param deviation the standard error of the value
     * @param freedom degrees of freedom
     */
    static Interval student(double value, double deviation, int freedom, double tail) {
        double half = studentQuantile(freedom, tail) * deviation;
        return new Interval(value - half, value + half);
    }

    /** The t with Pr(T > t) = tail: with x = I⁻¹_{2 tail}(ν/2, ½), t² = ν (1 − x) / x. */
    static double studentQuantile(int freedom, double tail) {
        double x = IncompleteBeta.quantile(2 * tail, freedom / 2.0, 0.5);
        return Math.sqrt(freedom * (1 - x) / x);
    }

    /** The same, but nothing below a number. */
    Interval atLeast(double least) {
        return new Interval(Math.max(least, lower), Math.max(least, upper));
    }
}
