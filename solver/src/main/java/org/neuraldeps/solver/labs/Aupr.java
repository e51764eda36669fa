package org.neuraldeps.solver.labs;

/**
 * A number made of areas under precision-recall curves, with limits: what the middle 95 % of bootstrap samples of the rows
 * give. Test rows and rows of none of the categories are drawn apart, so the chance line stays.
 *
 * @param value over the rows as they are: between 0 and 1, or a difference of two such
 * @param lower the lower limit
 * @param upper the upper limit
 */
public record Aupr(double value, double lower, double upper) {

    private static final double TAIL = 0.025;

    /** @param sorted of the bootstrap samples, ascending */
    static Aupr of(double value, double[] sorted) {
        int last = sorted.length - 1;
        return new Aupr(value, sorted[(int) Math.floor(TAIL * last)], sorted[(int) Math.ceil((1 - TAIL) * last)]);
    }
}
