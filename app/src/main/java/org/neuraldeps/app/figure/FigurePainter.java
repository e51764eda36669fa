package org.neuraldeps.app.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.neuraldeps.app.figure.font.Faces;

/**
 * The one painter of figures, on {@link Graphics2D}: screen, PNG, SVG and PDF all come from here. It keeps nothing and may be
 * used from any thread. The unit of the graphics is the point; a caller scales it beforehand.
 */
public final class FigurePainter {

    /** Paints all of a figure. */
    public void paint(Figure figure, Graphics2D g, Quality quality) {
        paint(figure.fixed(), g, quality);
        paint(figure.moving(), g, quality);
    }

    /** Paints some marks in their order, over what is there. */
    public void paint(List<Mark> marks, Graphics2D g, Quality quality) {
        paint(marks, g, quality, new Shortcuts() {});
    }

    /** A device's quicker way with marks of which there are many: it paints one over what is there, when it is its turn, or says that it does not. */
    public interface Shortcuts {

        /** Whether a dot was painted. */
        default boolean dot(Mark.Dot dot) {
            return false;
        }

        /** Whether tapered curves were painted. */
        default boolean strands(Mark.Strands strands) {
            return false;
        }
    }

    /** As {@link #paint(List, Graphics2D, Quality)}, where a device has a quicker way. */
    public void paint(List<Mark> marks, Graphics2D g, Quality quality, Shortcuts shortcuts) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Brush brush = new Brush(g, quality, shortcuts);
        for (Mark mark : marks) {
            mark.accept(brush);
        }
    }

    /** What each kind of mark is painted with. */
    private record Brush(Graphics2D g, Quality quality, Shortcuts shortcuts) implements Mark.Visitor {

        @Override
        public void line(Mark.Line line) {
            smoothLines(g, quality == Quality.FULL || isUpright(line));
            draw(g, new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.pen());
        }

        @Override
        public void polyline(Mark.Polyline polyline) {
            smoothLines(g, quality == Quality.FULL);
            draw(g, path(polyline.points()), polyline.pen());
        }

        @Override
        public void curve(Mark.Curve curve) {
            smoothLines(g, quality == Quality.FULL);
            draw(g, cubic(curve.controls()), curve.pen());
        }

        @Override
        public void dot(Mark.Dot dot) {
            if (!shortcuts.dot(dot)) {
                smoothLines(g, true);
                paintShape(DotOutlines.of(dot), dot.paint(), g);
            }
        }

        @Override
        public void rect(Mark.Rect rect) {
            smoothLines(g, true);
            paintShape(rectangle(rect), rect.paint(), g);
        }

        @Override
        public void area(Mark.Area area) {
            smoothLines(g, true);
            Path2D outline = path(area.corners());
            outline.closePath();
            paintShape(outline, area.paint(), g);
        }

        @Override
        public void raster(Mark.Raster raster) {
            RasterPainter.paint(raster, g);
        }

        @Override
        public void strands(Mark.Strands strands) {
            if (!shortcuts.strands(strands)) {
                smoothLines(g, true);
                StrandsPainter.paint(strands, g);
            }
        }

        @Override
        public void tiles(Mark.Tiled tiled) {
            TilesPainter.paint(tiled.tiles(), g);
        }

        @Override
        public void text(Mark.Text text) {
            paintText(text, g);
        }
    }

    /** Smoothing an upright line costs next to nothing, and it must look the same in both qualities. */
    private static boolean isUpright(Mark.Line line) {
        return line.x1() == line.x2() || line.y1() == line.y2();
    }

    private static void smoothLines(Graphics2D g, boolean smooth) {
        g.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL,
                smooth ? RenderingHints.VALUE_STROKE_PURE : RenderingHints.VALUE_STROKE_NORMALIZE);
    }

    private static void paintShape(java.awt.Shape shape, Mark.Paint paint, Graphics2D g) {
        if (paint.fill() != null) {
            g.setColor(paint.fill());
            g.fill(shape);
        }
        if (paint.outline() != null) {
            draw(g, shape, paint.outline());
        }
    }

    private static void draw(Graphics2D g, java.awt.Shape shape, Pen pen) {
        g.setColor(pen.color());
        g.setStroke(Strokes.of(pen));
        g.draw(shape);
    }

    private static void paintText(Mark.Text text, Graphics2D g) {
        Lettering lettering = text.lettering();
        TextPosition position = text.position();
        AffineTransform before = g.getTransform();
        g.translate(position.x(), position.y());
        if (position.degrees() != 0) {
            g.rotate(Math.toRadians(position.degrees()));
        }
        double width = FigureFont.width(text.words(), lettering);
        double left = -position.anchor().part() * width;
        if (lettering.plate() != null) {
            double height = lettering.size() * FigureFont.LINE;
            smoothLines(g, true);
            g.setColor(lettering.plate());
            g.fill(new Rectangle2D.Double(left - 1, -height / 2, width + 2, height));
        }
        g.setColor(lettering.color());
        g.setFont(FigureFont.of(lettering));
        drawWords(text.words(), lettering, left, g);
        g.setTransform(before);
    }

    private static void drawWords(String words, Lettering lettering, double left, Graphics2D g) {
        float base = (float) (FigureFont.BASE * lettering.size());
        if (Faces.areBundled(words, lettering.bold())) {
            g.drawString(words, (float) left, base);
        } else {
            g.drawString(
                    Faces.attributed(words, lettering.bold(), lettering.size()).getIterator(), (float) left, base);
        }
    }

    private static Path2D path(Points points) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, points.size());
        path.moveTo(points.x(0), points.y(0));
        for (int i = 1; i < points.size(); i++) {
            path.lineTo(points.x(i), points.y(i));
        }
        return path;
    }

    private static CubicCurve2D cubic(Points p) {
        return new CubicCurve2D.Double(p.x(0), p.y(0), p.x(1), p.y(1), p.x(2), p.y(2), p.x(3), p.y(3));
    }

    private static java.awt.Shape rectangle(Mark.Rect rect) {
        Box b = rect.bounds();
        return rect.corner() == 0
                ? new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height())
                : new RoundRectangle2D.Double(
                        b.x(), b.y(), b.width(), b.height(), 2 * rect.corner(), 2 * rect.corner());
    }
}
