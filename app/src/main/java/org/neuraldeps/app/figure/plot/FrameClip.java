package org.neuraldeps.app.figure.plot;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Points;

/**
 * Cuts lines and areas off at the frame of a plot, at the very place where they cross it.
 *
 * @param frame the area between the axes
 */
public record FrameClip(Box frame) {

    /** What rounding may put a corner outside by, points. */
    private static final double ROUNDING = 1e-6;

    /** Whether a point lies in the frame. */
    public boolean contains(double x, double y) {
        return frame.grown(ROUNDING).contains(x, y);
    }

    /** The pieces of a line that lie in the frame. */
    public List<Points> line(Points line) {
        if (isInside(line)) {
            return List.of(line);
        }
        List<Points> pieces = new ArrayList<>();
        List<double[]> piece = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            double[] part = part(line, i);
            if (part.length == 0 || part[0] > 0) {
                finish(piece, pieces);
            }
            if (part.length > 0) {
                if (piece.isEmpty()) {
                    piece.add(along(line, i, part[0]));
                }
                piece.add(along(line, i, part[1]));
                if (part[1] < 1) {
                    finish(piece, pieces);
                }
            }
        }
        finish(piece, pieces);
        return pieces;
    }

    private boolean isInside(Points line) {
        for (int i = 0; i < line.size(); i++) {
            if (!contains(line.x(i), line.y(i))) {
                return false;
            }
        }
        return true;
    }

    private static void finish(List<double[]> piece, List<Points> pieces) {
        if (piece.size() > 1) {
            pieces.add(points(piece));
        }
        piece.clear();
    }

    /** The part of the line up to a corner that lies in the frame, as two numbers between 0 and 1; none where none does. */
    private double[] part(Points line, int corner) {
        double dx = line.x(corner) - line.x(corner - 1);
        double dy = line.y(corner) - line.y(corner - 1);
        double[] steps = {-dx, dx, -dy, dy};
        double[] room = {
            line.x(corner - 1) - frame.x(),
            frame.right() - line.x(corner - 1),
            line.y(corner - 1) - frame.y(),
            frame.bottom() - line.y(corner - 1)
        };
        double from = 0;
        double to = 1;
        for (int side = 0; side < 4; side++) {
            if (steps[side] == 0 && room[side] < 0) {
                return new double[0];
            }
            double at = room[side] / steps[side];
            if (steps[side] < 0) {
                from = Math.max(from, at);
            } else if (steps[side] > 0) {
                to = Math.min(to, at);
            }
        }
        return from < to ? new double[] {from, to} : new double[0];
    }

    private double[] along(Points line, int corner, double part) {
        double x = line.x(corner - 1) + part * (line.x(corner) - line.x(corner - 1));
        double y = line.y(corner - 1) + part * (line.y(corner) - line.y(corner - 1));
        return new double[] {
            Math.max(frame.x(), Math.min(frame.right(), x)), Math.max(frame.y(), Math.min(frame.bottom(), y))
        };
    }

    /** The corners of the part of an area that lies in the frame; fewer than three where none does. */
    public Points area(Points corners) {
        List<double[]> inside = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            inside.add(new double[] {corners.x(i), corners.y(i)});
        }
        inside = cut(inside, 0, frame.x(), 1);
        inside = cut(inside, 0, frame.right(), -1);
        inside = cut(inside, 1, frame.y(), 1);
        return points(cut(inside, 1, frame.bottom(), -1));
    }

    /**
     * What of an area lies on one side of a line.
     *
     * @param axis 0 for x, 1 for y
     * @param side 1 for what is larger, -1 for what is smaller
     */
    private static List<double[]> cut(List<double[]> corners, int axis, double at, int side) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double[] before = corners.get((i + corners.size() - 1) % corners.size());
            double[] corner = corners.get(i);
            double was = side * (before[axis] - at);
            double is = side * (corner[axis] - at);
            if ((was < 0 && is > 0) || (was > 0 && is < 0)) {
                double part = was / (was - is);
                double[] crossing = {
                    before[0] + part * (corner[0] - before[0]), before[1] + part * (corner[1] - before[1])
                };
                crossing[axis] = at;
                kept.add(crossing);
            }
            if (is >= 0) {
                kept.add(corner);
            }
        }
        return kept;
    }

    private static Points points(List<double[]> corners) {
        return new Points(
                corners.stream().mapToDouble(corner -> corner[0]).toArray(),
                corners.stream().mapToDouble(corner -> corner[1]).toArray());
    }
}
