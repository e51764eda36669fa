package org.neuraldeps.solver.covlasso;

import java.util.Arrays;

/**
 * The non-zero coefficients of one target. Arrays are shared and not to be modified.
 *
 * @param support their categories, ascending
 * @param values θ, beside {@code support}; none is 0
 */
public record SparseRow(int[] support, double[] values) {

    /** Nothing but zeros. */
    public static final SparseRow EMPTY = new SparseRow(new int[0], new double[0]);

    /** What is not zero of some coefficients, by ascending category. */
    static SparseRow of(int[] categories, double[] coefficients) {
        int[] support = new int[categories.length];
        double[] values = new double[categories.length];
        int k = 0;
        for (int i = 0; i < categories.length; i++) {
            if (coefficients[i] != 0) {
                support[k] = categories[i];
                values[k++] = coefficients[i];
            }
        }
        return new SparseRow(Arrays.copyOf(support, k), Arrays.copyOf(values, k));
    }
}
