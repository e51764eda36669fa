package org.neuraldeps.app.view.canvas;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.TaperOutline;
import org.neuraldeps.app.figure.Tapers;

/**
 * Tapered curves straight into pixels: Java2D takes ten times as long for thousands of them as a frame lasts. The outlines are
 * those of the files; of thin ones the middle line is enough. For screens.
 */
final class StrandPixels {

    /** Up to this width, pixels, nobody sees how the parts of a curve meet. */
    private static final double THIN = 2.5;

    private final TaperOutline outline = new TaperOutline();
    private final CoverageGrid coverage;
    private final double scale;

    /**
     * @param width pixels
     * @param height pixels
     * @param scale pixels per point
     */
    StrandPixels(int width, int height, double scale) {
        this.coverage = new CoverageGrid(width, height);
        this.scale = scale;
    }

    /** Paints them over what is there. */
    void paint(Mark.Strands strands, PixelGrid onto) {
        Box frame = strands.frame();
        int left = (int) Math.round(frame.x() * scale);
        int top = (int) Math.round(frame.y() * scale);
        int right = (int) Math.round(frame.right() * scale);
        int bottom = (int) Math.round(frame.bottom() * scale);
        coverage.clip(left, top, right, bottom);
        ThinLine thin = new ThinLine(onto, left, top, right, bottom);
        Tapers tapers = strands.tapers();
        for (int i = 0; i < tapers.size(); i++) {
            int rgb = tapers.rgb(i);
            if (tapers.width(i) * scale <= THIN) {
                outline.middle(
                        tapers,
                        i,
                        (x0, y0, width0, x1, y1, width1) -> thin.paint(
                                x0 * scale, y0 * scale, width0 * scale, x1 * scale, y1 * scale, width1 * scale, rgb));
            } else {
                outline.trace(tapers, i, this::closed);
                coverage.paint(rgb, onto);
            }
        }
    }

    private void closed(double[] xs, double[] ys, int count) {
        int before = count - 1;
        for (int corner = 0; corner < count; corner++) {
            coverage.edge(xs[before] * scale, ys[before] * scale, xs[corner] * scale, ys[corner] * scale);
            before = corner;
        }
    }
}
