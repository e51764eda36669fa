package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.moments.SecondMoments;

/**
 * Combinations of columns of C: the one place where a path spends its time, n k multiply-adds a knot. Four columns are
 * read at a time, so that the result is loaded and stored once for four products.
 */
final class GramProduct {

    private GramProduct() {}

    /**
     * out = Σ weights_i · column(members_i).
     *
     * @param out n numbers. Modified.
     */
    static void combine(SecondMoments moments, int[] members, double[] weights, int count, double[] out) {
        java.util.Arrays.fill(out, 0);
        accumulate(moments, members, weights, count, out);
    }

    /** out += Σ weights_i · column(members_i). */
    static void accumulate(SecondMoments moments, int[] members, double[] weights, int count, double[] out) {
        int i = 0;
        for (; i < count - 3; i += 4) {
            addFour(
                    out,
                    new Quad(
                            moments.column(members[i]),
                            moments.column(members[i + 1]),
                            moments.column(members[i + 2]),
                            moments.column(members[i + 3])),
                    weights,
                    i);
        }
        for (; i < count; i++) {
            addOne(out, moments.column(members[i]), weights[i]);
        }
    }

    private record Quad(double[] first, double[] second, double[] third, double[] fourth) {}

    private static void addFour(double[] out, Quad columns, double[] weights, int place) {
        double[] c0 = columns.first;
        double[] c1 = columns.second;
        double[] c2 = columns.third;
        double[] c3 = columns.fourth;
        double w0 = weights[place];
        double w1 = weights[place + 1];
        double w2 = weights[place + 2];
        double w3 = weights[place + 3];
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.fma(w0, c0[j], Math.fma(w1, c1[j], Math.fma(w2, c2[j], Math.fma(w3, c3[j], out[j]))));
        }
    }

    private static void addOne(double[] out, double[] column, double weight) {
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.fma(weight, column[j], out[j]);
        }
    }
}
