package org.neuraldeps.solver.moments;

/**
 * Which sums Σ f_c f_j somebody wants: those of some categories c, for all j or, as C is symmetric, for the later ones alone.
 *
 * @param columns n
 * @param first the first j; no c comes before it
 * @param categories the c
 */
record ColumnWish(int columns, int first, int[] categories) {

    /** Whole columns. */
    static ColumnWish all(int columns, int[] categories) {
        return new ColumnWish(columns, 0, categories);
    }

    /** How many j there are. */
    int width() {
        return columns - first;
    }
}
