package org.neuraldeps.app.view.canvas;

/**
 * Thin lines straight into pixels: along the axis that a line runs along most, pixel by pixel, each pixel across it covered as far as the
 * line's width says at its middle. Costs by the length alone. Confined to one thread.
 */
final class ThinLine {

    private final PixelGrid onto;
    private final int left;
    private final int above;
    private final int right;
    private final int below;

    /** What is painted is seen within these pixels alone, the last ones not among them. */
    ThinLine(PixelGrid onto, int fromColumn, int fromRow, int toColumn, int toRow) {
        this.onto = onto;
        this.left = Math.max(0, fromColumn);
        this.above = Math.max(0, fromRow);
        this.right = Math.min(onto.width(), toColumn);
        this.below = Math.min(onto.height(), toRow);
    }

    /**
     * Paints a line.
     *
     * @param width0 where it begins, pixels
     * @param width1 where it ends, pixels
     * @param rgb the colour
     */
    void paint(double x0, double y0, double width0, double x1, double y1, double width1, int rgb) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        if (Math.abs(dx) >= Math.abs(dy)) {
            if (dx < 0) {
                along(x1, y1, width1, x0, y0, width0, rgb, true);
            } else if (dx > 0) {
                along(x0, y0, width0, x1, y1, width1, rgb, true);
            }
        } else if (dy < 0) {
            along(y1, x1, width1, y0, x0, width0, rgb, false);
        } else {
            along(y0, x0, width0, y1, x1, width1, rgb, false);
        }
    }

    /** From a to b along one axis; c and d are across it. */
    private void along(
            double a, double c, double widthA, double b, double d, double widthB, int rgb, boolean isAcross) {
        double slope = (d - c) / (b - a);
        double widening = (widthB - widthA) / (b - a);
        double oblique = Math.sqrt(1 + slope * slope) / 2;
        int low = isAcross ? left : above;
        int high = isAcross ? right : below;
        int first = Math.max(low, (int) Math.floor(a));
        int last = Math.min(high - 1, (int) Math.ceil(b) - 1);
        for (int step = first; step <= last; step++) {
            double start = Math.max(a, step);
            double end = Math.min(b, step + 1);
            double middle = (start + end) / 2 - a;
            double half = (widthA + widening * middle) * oblique;
            double centre = c + slope * middle;
            across(step, centre - half, centre + half, end - start, rgb, isAcross);
        }
    }

    private void across(int step, double from, double to, double part, int rgb, boolean isAcross) {
        int low = isAcross ? above : left;
        int high = isAcross ? below : right;
        int first = Math.max(low, (int) Math.floor(from));
        int last = Math.min(high - 1, (int) Math.floor(to));
        for (int pixel = first; pixel <= last; pixel++) {
            double covered = Math.min(to, pixel + 1) - Math.max(from, pixel);
            int at = isAcross ? pixel * onto.width() + step : step * onto.width() + pixel;
            onto.mix(at, rgb, (int) (256 * covered * part + 0.5));
        }
    }
}
