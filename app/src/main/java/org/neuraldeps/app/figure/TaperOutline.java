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

    /** Is given a part of the middle line of a taper. */
    @FunctionalInterface
    public interface Part {
        /**
         * From one place to the next.
         *
         * @param width0 of the taper at the first place
         * @param width1 of the taper at the second
         */
        void to(double x0, double y0, double width0, double x1, double y1, double width1);
    }

    /** Is told which stretch of a curve is drawn, from 0 at its beginning to 1 at its end. */
    private interface Stretch {
        void drawn(double from, double to, int parts);
    }

    /** Hands over the outline of one of some tapers, in its pieces from its beginning to its end. */
    public void trace(Tapers tapers, int i, Piece piece) {
        stretches(tapers, i, (from, to, parts) -> trace(tapers, i, from, to, parts, piece));
    }

    /** Hands over the middle line of one of some tapers, where it is drawn, in straight parts from its beginning to its end. */
    public void middle(Tapers tapers, int i, Part part) {
        stretches(tapers, i, (from, to, parts) -> middle(tapers, i, from, to, parts, part));
    }

    private static void stretches(Tapers tapers, int i, Stretch stretch) {
        double length = Math.hypot(tapers.x1(i) - tapers.x0(i), tapers.y1(i) - tapers.y0(i));
        if (!(length > 0)) {
            return;
        }
        double whole = Math.max(LEAST_PARTS, Math.min(MOST_PARTS, Math.sqrt(length) / PART));
        if (!tapers.isDashed(i)) {
            stretch.drawn(0, 1, (int) Math.ceil(whole));
            return;
        }
        float[] pattern = Dash.DASHED.pattern(tapers.width(i));
        double period = Math.min(length / LEAST_DASHES, pattern[0] + pattern[1]) / length;
        double on = period * pattern[0] / (pattern[0] + pattern[1]);
        for (double from = 0; from < 1; from += period) {
            double to = Math.min(1, from + on);
            stretch.drawn(from, to, (int) Math.ceil((to - from) * whole));
        }
    }

    private static double width(Tapers tapers, int i, double t) {
        return tapers.width(i) * (1 - (1 - TIP) * t);
    }

    private static void middle(Tapers tapers, int i, double from, double to, int parts, Part part) {
        double cx = tapers.controlX(i);
        double cy = tapers.controlY(i);
        double x0 = Tapers.at(from, tapers.x0(i), cx, tapers.x1(i));
        double y0 = Tapers.at(from, tapers.y0(i), cy, tapers.y1(i));
        double width0 = width(tapers, i, from);
        for (int p = 1; p <= parts; p++) {
            double t = from + (to - from) * p / parts;
            double x1 = Tapers.at(t, tapers.x0(i), cx, tapers.x1(i));
            double y1 = Tapers.at(t, tapers.y0(i), cy, tapers.y1(i));
            double width1 = width(tapers, i, t);
            part.to(x0, y0, width0, x1, y1, width1);
            x0 = x1;
            y0 = y1;
            width0 = width1;
        }
    }

    private void trace(Tapers tapers, int i, double from, double to, int parts, Piece piece) {
        int corners = 2 * parts + 2;
        double cx = tapers.controlX(i);
        double cy = tapers.controlY(i);
        for (int part = 0; part <= parts; part++) {
            double t = from + (to - from) * part / parts;
            double dx = (1 - t) * (cx - tapers.x0(i)) + t * (tapers.x1(i) - cx);
            double dy = (1 - t) * (cy - tapers.y0(i)) + t * (tapers.y1(i) - cy);
            double across = width(tapers, i, t) / 2 / Math.hypot(dx, dy);
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
