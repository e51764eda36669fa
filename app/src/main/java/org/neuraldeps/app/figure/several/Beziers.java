package org.neuraldeps.app.figure.several;

import org.neuraldeps.app.figure.Points;

/** Points on cubic Bézier curves. */
public final class Beziers {

    private Beziers() {}

    /** The curve as a line of so many pieces. */
    public static Points polyline(Points controls, int pieces) {
        double[] xs = new double[pieces + 1];
        double[] ys = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            double t = (double) i / pieces;
            double[] weights = {(1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t};
            for (int j = 0; j < 4; j++) {
                xs[i] += weights[j] * controls.x(j);
                ys[i] += weights[j] * controls.y(j);
            }
        }
        return new Points(xs, ys);
    }
}
