package org.neuraldeps.solver.moments;

/** Up to how many categories something is done whose cost grows faster than n. Said here and nowhere else. */
public final class CategoryLimits {

    /** C is held in memory: 8 n² bytes, half a gigabyte. Beyond, its columns are formed when they are needed. */
    public static final int HELD = 8000;

    /** The moments of all categories of two networks are formed at once: as many bytes as for twice as many categories. */
    public static final int HELD_OF_TWO_NETWORKS = HELD / 2;

    /** n x n matrices are factorised: 20 n³ multiply-adds and 80 n² bytes, minutes and a gigabyte. */
    public static final int FACTORISED = 4000;

    /** The same is done without being asked for: some ten seconds in the background. */
    public static final int FACTORISED_UNASKED = 2000;

    /** Something is computed for every category without being asked for: about ten seconds on two cores. */
    public static final int UNASKED = 5000;

    private CategoryLimits() {}
}
