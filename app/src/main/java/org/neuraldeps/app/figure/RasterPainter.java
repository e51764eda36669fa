package org.neuraldeps.app.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints rasters without seams: neighbours meet on the same pixel edge. Few runs of one colour are painted as
 * rectangles, which a drawing program can take apart; many as a picture with hard edges. Where cells are smaller than the
 * pixels of the device their colours are averaged, so that no cell is lost between two pixels.
 */
final class RasterPainter {

    private static final int MOST_RECTANGLES = 10_000;

    private RasterPainter() {}

    static void paint(Mark.Raster raster, Graphics2D g) {
        CellColors cells = hasPixels(g) ? reduced(raster, g) : raster.cells();
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        if (cells.runs() <= MOST_RECTANGLES) {
            rectangles(cells, raster.bounds(), g);
        } else {
            picture(cells, raster.bounds(), g);
        }
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    /** An SVG has none: how large its cells will be seen is not known. */
    private static boolean hasPixels(Graphics2D g) {
        GraphicsConfiguration device = g.getDeviceConfiguration();
        return device != null && device.getDevice().getType() != GraphicsDevice.TYPE_PRINTER;
    }

    private static CellColors reduced(Mark.Raster raster, Graphics2D g) {
        Box box = raster.bounds();
        Rectangle2D pixels = g.getTransform()
                .createTransformedShape(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
                .getBounds2D();
        return raster.cells().reduced((int) pixels.getHeight(), (int) pixels.getWidth());
    }

    /** Each reaches to the far corner and is covered by the next: where edges are smoothed, no page shines through. */
    private static void rectangles(CellColors cells, Box box, Graphics2D g) {
        double width = box.width() / cells.columns();
        double height = box.height() / cells.rows();
        for (int row = 0; row < cells.rows(); row++) {
            double y = box.y() + row * height;
            int column = 0;
            while (column < cells.columns()) {
                g.setColor(new Color(cells.rgb(row, column)));
                double x = box.x() + column * width;
                g.fill(new Rectangle2D.Double(x, y, box.x() + box.width() - x, box.y() + box.height() - y));
                column = cells.runEnd(row, column);
            }
        }
    }

    private static void picture(CellColors cells, Box box, Graphics2D g) {
        BufferedImage image = new BufferedImage(cells.columns(), cells.rows(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                image.setRGB(column, row, cells.rgb(row, column));
            }
        }
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / cells.columns(), box.height() / cells.rows());
        g.drawImage(image, place, null);
    }
}
