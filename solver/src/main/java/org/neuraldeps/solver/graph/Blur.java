package org.neuraldeps.solver.graph;

import java.util.Arrays;

/** Blurs the rows of a square grid by a normal curve, mirrored at the ends, and transposes it: twice is the whole grid. */
final class Blur {

    private static final int REACH_IN_WIDTHS = 3;

    private Blur() {}

    /** @param width standard deviation of the curve, in cells */
    static double[][] of(double[][] grid, int width) {
        int n = grid.length;
        double[] curve = curve(width);
        int reach = curve.length / 2;
        double[][] blurred = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double sum = 0;
                for (int d = -reach; d <= reach; d++) {
                    sum += curve[d + reach] * grid[row][mirrored(column + d, n)];
                }
                blurred[column][row] = sum;
            }
        }
        return blurred;
    }

    private static double[] curve(int width) {
        int reach = REACH_IN_WIDTHS * width;
        double[] curve = new double[2 * reach + 1];
        Arrays.setAll(curve, i -> StrictMath.exp(-(i - reach) * (double) (i - reach) / (2.0 * width * width)));
        double sum = Arrays.stream(curve).reduce(0, Double::sum);
        Arrays.setAll(curve, i -> curve[i] / sum);
        return curve;
    }

    private static int mirrored(int at, int n) {
        int within = Math.floorMod(at, 2 * n);
        return within < n ? within : 2 * n - 1 - within;
    }
}
