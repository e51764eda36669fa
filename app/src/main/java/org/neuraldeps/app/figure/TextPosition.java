package org.neuraldeps.app.figure;

/**
 * Where a text stands and in which direction it runs.
 *
 * @param x position, points
 * @param y position of the middle of its height, points
 * @param degrees direction, clockwise from left-to-right
 * @param anchor which part of the text lies at the position
 */
public record TextPosition(double x, double y, double degrees, Anchor anchor) {

    /** Text that runs to the right from here. */
    public static TextPosition from(double x, double y) {
        return new TextPosition(x, y, 0, Anchor.START);
    }

    /** Text centred here. */
    public static TextPosition centred(double x, double y) {
        return new TextPosition(x, y, 0, Anchor.MIDDLE);
    }

    /** Text that ends here. */
    public static TextPosition upTo(double x, double y) {
        return new TextPosition(x, y, 0, Anchor.END);
    }

    /** Corners of a box of this size that stands here: x0 y0 … x3 y3. */
    double[] corners(double width, double height) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double left = -anchor.part() * width;
        double[] along = {left, left + width, left + width, left};
        double[] across = {-height / 2, -height / 2, height / 2, height / 2};
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            corners[2 * i] = x + along[i] * cos - across[i] * sin;
            corners[2 * i + 1] = y + along[i] * sin + across[i] * cos;
        }
        return corners;
    }
}
