package org.neuraldeps.app.view.canvas;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Quality;

/**
 * The pixels of a figure: Java2D paints into the array that JavaFX shows, no copy between. The fixed layer is kept in an
 * image of its own and painted again only when it changes or was painted in a hurry. Confined to the FX thread.
 */
final class FigureImage {

    private final FigurePainter painter = new FigurePainter();
    private final double scale;
    private final DotStamps stamps;
    private final StrandPixels strands;
    private final BufferedImage kept;
    private final BufferedImage shown;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private List<Mark> keptMarks = List.of();
    private Quality keptQuality = Quality.DRAFT;

    /**
     * @param width pixels
     * @param height pixels
     * @param scale pixels per point
     */
    FigureImage(int width, int height, double scale) {
        this.scale = scale;
        this.stamps = new DotStamps(scale);
        this.strands = new StrandPixels(width, height, scale);
        this.kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        this.shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        this.buffer =
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels(shown)), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(buffer);
    }

    /** What JavaFX shows; it changes with every {@link #paint}. */
    WritableImage image() {
        return image;
    }

    boolean isFor(int width, int height, double wantedScale) {
        return shown.getWidth() == width && shown.getHeight() == height && scale == wantedScale;
    }

    /** Paints a figure. */
    void paint(Figure figure, Quality quality) {
        boolean same = figure.fixed() == keptMarks || figure.fixed().equals(keptMarks);
        if (!same || (quality == Quality.FULL && keptQuality == Quality.DRAFT)) {
            paint(figure.fixed(), kept, quality);
            keptQuality = quality;
        }
        keptMarks = figure.fixed();
        int[] from = pixels(kept);
        System.arraycopy(from, 0, pixels(shown), 0, from.length);
        paint(figure.moving(), shown, quality);
        buffer.updateBuffer(all -> null);
    }

    private void paint(List<Mark> marks, BufferedImage onto, Quality quality) {
        Graphics2D g = onto.createGraphics();
        g.scale(scale, scale);
        PixelGrid grid = PixelGrid.of(onto);
        painter.paint(marks, g, quality, new Shortcuts(grid));
        g.dispose();
    }

    /** Dots as stamps, tapered curves straight into the pixels. */
    private final class Shortcuts implements FigurePainter.Shortcuts {

        private final PixelGrid grid;

        Shortcuts(PixelGrid grid) {
            this.grid = grid;
        }

        @Override
        public boolean dot(Mark.Dot dot) {
            return stamps.paint(dot, grid);
        }

        @Override
        public boolean strands(Mark.Strands drawn) {
            strands.paint(drawn, grid);
            return true;
        }
    }

    private static int[] pixels(BufferedImage image) {
        return PixelGrid.of(image).pixels();
    }
}
