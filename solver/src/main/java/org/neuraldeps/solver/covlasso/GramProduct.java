package org.neuraldeps.solver.covlasso;

import java.util.Arrays;

/**
 * Combinations of columns of C: the one place where a path spends its time, n k multiply-adds a knot. Four columns are
 * read at a time, so that the result is loaded and stored once for four products.
 */
final class GramProduct {

    private GramProduct() {}

    /**
     * out = Σ weights_i · columns_i.
     *
     * @param count how many columns and weights there are, of perhaps longer arrays
     * @param out n numbers. Modified.
     */
    static void combine(double[][] columns, double[] weights, int count, double[] out) {
        Arrays.fill(out, 0);
        int i = 0;
        for (; i < count - 3; i += 4) {
            addFour(columns, weights, i, out);
        }
        for (; i < count; i++) {
            addOne(columns[i], weights[i], out);
        }
    }

    private static void addFour(double[][] columns, double[] weights, int place, double[] out) {
        double[] c0 = columns[place];
        double[] c1 = columns[place + 1];
        double[] c2 = columns[place + 2];
        double[] c3 = columns[place + 3];
        double w0 = weights[place];
        double w1 = weights[place + 1];
        double w2 = weights[place + 2];
        double w3 = weights[place + 3];
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.fma(w0, c0[j], Math.fma(w1, c1[j], Math.fma(w2, c2[j], Math.fma(w3, c3[j], out[j]))));
        }
    }

    private static void addOne(double[] column, double weight, double[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.fma(weight, column[j], out[j]);
        }
    }
}
