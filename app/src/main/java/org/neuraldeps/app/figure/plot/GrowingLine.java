package org.neuraldeps.app.figure.plot;

import java.util.Arrays;
import org.neuraldeps.app.figure.Points;

/** A line that gets one corner after the other. Confined to one thread. */
public final class GrowingLine {

    private double[] xs = new double[16];
    private double[] ys = new double[16];
    private int size;

    /** One more corner, points. */
    public void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /** How many corners there are. */
    public int size() {
        return size;
    }

    /** y of the last corner; there must be one. */
    public double lastY() {
        return ys[size - 1];
    }

    /** The line so far. */
    public Points points() {
        return new Points(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
    }
}
