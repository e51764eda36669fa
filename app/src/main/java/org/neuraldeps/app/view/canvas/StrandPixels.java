package org.neuraldeps.app.view.canvas;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.TaperOutline;
import org.neuraldeps.app.figure.Tapers;

/**
 * Tapered curves straight into pixels: Java2D takes ten times as long for thousands of them as a frame lasts. The outlines are
 * those of the files. For screens.
 */
final class StrandPixels {

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
        coverage.clip(
                (int) Math.round(frame.x() * scale),
                (int) Math.round(frame.y() * scale),
                (int) Math.round(frame.right() * scale),
                (int) Math.round(frame.bottom() * scale));
        Tapers tapers = strands.tapers();
        for (int i = 0; i < tapers.size(); i++) {
            outline.trace(tapers, i, this::closed);
            coverage.paint(tapers.rgb(i), onto);
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
