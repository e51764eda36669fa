package org.neuraldeps.solver.data;

/**
 * A wish for the fit rows to be shared out into folds, each of which judges what the others say.
 *
 * @param count K, how many folds, at least 2
 * @param seed which rows go into which, not negative: the same seed on the same rows gives the same folds
 */
public record Folding(int count, int seed) {

    /** The seed where none is named. */
    public static final int USUAL_SEED = 1;

    /** As many folds as are usual, and no more than a path each is quickly walked for. */
    public static final int MOST = 100;

    /** Five folds. */
    public static final Folding USUAL = new Folding(5, USUAL_SEED);

    public Folding {
        if (!isCount(count) || seed < 0) {
            throw new IllegalArgumentException(count + " folds by seed " + seed);
        }
    }

    /** Whether there can be so many folds. */
    public static boolean isCount(int count) {
        return count >= 2 && count <= MOST;
    }
}
