package org.neuraldeps.app.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The outlines of dots; all shapes of one radius look equally large. */
final class DotOutlines {

    private DotOutlines() {}

    static Shape of(Mark.Dot dot) {
        double x = dot.x();
        double y = dot.y();
        double r = dot.radius();
        return switch (dot.shape()) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case SQUARE -> new Rectangle2D.Double(x - 0.89 * r, y - 0.89 * r, 1.78 * r, 1.78 * r);
            case DIAMOND -> closed(x, y - 1.25 * r, x + 1.25 * r, y, x, y + 1.25 * r, x - 1.25 * r, y);
            case TRIANGLE_UP -> closed(x, y - 1.2 * r, x + 1.15 * r, y + 0.85 * r, x - 1.15 * r, y + 0.85 * r);
            case TRIANGLE_DOWN -> closed(x, y + 1.2 * r, x + 1.15 * r, y - 0.85 * r, x - 1.15 * r, y - 0.85 * r);
            case CROSS -> cross(x, y, 0.85 * r);
        };
    }

    private static Path2D closed(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Path2D cross(double x, double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - r, y - r);
        path.lineTo(x + r, y + r);
        path.moveTo(x - r, y + r);
        path.lineTo(x + r, y - r);
        return path;
    }
}
