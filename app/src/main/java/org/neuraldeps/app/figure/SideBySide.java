package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two figures on one page, the second to the right of the first: what each draws and answers is as it is alone. */
public final class SideBySide {

    private final double right;

    private SideBySide(double right) {
        this.right = right;
    }

    /**
     * Both on one page, as wide as both and as high as the higher.
     *
     * @param first the left one; its page, if it has one, is the colour of all
     * @param second the right one, whose own page is left out
     * @param title what both show, one line
     */
    public static Figure of(Figure first, Figure second, String title) {
        SideBySide side = new SideBySide(first.width());
        double width = first.width() + second.width();
        double height = Math.max(first.height(), second.height());
        List<Mark> fixed = new ArrayList<>(first.fixed());
        if (first.hasBackground()) {
            Mark.Rect page = (Mark.Rect) first.fixed().get(0);
            fixed.set(0, new Mark.Rect(new Box(0, 0, width, height), page.corner(), page.paint()));
        }
        side.addTo(
                fixed,
                second.fixed()
                        .subList(second.hasBackground() ? 1 : 0, second.fixed().size()));
        List<Mark> moving = new ArrayList<>(first.moving());
        side.addTo(moving, second.moving());
        List<HitRegion> hits = new ArrayList<>(first.hits());
        second.hits().forEach(hit -> hits.add(side.moved(hit)));
        return new Figure(width, height, fixed, moving, hits, title);
    }

    private void addTo(List<Mark> marks, List<Mark> more) {
        Mark.Visitor mover = new Mover(marks);
        more.forEach(mark -> mark.accept(mover));
    }

    private HitRegion moved(HitRegion hit) {
        return hit.in(moved(hit.shape()));
    }

    private HitShape moved(HitShape shape) {
        if (shape instanceof HitShape.Disc disc) {
            return new HitShape.Disc(disc.x() + right, disc.y(), disc.radius());
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
        HitShape.Grid grid = (HitShape.Grid) shape;
        return new HitShape.Grid(moved(grid.bounds()), grid.rows(), grid.columns(), grid.cells());
    }

    private Box moved(Box box) {
        return new Box(box.x() + right, box.y(), box.width(), box.height());
    }

    private TextPosition moved(TextPosition place) {
        return new TextPosition(place.x() + right, place.y(), place.degrees(), place.anchor());
    }

    private Points moved(Points points) {
        double[] xs = new double[points.size()];
        double[] ys = new double[points.size()];
        Arrays.setAll(xs, i -> points.x(i) + right);
        Arrays.setAll(ys, points::y);
        return new Points(xs, ys);
    }

    /** Adds each mark where it belongs on the common page. */
    private final class Mover implements Mark.Visitor {

        private final List<Mark> marks;

        Mover(List<Mark> marks) {
            this.marks = marks;
        }

        @Override
        public void line(Mark.Line line) {
            marks.add(new Mark.Line(line.x1() + right, line.y1(), line.x2() + right, line.y2(), line.pen()));
        }

        @Override
        public void polyline(Mark.Polyline line) {
            marks.add(new Mark.Polyline(moved(line.points()), line.pen()));
        }

        @Override
        public void curve(Mark.Curve curve) {
            marks.add(new Mark.Curve(moved(curve.controls()), curve.pen()));
        }

        @Override
        public void dot(Mark.Dot dot) {
            marks.add(new Mark.Dot(dot.x() + right, dot.y(), dot.radius(), dot.shape(), dot.paint()));
        }

        @Override
        public void rect(Mark.Rect rect) {
            marks.add(new Mark.Rect(moved(rect.bounds()), rect.corner(), rect.paint()));
        }

        @Override
        public void area(Mark.Area area) {
            marks.add(new Mark.Area(moved(area.corners()), area.paint()));
        }

        @Override
        public void raster(Mark.Raster raster) {
            marks.add(new Mark.Raster(moved(raster.bounds()), raster.cells()));
        }

        @Override
        public void text(Mark.Text text) {
            marks.add(new Mark.Text(text.words(), moved(text.position()), text.lettering()));
        }
    }
}
