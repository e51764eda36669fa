package org.neuraldeps.app.figure;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Puts a whole figure somewhere on a larger page: what it draws and answers is as it is alone.
 *
 * @param right how far from the left edge of the page, points
 * @param down how far from its upper edge, points
 */
public record Placement(double right, double down) {

    /** Puts a figure there. Its own page, if it has one, is left out. */
    public void put(Figure figure, Sheet sheet) {
        Mark.Visitor fixed = new Mover(sheet::keep);
        figure.fixed().stream().skip(figure.hasBackground() ? 1 : 0).forEach(mark -> mark.accept(fixed));
        Mark.Visitor moving = new Mover(sheet::add);
        figure.moving().forEach(mark -> mark.accept(moving));
        figure.hits().forEach(hit -> sheet.hit(moved(hit)));
    }

    private HitRegion moved(HitRegion hit) {
        return hit.in(moved(hit.shape()));
    }

    private HitShape moved(HitShape shape) {
        if (shape instanceof HitShape.Disc disc) {
            return new HitShape.Disc(disc.x() + right, disc.y() + down, disc.radius());
        }
        if (shape instanceof HitShape.Label label) {
            return new HitShape.Label(moved(label.position()), label.width(), label.height());
        }
        if (shape instanceof HitShape.Track track) {
            return new HitShape.Track(moved(track.points()));
        }
        if (shape instanceof HitShape.Outline outline) {
            return new HitShape.Outline(moved(outline.corners()));
        }
        if (shape instanceof HitShape.Strands strands) {
            return new HitShape.Strands(strands.tapers().moved(right, down), strands.meaning());
        }
        if (shape instanceof HitShape.Field field) {
            return new HitShape.Field(
                    moved(field.bounds()), (x, y) -> moved(field.reading().at(x - right, y - down)));
        }
        HitShape.Grid grid = (HitShape.Grid) shape;
        return new HitShape.Grid(moved(grid.bounds()), grid.rows(), grid.columns(), grid.cells());
    }

    private Box moved(Box box) {
        return new Box(box.x() + right, box.y() + down, box.width(), box.height());
    }

    private TextPosition moved(TextPosition place) {
        return new TextPosition(place.x() + right, place.y() + down, place.degrees(), place.anchor());
    }

    private Points moved(Points points) {
        double[] xs = new double[points.size()];
        double[] ys = new double[points.size()];
        Arrays.setAll(xs, i -> points.x(i) + right);
        Arrays.setAll(ys, i -> points.y(i) + down);
        return new Points(xs, ys);
    }

    /** Hands on each mark where it lies on the page. */
    private final class Mover implements Mark.Visitor {

        private final Consumer<Mark> marks;

        Mover(Consumer<Mark> marks) {
            this.marks = marks;
        }

        @Override
        public void line(Mark.Line line) {
            marks.accept(new Mark.Line(
                    line.x1() + right, line.y1() + down, line.x2() + right, line.y2() + down, line.pen()));
        }

        @Override
        public void polyline(Mark.Polyline line) {
            marks.accept(new Mark.Polyline(moved(line.points()), line.pen()));
        }

        @Override
        public void curve(Mark.Curve curve) {
            marks.accept(new Mark.Curve(moved(curve.controls()), curve.pen()));
        }

        @Override
        public void dot(Mark.Dot dot) {
            marks.accept(new Mark.Dot(dot.x() + right, dot.y() + down, dot.radius(), dot.shape(), dot.paint()));
        }

        @Override
        public void rect(Mark.Rect rect) {
            marks.accept(new Mark.Rect(moved(rect.bounds()), rect.corner(), rect.paint()));
        }

        @Override
        public void area(Mark.Area area) {
            marks.accept(new Mark.Area(moved(area.corners()), area.paint()));
        }

        @Override
        public void raster(Mark.Raster raster) {
            marks.accept(new Mark.Raster(moved(raster.bounds()), raster.cells()));
        }

        @Override
        public void strands(Mark.Strands strands) {
            marks.accept(
                    new Mark.Strands(moved(strands.frame()), strands.tapers().moved(right, down)));
        }

        @Override
        public void tiles(Mark.Tiled tiled) {
            marks.accept(new Mark.Tiled(tiled.tiles().moved(right, down)));
        }

        @Override
        public void text(Mark.Text text) {
            marks.accept(new Mark.Text(text.words(), moved(text.position()), text.lettering()));
        }
    }
}
