package org.neuraldeps.app.figure.path;

import java.util.Arrays;
import org.neuraldeps.app.figure.Points;

/** A line that gets one corner after the other. Confined to one thread. */
final class GrowingLine {

    private double[] xs = new double[16];
    private double[] ys = new double[16];
    private int size;

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    int size() {
        return size;
    }

    /** y of the last corner; there must be one. */
    double lastY() {
        return ys[size - 1];
    }

    Points points() {
        return new Points(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
    }
}
