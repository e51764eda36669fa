package org.neuraldeps.app.figure;

import java.util.stream.IntStream;

/** A place that answers to the mouse, in points. */
public sealed interface HitShape {

    /** Distance of a point from the shape, points; 0 inside. */
    double distance(double x, double y);

    /** A disc. */
    record Disc(double x, double y, double radius) implements HitShape {
        @Override
        public double distance(double px, double py) {
            return Math.max(0, Math.hypot(px - x, py - y) - radius);
        }
    }

    /** The box of a text, which may be rotated. */
    record Label(TextPosition position, double width, double height) implements HitShape {
        @Override
        public double distance(double px, double py) {
            double cos = Math.cos(Math.toRadians(position.degrees()));
            double sin = Math.sin(Math.toRadians(position.degrees()));
            double along = (px - position.x()) * cos
                    + (py - position.y()) * sin
                    + position.anchor().part() * width
                    - width / 2;
            double across = -(px - position.x()) * sin + (py - position.y()) * cos;
            return Math.hypot(Math.max(0, Math.abs(along) - width / 2), Math.max(0, Math.abs(across) - height / 2));
        }
    }

    /** A line through points. */
    record Track(Points points) implements HitShape {
        @Override
        public double distance(double px, double py) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 1; i < points.size(); i++) {
                nearest = Math.min(nearest, fromSegment(i, px, py));
            }
            return nearest;
        }

        private double fromSegment(int end, double px, double py) {
            double x1 = points.x(end - 1);
            double y1 = points.y(end - 1);
            double dx = points.x(end) - x1;
            double dy = points.y(end) - y1;
            double length = dx * dx + dy * dy;
            double part = length == 0 ? 0 : Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / length));
            return Math.hypot(px - x1 - part * dx, py - y1 - part * dy);
        }
    }

    /**
     * The area inside a line that returns from its last corner to its first.
     *
     * @param corners at least three
     */
    record Outline(Points corners) implements HitShape {
        @Override
        public double distance(double px, double py) {
            return contains(px, py) ? 0 : new Track(closed()).distance(px, py);
        }

        /** Whether a ray to the right crosses the line an odd number of times. */
        private boolean contains(double px, double py) {
            boolean inside = false;
            for (int i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
                double y = corners.y(i);
                double yBefore = corners.y(before);
                if (y > py != yBefore > py) {
                    double across = corners.x(i) + (corners.x(before) - corners.x(i)) * (py - y) / (yBefore - y);
                    inside ^= px < across;
                }
            }
            return inside;
        }

        private Points closed() {
            int n = corners.size();
            double[] xs = new double[n + 1];
            double[] ys = new double[n + 1];
            for (int i = 0; i <= n; i++) {
                xs[i] = corners.x(i % n);
                ys[i] = corners.y(i % n);
            }
            return new Points(xs, ys);
        }
    }

    /**
     * Many tapered curves: one shape for all of them.
     *
     * @param tapers where they are
     * @param meaning what each stands for
     */
    record Strands(Tapers tapers, Meaning meaning) implements HitShape {

        /** What a curve stands for. */
        @FunctionalInterface
        public interface Meaning {
            /** @param i its number among the curves */
            HitRegion of(int i);
        }

        @Override
        public double distance(double px, double py) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < tapers.size(); i++) {
                nearest = Math.min(nearest, tapers.distance(i, px, py));
            }
            return nearest;
        }

        /** Compares what the curves stand for, not how that is found out. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Strands that
                    && tapers.equals(that.tapers)
                    && IntStream.range(0, tapers.size())
                            .allMatch(i -> meaning.of(i).equals(that.meaning.of(i)));
        }

        @Override
        public int hashCode() {
            return tapers.hashCode();
        }

        /** The uppermost of those that are nearest to a point; there must be one. */
        HitRegion nearest(double px, double py) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < tapers.size(); i++) {
                double distance = tapers.distance(i, px, py);
                if (distance <= least) {
                    least = distance;
                    nearest = i;
                }
            }
            return meaning.of(nearest);
        }
    }

    /**
     * The cells of a raster: one shape for all of them.
     *
     * @param bounds what they fill together
     * @param rows how many, from the top
     * @param columns how many
     * @param cells what a cell stands for
     */
    record Grid(Box bounds, int rows, int columns, Cells cells) implements HitShape {

        /** What the cell in a row and a column stands for. */
        @FunctionalInterface
        public interface Cells {
            /** Asked only for cells that are there. */
            Cell at(int row, int column);
        }

        /**
         * What a cell stands for.
         *
         * @param category index of the category
         * @param role what the cell shows of it
         * @param tooltip what to say there
         */
        public record Cell(int category, HitRegion.Role role, String tooltip) {}

        @Override
        public double distance(double px, double py) {
            double beside = Math.max(0, Math.max(bounds.x() - px, px - bounds.right()));
            double above = Math.max(0, Math.max(bounds.y() - py, py - bounds.bottom()));
            return Math.hypot(beside, above);
        }

        /** The row at a height; the nearest one outside. */
        public int row(double y) {
            return place((y - bounds.y()) / bounds.height(), rows);
        }

        /** The column at a place across; the nearest one outside. */
        public int column(double x) {
            return place((x - bounds.x()) / bounds.width(), columns);
        }

        /** Where a cell lies. */
        public Box cell(int row, int column) {
            double width = bounds.width() / columns;
            double height = bounds.height() / rows;
            return new Box(bounds.x() + column * width, bounds.y() + row * height, width, height);
        }

        private static int place(double part, int count) {
            return (int) Math.max(0, Math.min(count - 1, Math.floor(part * count)));
        }
    }

    /**
     * An area in which every place is read by itself.
     *
     * @param bounds of the area
     * @param reading what is there
     */
    record Field(Box bounds, Reading reading) implements HitShape {

        /** Reads a place. */
        @FunctionalInterface
        public interface Reading {
            /** What lies at a place within the bounds. */
            HitRegion at(double x, double y);
        }

        /** How many places across and down are compared. */
        private static final int COMPARED = 16;

        /** By what is read at places all over the area: a reading itself cannot be compared. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Field that
                    && bounds.equals(that.bounds)
                    && IntStream.range(0, COMPARED * COMPARED).allMatch(i -> readsAs(that, i % COMPARED, i / COMPARED));
        }

        private boolean readsAs(Field that, int across, int down) {
            double x = bounds.x() + (across + 0.5) / COMPARED * bounds.width();
            double y = bounds.y() + (down + 0.5) / COMPARED * bounds.height();
            return reading.at(x, y).equals(that.reading.at(x, y));
        }

        @Override
        public int hashCode() {
            return bounds.hashCode();
        }

        @Override
        public double distance(double px, double py) {
            return bounds.contains(px, py) ? 0 : Double.POSITIVE_INFINITY;
        }
    }
}
