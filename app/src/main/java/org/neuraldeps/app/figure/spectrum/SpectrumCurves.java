package org.neuraldeps.app.figure.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.plot.FrameClip;
import org.neuraldeps.app.figure.plot.Plane;

/**
 * Lines over the eigenvectors.
 *
 * @param plane eigenvectors across, decimal logarithms upwards
 * @param count how many eigenvectors there are
 */
record SpectrumCurves(Plane plane, int count) {

    /** About so many steps: a thousand squared coordinates are a cloud, their means over neighbours a line. */
    private static final int STEPS = 64;

    private static final int ALONE = 6;

    private static final double BELOW = 1e-300;

    /** A number for each eigenvector, from point to point. */
    List<Points> line(IntToDoubleFunction value) {
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int j = 0; j < count; j++) {
            xs[j] = x(j + 1);
            ys[j] = y(value.applyAsDouble(j));
        }
        return new FrameClip(plane.area()).line(new Points(xs, ys));
    }

    /** The means over neighbouring eigenvectors, as steps; the first of them and, where there are few, all stand alone. */
    List<Points> means(IntToDoubleFunction value) {
        List<double[]> corners = new ArrayList<>();
        int from = 0;
        while (from < count) {
            int width = Math.max(1, Math.min(count / STEPS, from / ALONE));
            int to = Math.min(count, from + width);
            double sum = 0;
            for (int j = from; j < to; j++) {
                sum += value.applyAsDouble(j);
            }
            double y = y(sum / (to - from));
            corners.add(new double[] {x(from + 0.5), y});
            corners.add(new double[] {x(to + 0.5), y});
            from = to;
        }
        return new FrameClip(plane.area())
                .line(new Points(
                        corners.stream().mapToDouble(corner -> corner[0]).toArray(),
                        corners.stream().mapToDouble(corner -> corner[1]).toArray()));
    }

    /** Where an eigenvector lies; they are counted from 1. */
    double x(double number) {
        return plane.across().at(number);
    }

    double y(double value) {
        return plane.upwards().at(Math.log10(Math.max(BELOW, value)));
    }

    boolean shows(double x, double y) {
        return new FrameClip(plane.area()).contains(x, y);
    }
}
