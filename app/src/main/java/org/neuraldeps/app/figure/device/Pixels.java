package org.neuraldeps.app.figure.device;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.ui.NumberText;

/** Figures as pictures of so many pixels per inch. */
final class Pixels {

    private static final double POINTS_PER_INCH = 72;

    /** 16384 x 16384: 1.8 m x 1.8 m at 230 dpi, and a gigabyte while it is drawn. */
    private static final long MOST = 1L << 28;

    private Pixels() {}

    static BufferedImage image(Figure figure, double dpi) {
        requirePossible(figure.width(), figure.height(), dpi);
        int width = (int) pixels(figure.width(), dpi);
        int height = (int) pixels(figure.height(), dpi);
        int type = figure.hasBackground() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        // Fills the last pixel of each line as well where the size is no whole number of pixels.
        g.scale(width / figure.width(), height / figure.height());
        new FigurePainter().paint(figure, g, Quality.FULL);
        g.dispose();
        return image;
    }

    /** @throws DataException if the resolution is none, or the picture would have too many pixels */
    static void requirePossible(double width, double height, double dpi) {
        if (!(dpi >= FigureFile.LOWEST_DPI && dpi <= FigureFile.HIGHEST_DPI)) {
            throw new DataException(
                    "resolution " + NumberText.brief(dpi, 6) + " dpi",
                    "a picture needs " + NumberText.brief(FigureFile.LOWEST_DPI, 6) + " to "
                            + NumberText.brief(FigureFile.HIGHEST_DPI, 6),
                    "give 300 for print");
        }
        long across = pixels(width, dpi);
        long down = pixels(height, dpi);
        if (across * down > MOST) {
            throw new DataException(
                    "a picture of " + across + " x " + down + " pixels",
                    "more than " + MOST / 1_000_000 + " million pixels are not drawn",
                    "choose a smaller size or fewer dpi, or write an SVG");
        }
    }

    private static long pixels(double points, double dpi) {
        return (long) Math.ceil(points * dpi / POINTS_PER_INCH);
    }
}
