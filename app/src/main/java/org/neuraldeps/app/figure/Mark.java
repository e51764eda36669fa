package org.neuraldeps.app.figure;

import java.awt.Color;

/** One thing drawn in a figure, in points from the upper left corner, y downwards. Immutable, compared by value. */
public sealed interface Mark {

    /** Hands the mark to the method for its kind. */
    void accept(Visitor visitor);

    /** What is done with each kind of mark: a new kind compiles only where every visitor knows it. */
    interface Visitor {

        /** A straight line. */
        void line(Line line);

        /** A line through several points. */
        void polyline(Polyline polyline);

        /** A cubic Bézier curve. */
        void curve(Curve curve);

        /** A dot. */
        void dot(Dot dot);

        /** A rectangle. */
        void rect(Rect rect);

        /** A filled area. */
        void area(Area area);

        /** A grid of coloured cells. */
        void raster(Raster raster);

        /** Many tapered curves. */
        void strands(Strands strands);

        /** Many small rectangles. */
        void tiles(Tiled tiled);

        /** A line of text. */
        void text(Text text);
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Pen pen) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.line(this);
        }
    }

    /** A line through several points. */
    record Polyline(Points points, Pen pen) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.polyline(this);
        }
    }

    /** A cubic Bézier curve from the first to the last of four points. */
    record Curve(Points controls, Pen pen) implements Mark {

        /** @throws IllegalArgumentException unless there are four control points */
        public Curve {
            if (controls.size() != 4) {
                throw new IllegalArgumentException("a cubic has 4 control points, not " + controls.size());
            }
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.curve(this);
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
    record Dot(double x, double y, double radius, DotShape shape, Paint paint) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.dot(this);
        }
    }

    /**
     * A rectangle with rounded corners.
     *
     * @param bounds where
     * @param corner radius of the corners, points
     * @param paint fill and outline
     */
    record Rect(Box bounds, double corner, Paint paint) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.rect(this);
        }
    }

    /**
     * The area inside a line that returns from its last corner to its first.
     *
     * @param corners at least three
     * @param paint fill and outline
     */
    record Area(Points corners, Paint paint) implements Mark {

        /** @throws IllegalArgumentException if there are fewer than three corners */
        public Area {
            if (corners.size() < 3) {
                throw new IllegalArgumentException("an area has 3 corners or more, not " + corners.size());
            }
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.area(this);
        }
    }

    /**
     * Cells of equal size side by side, without seams between them.
     *
     * @param bounds what they fill together
     * @param cells their colours
     */
    record Raster(Box bounds, CellColors cells) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.raster(this);
        }
    }

    /**
     * Many curves, each broad where it begins and a point where it ends, of which only what lies in a frame is seen.
     *
     * @param frame where they are seen
     * @param tapers the curves, the lowest first
     */
    record Strands(Box frame, Tapers tapers) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.strands(this);
        }
    }

    /**
     * Many small rectangles, each of which covers a pixel at least.
     *
     * @param tiles the lowest first
     */
    record Tiled(Tiles tiles) implements Mark {
        @Override
        public void accept(Visitor visitor) {
            visitor.tiles(this);
        }
    }

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

        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
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
