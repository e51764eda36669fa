package org.neuraldeps.app.figure;

import java.util.Arrays;

/** The corners of a polyline, in points; compared by value. Immutable. */
public final class Points {

    private final double[] xs;
    private final double[] ys;

    /** Copies both arrays, which must be of one length. */
    public Points(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(xs.length + " x and " + ys.length + " y");
        }
        this.xs = xs.clone();
        this.ys = ys.clone();
    }

    /** Number of corners. */
    public int size() {
        return xs.length;
    }

    /** x of a corner. */
    public double x(int i) {
        return xs[i];
    }

    /** y of a corner. */
    public double y(int i) {
        return ys[i];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points that && Arrays.equals(xs, that.xs) && Arrays.equals(ys, that.ys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
    }

    @Override
    public String toString() {
        return "Points[" + Arrays.toString(xs) + ", " + Arrays.toString(ys) + "]";
    }
}
