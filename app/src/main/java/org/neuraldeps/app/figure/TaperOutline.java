package org.neuraldeps.app.figure;

/**
 * The outlines of tapers: one closed line for each, or one for each dash. Corners are put into arrays that are used again, so
 * that thousands cost nothing but arithmetic. Confined to one thread.
 */
public final class TaperOutline {

    /** Is given the corners of a closed line, which are good until it returns. */
    @FunctionalInterface
    public interface Piece {
        /** @param count how many of the corners are meant */
        void closed(double[] xs, double[] ys, int count);
    }

    /** Width at the very end, in parts of the width at the beginning. */
    private static final double TIP = 0.12;

    private static final int MOST_PARTS = 12;

    /** A curve of so many points has one part; parts grow with the root of the length, as what is seen of their bow does. */
    private static final double PART = 1.1;

    private static final int LEAST_PARTS = 2;

    private static final int LEAST_DASHES = 3;

    private final double[] xs = new double[2 * MOST_PARTS + 2];
    private final double[] ys = new double[2 * MOST_PARTS + 2];

    /** Hands over the outline of one of some tapers, in its pieces from its beginning to its end. */
    public void trace(Tapers tapers, int i, Piece piece) {
        double length = Math.hypot(tapers.x1(i) - tapers.x0(i), tapers.y1(i) - tapers.y0(i));
        if (!(length > 0)) {
            return;
        }
        if (!tapers.isDashed(i)) {
            trace(tapers, i, 0, 1, length, piece);
            return;
        }
        float[] pattern = Dash.DASHED.pattern(tapers.width(i));
        double period = Math.min(length / LEAST_DASHES, pattern[0] + pattern[1]) / length;
        double on = period * pattern[0] / (pattern[0] + pattern[1]);
        for (double from = 0; from < 1; from += period) {
            trace(tapers, i, from, Math.min(1, from + on), length, piece);
        }
    }

    private void trace(Tapers tapers, int i, double from, double to, double length, Piece piece) {
        double whole = Math.max(LEAST_PARTS, Math.min(MOST_PARTS, Math.sqrt(length) / PART));
        int parts = (int) Math.ceil((to - from) * whole);
        int corners = 2 * parts + 2;
        double half = tapers.width(i) / 2;
        double cx = tapers.controlX(i);
        double cy = tapers.controlY(i);
        for (int part = 0; part <= parts; part++) {
            double t = from + (to - from) * part / parts;
            double dx = (1 - t) * (cx - tapers.x0(i)) + t * (tapers.x1(i) - cx);
            double dy = (1 - t) * (cy - tapers.y0(i)) + t * (tapers.y1(i) - cy);
            double across = half * (1 - (1 - TIP) * t) / Math.hypot(dx, dy);
            double x = Tapers.at(t, tapers.x0(i), cx, tapers.x1(i));
            double y = Tapers.at(t, tapers.y0(i), cy, tapers.y1(i));
            xs[part] = x + across * dy;
            ys[part] = y - across * dx;
            xs[corners - 1 - part] = x - across * dy;
            ys[corners - 1 - part] = y + across * dx;
        }
        piece.closed(xs, ys, corners);
    }
}
