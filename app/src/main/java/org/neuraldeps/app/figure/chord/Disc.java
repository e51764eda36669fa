package org.neuraldeps.app.figure.chord;

import org.neuraldeps.app.figure.Points;

/**
 * The circle on the page; angles are degrees clockwise from the top.
 *
 * @param cx centre, points
 * @param cy centre, points
 * @param radius of the circle along which lengths are measured, points
 */
record Disc(double cx, double cy, double radius) {

    /** Degrees between two corners of what stands for an arc: on a page, a fiftieth of a point. */
    private static final double STEP = 1.5;

    double x(double degrees, double out) {
        return cx + out * Math.sin(Math.toRadians(degrees));
    }

    double y(double degrees, double out) {
        return cy - out * Math.cos(Math.toRadians(degrees));
    }

    /** A piece of the ring outside the circle. */
    Points ring(Span span, double width) {
        int pieces = pieces(span);
        double[] xs = new double[2 * pieces + 2];
        double[] ys = new double[2 * pieces + 2];
        for (int i = 0; i <= pieces; i++) {
            double degrees = span.from() + span.length() * i / pieces;
            xs[i] = x(degrees, radius);
            ys[i] = y(degrees, radius);
            xs[xs.length - 1 - i] = x(degrees, radius + width);
            ys[xs.length - 1 - i] = y(degrees, radius + width);
        }
        return new Points(xs, ys);
    }

    /** Into how many pieces an arc is to be cut. */
    static int pieces(Span span) {
        return (int) Math.max(1, Math.ceil(span.length() / STEP));
    }
}
