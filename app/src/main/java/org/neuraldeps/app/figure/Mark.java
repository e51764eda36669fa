package org.neuraldeps.app.figure;

import java.awt.Color;

/** One thing drawn in a figure, in points from the upper left corner, y downwards. Immutable, compared by value. */
public sealed interface Mark {

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Pen pen) implements Mark {}

    /** A line through several points. */
    record Polyline(Points points, Pen pen) implements Mark {}

    /** A cubic Bézier curve from the first to the last of four points. */
    record Curve(Points controls, Pen pen) implements Mark {

        /** @throws IllegalArgumentException unless there are four control points */
        public Curve {
            if (controls.size() != 4) {
                throw new IllegalArgumentException("a cubic has 4 control points, not " + controls.size());
            }
        }
    }

    /**
     * A dot.
     *
     * @param x centre
     * @param y centre
     * @param radius half its width, points
     * @param shape its shape
     * @param paint fill and outline
     */
    record Dot(double x, double y, double radius, DotShape shape, Paint paint) implements Mark {}

    /**
     * A rectangle with rounded corners.
     *
     * @param bounds where
     * @param corner radius of the corners, points
     * @param paint fill and outline
     */
    record Rect(Box bounds, double corner, Paint paint) implements Mark {}

    /**
     * A line of text, centred on its position across the line.
     *
     * @param words what it says; not empty
     * @param position where, and in which direction it runs
     * @param lettering how it looks
     */
    record Text(String words, TextPosition position, Lettering lettering) implements Mark {

        /** The corners of the text's box, plate included, in points: eight numbers x0 y0 … x3 y3. */
        public double[] corners() {
            return position.corners(FigureFont.width(words, lettering), lettering.size() * FigureFont.LINE);
        }
    }

    /**
     * Fill and outline; either may be null for none.
     *
     * @param fill colour of the inside
     * @param outline what the edge is drawn with
     */
    record Paint(Color fill, Pen outline) {

        /** Filled, no outline. */
        public static Paint filled(Color color) {
            return new Paint(color, null);
        }
    }
}
