package org.neuraldeps.app.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Measures figures: what lies outside the page, which letters meet. */
public final class Geometry {

    private Geometry() {}

    public static List<Mark.Text> texts(Figure figure) {
        List<Mark.Text> texts = new ArrayList<>();
        for (List<Mark> layer : List.of(figure.fixed(), figure.moving())) {
            layer.stream()
                    .filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast)
                    .forEach(texts::add);
        }
        return texts;
    }

    /** The categories that answer to the mouse, ascending. */
    public static List<Integer> categories(Figure figure) {
        return figure.hits().stream()
                .map(HitRegion::category)
                .distinct()
                .sorted()
                .toList();
    }

    /** The lines of a colour. */
    public static List<Mark.Line> lines(List<Mark> marks, Color color) {
        return marks.stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> line.pen().color().equals(color))
                .toList();
    }

    /** The curves of a category that answer to the mouse. */
    public static List<HitShape.Track> tracks(Figure figure, int category) {
        return figure.hits().stream()
                .filter(hit -> hit.category() == category && hit.shape() instanceof HitShape.Track)
                .map(hit -> (HitShape.Track) hit.shape())
                .toList();
    }

    /** The corners of a line, and points between them at most so far apart. */
    public static List<double[]> along(Points line, double apart) {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {line.x(0), line.y(0)});
        for (int i = 1; i < line.size(); i++) {
            double dx = line.x(i) - line.x(i - 1);
            double dy = line.y(i) - line.y(i - 1);
            int parts = (int) Math.max(1, Math.ceil(Math.hypot(dx, dy) / apart));
            for (int part = 1; part <= parts; part++) {
                points.add(new double[] {line.x(i - 1) + dx * part / parts, line.y(i - 1) + dy * part / parts});
            }
        }
        return points;
    }

    /** Numbers to y, from the numbers that are written beside the left axis. */
    public static DoubleUnaryOperator leftAxis(Figure figure) {
        double left = texts(figure).stream()
                .filter(text -> isNumber(text.words()) && text.position().anchor() == Anchor.END)
                .mapToDouble(text -> text.position().x())
                .min()
                .orElseThrow();
        List<Mark.Text> ticks = texts(figure).stream()
                .filter(text -> isNumber(text.words()) && text.position().x() == left)
                .toList();
        Mark.Text first = ticks.get(0);
        Mark.Text last = ticks.get(ticks.size() - 1);
        double perUnit = (last.position().y() - first.position().y()) / (number(last) - number(first));
        return value -> first.position().y() + perUnit * (value - number(first));
    }

    private static boolean isNumber(String words) {
        return words.matches("−?[0-9.]+(e−?\\d+)?");
    }

    private static double number(Mark.Text text) {
        return Double.parseDouble(text.words().replace('−', '-'));
    }

    /** Marks of which a part lies outside the page. */
    public static List<String> outsidePage(Figure figure) {
        Box page = new Box(0, 0, figure.width(), figure.height()).grown(1e-6);
        List<String> outside = new ArrayList<>();
        for (List<Mark> layer : List.of(figure.fixed(), figure.moving())) {
            for (Mark mark : layer) {
                Box box = bounds(mark);
                if (!page.contains(box.x(), box.y()) || !page.contains(box.right(), box.bottom())) {
                    outside.add(mark.toString());
                }
            }
        }
        return outside;
    }

    /** What a mark covers, without half the width of what it is drawn with. */
    public static Box bounds(Mark mark) {
        Bounds bounds = new Bounds();
        mark.accept(bounds);
        return bounds.box;
    }

    private static final class Bounds implements Mark.Visitor {
        private Box box;

        @Override
        public void line(Mark.Line line) {
            box = around(line.x1(), line.y1(), line.x2(), line.y2());
        }

        @Override
        public void polyline(Mark.Polyline line) {
            box = around(line.points());
        }

        @Override
        public void curve(Mark.Curve curve) {
            box = around(curve.controls());
        }

        @Override
        public void dot(Mark.Dot dot) {
            box = new Box(dot.x(), dot.y(), 0, 0).grown(dot.radius());
        }

        @Override
        public void rect(Mark.Rect rect) {
            box = rect.bounds();
        }

        @Override
        public void area(Mark.Area area) {
            box = around(area.corners());
        }

        @Override
        public void raster(Mark.Raster raster) {
            box = raster.bounds();
        }

        @Override
        public void tiles(Mark.Tiled tiled) {
            Tiles tiles = tiled.tiles();
            double x = Double.POSITIVE_INFINITY;
            double y = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < tiles.size(); i++) {
                x = Math.min(x, tiles.x(i));
                y = Math.min(y, tiles.y(i));
                right = Math.max(right, tiles.right(i));
                bottom = Math.max(bottom, tiles.bottom(i));
            }
            box = new Box(x, y, right - x, bottom - y);
        }

        @Override
        public void strands(Mark.Strands strands) {
            box = strands.frame();
        }

        @Override
        public void text(Mark.Text text) {
            box = around(text.corners());
        }
    }

    private static Box around(Points points) {
        double[] all = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            all[2 * i] = points.x(i);
            all[2 * i + 1] = points.y(i);
        }
        return around(all);
    }

    /** Around points x0 y0 x1 y1 …. */
    private static Box around(double... points) {
        DoubleSummaryStatistics xs = new DoubleSummaryStatistics();
        DoubleSummaryStatistics ys = new DoubleSummaryStatistics();
        for (int i = 0; i < points.length; i += 2) {
            xs.accept(points[i]);
            ys.accept(points[i + 1]);
        }
        return new Box(xs.getMin(), ys.getMin(), xs.getMax() - xs.getMin(), ys.getMax() - ys.getMin());
    }

    /** Pairs of texts whose boxes share more than a hair. */
    public static List<String> overlaps(Figure figure) {
        List<Mark.Text> texts = texts(figure);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (meet(texts.get(i).corners(), texts.get(j).corners())) {
                    pairs.add(texts.get(i).words() + " / " + texts.get(j).words());
                }
            }
        }
        return pairs;
    }

    /** Two rectangles meet unless some edge direction of one of them separates them. */
    private static boolean meet(double[] a, double[] b) {
        return !separated(a, a, b) && !separated(b, a, b);
    }

    private static boolean separated(double[] edges, double[] a, double[] b) {
        for (int i = 0; i < 4; i += 2) {
            double dx = edges[i + 2] - edges[i];
            double dy = edges[i + 3] - edges[i + 1];
            double length = Math.hypot(dx, dy);
            double[] spanA = span(a, dx / length, dy / length);
            double[] spanB = span(b, dx / length, dy / length);
            double hair = 0.25;
            if (spanA[1] < spanB[0] + hair || spanB[1] < spanA[0] + hair) {
                return true;
            }
        }
        return false;
    }

    private static double[] span(double[] corners, double dx, double dy) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 8; i += 2) {
            double along = corners[i] * dx + corners[i + 1] * dy;
            least = Math.min(least, along);
            most = Math.max(most, along);
        }
        return new double[] {least, most};
    }
}
