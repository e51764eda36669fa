package org.neuraldeps.solver.graph;

import org.neuraldeps.solver.moments.SecondMoments;

/**
 * |cos|: how alike two categories answer, |C_ij| / √(C_ii C_jj), from 0 to 1 by Cauchy and Schwarz. A category whose
 * logits are all zero is like nothing.
 */
final class Similarity {

    private final SecondMoments moments;
    private final double[] inverseLengths;

    /** Cost n square roots. */
    Similarity(SecondMoments moments) {
        this.moments = moments;
        this.inverseLengths = new double[moments.size()];
        for (int j = 0; j < inverseLengths.length; j++) {
            double diagonal = moments.diagonal(j);
            inverseLengths[j] = diagonal > 0 ? 1 / Math.sqrt(diagonal) : 0;
        }
    }

    /** |cos| of two categories. */
    double of(int i, int j) {
        return Math.min(1, Math.abs(moments.at(i, j)) * (inverseLengths[i] * inverseLengths[j]));
    }

    /** Sum of |cos| with all others. Cost n. */
    double total(int i) {
        double sum = 0;
        for (int j = 0; j < inverseLengths.length; j++) {
            sum += j == i ? 0 : of(i, j);
        }
        return sum;
    }

    /** Largest |cos| of a category with any other. Cost n. */
    double nearest(int i) {
        double largest = 0;
        for (int j = 0; j < inverseLengths.length; j++) {
            if (j != i) {
                largest = Math.max(largest, of(i, j));
            }
        }
        return largest;
    }
}
