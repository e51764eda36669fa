package org.neuraldeps.solver.graph;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;

/**
 * Spreads places over the unit square without tearing neighbours apart: first they flow from where many are to where few are, just as
 * far as keeps islands apart, then those that are still too close part. Lengths are in spacings, 1 / √n, the side of the square that each
 * would have if all had the same.
 */
final class EvenSpread {

    /** No two are nearer than about this many spacings in the end. */
    static final double ROOM = 0.6;

    /** Of the square, at each edge. */
    private static final double MARGIN = 0.02;

    private EvenSpread() {}

    /**
     * Cost some passes over a grid of 9 n cells, and over n places and those near them.
     *
     * @param x of each place; changed
     * @param y of each place; changed
     */
    static void over(double[] x, double[] y, Progress progress) {
        fill(x);
        fill(y);
        new DensityFlow(x, y).run(progress);
        new PartedPlaces(x, y, ROOM / Math.sqrt(x.length) / (1 - 2 * MARGIN)).run(progress);
        fill(x);
        fill(y);
    }

    /** Moves and scales one axis into the square. */
    private static void fill(double[] axis) {
        double low = Arrays.stream(axis).min().orElseThrow();
        double size = Arrays.stream(axis).max().orElseThrow() - low;
        Arrays.setAll(axis, i -> size > 0 ? MARGIN + (1 - 2 * MARGIN) * ((axis[i] - low) / size) : 0.5);
    }
}
