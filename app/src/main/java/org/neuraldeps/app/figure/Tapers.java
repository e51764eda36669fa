package org.neuraldeps.app.figure;

import java.util.Arrays;

/**
 * Many curves that point somewhere, as one value: each is broad where it begins and ends in a point, and bows to its left, so
 * that of two between the same places, one each way, both are seen. In points; compared by value. Immutable.
 *
 * <p>A curve is a quadratic Bézier. Those that count against something are interrupted.
 */
public final class Tapers {

    /** How far the middle of a curve lies beside the straight line, in parts of its length. */
    private static final double BOW = 0.09;

    private final float[] places;
    private final float[] widths;
    private final int[] colors;
    private final boolean[] dashed;

    private Tapers(float[] places, float[] widths, int[] colors, boolean[] dashed) {
        this.places = places;
        this.widths = widths;
        this.colors = colors;
        this.dashed = dashed;
    }

    /** How many there are; the first is the lowest. */
    public int size() {
        return widths.length;
    }

    /** Where one begins. */
    public double x0(int i) {
        return places[4 * i];
    }

    /** Where one begins. */
    public double y0(int i) {
        return places[4 * i + 1];
    }

    /** Where one ends. */
    public double x1(int i) {
        return places[4 * i + 2];
    }

    /** Where one ends. */
    public double y1(int i) {
        return places[4 * i + 3];
    }

    /** The control point of the curve. */
    double controlX(int i) {
        return (x0(i) + x1(i)) / 2 + 2 * BOW * (y1(i) - y0(i));
    }

    /** The control point of the curve. */
    double controlY(int i) {
        return (y0(i) + y1(i)) / 2 - 2 * BOW * (x1(i) - x0(i));
    }

    /** Its width where it begins, points. */
    public double width(int i) {
        return widths[i];
    }

    /** Its colour, red, green and blue. */
    public int rgb(int i) {
        return colors[i];
    }

    /** Whether it is interrupted. */
    public boolean isDashed(int i) {
        return dashed[i];
    }

    /** The same elsewhere. */
    Tapers moved(double right, double down) {
        float[] there = places.clone();
        for (int i = 0; i < there.length; i += 2) {
            there[i] += (float) right;
            there[i + 1] += (float) down;
        }
        return new Tapers(there, widths, colors, dashed);
    }

    /** The distance of a point from one of them, points; 0 on it. */
    double distance(int i, double x, double y) {
        double reach = Math.abs(x1(i) - x0(i)) + Math.abs(y1(i) - y0(i));
        if (Math.hypot(x - (x0(i) + x1(i)) / 2, y - (y0(i) + y1(i)) / 2) > reach + NEAR) {
            return Double.POSITIVE_INFINITY;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double px = at(t, x0(i), controlX(i), x1(i)) - x;
            double py = at(t, y0(i), controlY(i), y1(i)) - y;
            nearest = Math.min(nearest, Math.hypot(px, py) - widths[i] * (1 - t) / 2);
        }
        return Math.max(0, nearest);
    }

    private static final double NEAR = 20;
    private static final int STEPS = 24;

    /** A number on a quadratic Bézier. */
    static double at(double t, double start, double control, double end) {
        return (1 - t) * (1 - t) * start + 2 * t * (1 - t) * control + t * t * end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tapers that
                && Arrays.equals(places, that.places)
                && Arrays.equals(widths, that.widths)
                && Arrays.equals(colors, that.colors)
                && Arrays.equals(dashed, that.dashed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Arrays.hashCode(widths);
    }

    @Override
    public String toString() {
        return "Tapers[" + size() + "]";
    }

    /** Tapers in the making, the lowest first. Confined to one thread. */
    public static final class Builder {

        private float[] places;
        private float[] widths;
        private int[] colors;
        private boolean[] dashed;
        private int size;

        /** @param expected about how many there will be */
        public Builder(int expected) {
            places = new float[4 * Math.max(1, expected)];
            widths = new float[Math.max(1, expected)];
            colors = new int[widths.length];
            dashed = new boolean[widths.length];
        }

        /** How many there are so far. */
        public int size() {
            return size;
        }

        /**
         * One more, on top.
         *
         * @param width where it begins, points
         * @param rgb its colour
         * @param isDashed whether it is interrupted
         */
        public Builder add(double x0, double y0, double x1, double y1, double width, int rgb, boolean isDashed) {
            if (size == widths.length) {
                places = Arrays.copyOf(places, 8 * size);
                widths = Arrays.copyOf(widths, 2 * size);
                colors = Arrays.copyOf(colors, 2 * size);
                dashed = Arrays.copyOf(dashed, 2 * size);
            }
            places[4 * size] = (float) x0;
            places[4 * size + 1] = (float) y0;
            places[4 * size + 2] = (float) x1;
            places[4 * size + 3] = (float) y1;
            widths[size] = (float) width;
            colors[size] = rgb & 0xFFFFFF;
            dashed[size++] = isDashed;
            return this;
        }

        /** What has been added. */
        public Tapers tapers() {
            return new Tapers(
                    Arrays.copyOf(places, 4 * size),
                    Arrays.copyOf(widths, size),
                    Arrays.copyOf(colors, size),
                    Arrays.copyOf(dashed, size));
        }
    }
}
