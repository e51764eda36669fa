package org.neuraldeps.app.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Paints tiles: on pixels with hard edges, neighbours meeting on the same one, each at least a pixel; elsewhere as areas, one for all that follow each other in one
 * colour, each at least {@value #LEAST} points.
 */
final class TilesPainter {

    /** What is thinner is not seen on paper. */
    private static final double LEAST = 0.2;

    private TilesPainter() {}

    static void paint(Tiles tiles, Graphics2D g) {
        if (hasPixels(g)) {
            pixels(tiles, g);
        } else {
            areas(tiles, g);
        }
    }

    /** An SVG has none: how large its cells will be seen is not known. */
    private static boolean hasPixels(Graphics2D g) {
        GraphicsConfiguration device = g.getDeviceConfiguration();
        int kind = g.getTransform().getType();
        boolean isUpright = (kind
                        & ~(AffineTransform.TYPE_TRANSLATION
                                | AffineTransform.TYPE_UNIFORM_SCALE
                                | AffineTransform.TYPE_GENERAL_SCALE))
                == 0;
        return isUpright && device != null && device.getDevice().getType() != GraphicsDevice.TYPE_PRINTER;
    }

    private static void pixels(Tiles tiles, Graphics2D g) {
        AffineTransform before = g.getTransform();
        double across = before.getScaleX();
        double down = before.getScaleY();
        double right = before.getTranslateX();
        double below = before.getTranslateY();
        g.setTransform(new AffineTransform());
        int rgb = -1;
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.rgb(i) != rgb) {
                rgb = tiles.rgb(i);
                g.setColor(new Color(rgb));
            }
            double x = tiles.x(i) * across + right;
            double y = tiles.y(i) * down + below;
            double width = (tiles.right(i) - tiles.x(i)) * across;
            double height = (tiles.bottom(i) - tiles.y(i)) * down;
            int left = start(x, width);
            int top = start(y, height);
            g.fillRect(left, top, length(left, x, width), length(top, y, height));
        }
        g.setTransform(before);
    }

    /** The first pixel; of what is smaller than one, that of its middle. */
    private static int start(double from, double length) {
        return (int) (length < 1 ? Math.floor(from + length / 2) : Math.round(from));
    }

    private static int length(int start, double from, double length) {
        return length < 1 ? 1 : Math.max(1, (int) Math.round(from + length) - start);
    }

    private static void areas(Tiles tiles, Graphics2D g) {
        Object before = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        for (int i = 0; i < tiles.size(); ) {
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            int rgb = tiles.rgb(i);
            for (; i < tiles.size() && tiles.rgb(i) == rgb; i++) {
                add(tiles, i, path);
            }
            g.setColor(new Color(rgb));
            g.fill(path);
        }
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
        }
    }

    private static void add(Tiles tiles, int i, Path2D path) {
        double halfWidth = Math.max(LEAST, tiles.right(i) - tiles.x(i)) / 2;
        double halfHeight = Math.max(LEAST, tiles.bottom(i) - tiles.y(i)) / 2;
        double x = (tiles.x(i) + tiles.right(i)) / 2;
        double y = (tiles.y(i) + tiles.bottom(i)) / 2;
        path.moveTo(x - halfWidth, y - halfHeight);
        path.lineTo(x + halfWidth, y - halfHeight);
        path.lineTo(x + halfWidth, y + halfHeight);
        path.lineTo(x - halfWidth, y + halfHeight);
        path.closePath();
    }
}
