package org.neuraldeps.solver.data;

/**
 * A wish for rows to be held out for evaluation at random, where nobody says which.
 *
 * @param fraction how many of all rows, above 0 and below 1
 * @param seed which of them, not negative: the same seed on the same rows holds out the same ones
 */
public record HoldOut(double fraction, int seed) {

    /** The seed where none is named. */
    public static final int USUAL_SEED = 1;

    public HoldOut {
        if (!isFraction(fraction) || seed < 0) {
            throw new IllegalArgumentException("a fraction of " + fraction + " by seed " + seed);
        }
    }

    /** Whether so many of all rows can be held out. */
    public static boolean isFraction(double fraction) {
        return fraction > 0 && fraction < 1;
    }
}
