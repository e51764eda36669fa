package org.neuraldeps.app.figure;

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
}
