package org.neuraldeps.app.figure.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spreads labels along a side: each as near to its wish as the others allow, none closer than a gap, none outside. */
public final class EndLabels {

    private EndLabels() {}

    /**
     * The places for some wishes, in the order given.
     *
     * @param wishes where each label would like to be
     * @param gap least distance of two labels; made smaller where the side is too short for all
     * @param from first place allowed
     * @param to last place allowed
     */
    public static double[] spread(double[] wishes, double gap, double from, double to) {
        int n = wishes.length;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> wishes[i]).thenComparing(i -> i));
        double step = n > 1 ? Math.min(gap, (to - from) / (n - 1)) : gap;
        double[] offsets = new double[n];
        for (int i = 0; i < n; i++) {
            offsets[i] = wishes[order.get(i)] - i * step;
        }
        double[] fitted = nondecreasing(offsets);
        double[] places = new double[n];
        for (int i = 0; i < n; i++) {
            double offset = Math.max(from, Math.min(to - (n - 1) * step, fitted[i]));
            places[order.get(i)] = offset + i * step;
        }
        return places;
    }

    /** The nearest non-decreasing sequence in least squares, by pooling neighbours that stand in the wrong order. */
    private static double[] nondecreasing(double[] values) {
        double[] means = new double[values.length];
        int[] counts = new int[values.length];
        int pools = 0;
        for (double value : values) {
            means[pools] = value;
            counts[pools++] = 1;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                int count = counts[pools - 2] + counts[pools - 1];
                means[pools - 2] =
                        (means[pools - 2] * counts[pools - 2] + means[pools - 1] * counts[pools - 1]) / count;
                counts[pools - 2] = count;
                pools--;
            }
        }
        double[] result = new double[values.length];
        int next = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < counts[pool]; i++) {
                result[next++] = means[pool];
            }
        }
        return result;
    }
}
