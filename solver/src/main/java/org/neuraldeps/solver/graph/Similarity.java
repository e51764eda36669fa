package org.neuraldeps.solver.graph;

import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;

/**
 * |cos|: how alike two categories answer, |C_ij| / √(C_ii C_jj), from 0 to 1 by Cauchy and Schwarz. A category whose
 * logits are all zero is like nothing. Reads only columns that are in memory.
 */
final class Similarity {

    private final MomentColumns columns;
    private final double[] inverseLengths;

    /**
     * Cost n square roots.
     *
     * @param moments C, for its diagonal
     * @param columns of those categories that others are to be compared with
     */
    Similarity(SecondMoments moments, MomentColumns columns) {
        this.columns = columns;
        this.inverseLengths = new double[moments.size()];
        for (int j = 0; j < inverseLengths.length; j++) {
            double diagonal = moments.diagonal(j);
            inverseLengths[j] = diagonal > 0 ? 1 / Math.sqrt(diagonal) : 0;
        }
    }

    /** n, the number of categories. */
    int size() {
        return inverseLengths.length;
    }

    /**
     * |cos| of two categories.
     *
     * @param i one whose column is in memory
     * @param j any
     */
    double of(int i, int j) {
        return of(columns.column(i), i, j);
    }

    private double of(double[] column, int i, int j) {
        return Math.min(1, Math.abs(column[j]) * (inverseLengths[i] * inverseLengths[j]));
    }

    /** Sum of |cos| with all others. Cost n. */
    double total(int i) {
        double[] column = columns.column(i);
        double sum = 0;
        for (int j = 0; j < inverseLengths.length; j++) {
            sum += j == i ? 0 : of(column, i, j);
        }
        return sum;
    }

    /** Largest |cos| of a category with any other. Cost n. */
    double nearest(int i) {
        double[] column = columns.column(i);
        double largest = 0;
        for (int j = 0; j < inverseLengths.length; j++) {
            if (j != i) {
                largest = Math.max(largest, of(column, i, j));
            }
        }
        return largest;
    }
}
