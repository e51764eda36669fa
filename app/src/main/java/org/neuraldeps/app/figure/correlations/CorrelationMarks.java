package org.neuraldeps.app.figure.correlations;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.plot.LabelPlacer;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.ui.NumberText;

/** Draws the curves, the line λ/2 and what is read off at a λ. */
final class CorrelationMarks {

    private final CorrelationScene scene;
    private final CorrelationPlane plane;
    private final CorrelationCurves curves;
    private final TouchMarks touches;
    private final CorrelationPens pens;
    private final FigureStyle style;
    private final TruthMarks truth;
    private final Set<Integer> entering = new HashSet<>();

    CorrelationMarks(CorrelationScene scene, CorrelationPlane plane, FigureStyle style) {
        this.scene = scene;
        this.plane = plane;
        this.style = style;
        this.truth = scene.marks();
        this.pens = new CorrelationPens(style.palette());
        this.curves = new CorrelationCurves(scene, plane);
        this.touches = new TouchMarks(scene, plane, style);
        Arrays.stream(scene.path().categories()).forEach(entering::add);
    }

    /** What lies above λ/2, below all else. */
    void drawForbidden(Sheet sheet) {
        Points above = curves.above();
        if (above.size() > 2) {
            sheet.keep(new Mark.Area(above, pens.forbidden()));
        }
    }

    /** What λ does not move. */
    void draw(Sheet sheet, LabelPlacer placer) {
        List<Integer> order = scene.drawn().stream()
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
        order.forEach(category -> draw(sheet, category));
        curves.wedge().forEach(piece -> sheet.keep(new Mark.Polyline(piece, pens.wedge())));
        touches.draw(sheet, placer);
    }

    /** Those that matter more are drawn later. */
    private int rank(int category) {
        return touches.colour(category).isPresent() ? 2 : entering.contains(category) ? 1 : 0;
    }

    private Pen pen(int category) {
        return touches.colour(category).orElse(entering.contains(category) ? pens.entering() : pens.other());
    }

    private void draw(Sheet sheet, int category) {
        CorrelationCurves.Curve curve = curves.of(category);
        Pen pen = pen(category);
        curve.excluded().forEach(piece -> sheet.keep(new Mark.Polyline(piece, pens.excluded(pen))));
        curve.open().forEach(piece -> sheet.keep(new Mark.Polyline(piece, pen)));
        Supplier<String> words = () -> words(category);
        curve.pieces()
                .forEach(piece -> sheet.hit(
                        new HitRegion(category, HitRegion.Role.COEFFICIENT, new HitShape.Track(piece), words)));
    }

    /** "bucket, |b| = 3.1, touches λ/2 at λ = 4.2". */
    private String words(int category) {
        String name = scene.solved().categories().label(category);
        double b = Math.abs(scene.path().problem().correlations()[category]);
        OptionalDouble touch = scene.firstTouch(category);
        String touches = touch.isPresent()
                ? "touches λ/2 at λ = " + NumberText.brief(touch.getAsDouble(), 3)
                : "stays below λ/2";
        return name + "\n|b| = " + NumberText.brief(b, 3) + ",  " + touches + truth.coefficientLine(category);
    }

    /** Curves, names and ceilings of Theorem 2 of those that are lit. */
    void light(Sheet sheet, Highlight highlight) {
        highlight.pinned().stream().sorted().forEach(category -> light(sheet, category));
        highlight.hovered().ifPresent(category -> light(sheet, category));
    }

    private void light(Sheet sheet, int category) {
        List<Points> pieces = curves.of(category).pieces();
        if (pieces.isEmpty()) {
            return;
        }
        Palette palette = style.palette();
        Pen own = touches.colour(category).orElse(Pen.solid(palette.onHighlight(), 1.3));
        for (Points piece : pieces) {
            sheet.add(new Mark.Polyline(piece, Pen.solid(palette.highlight(), 4)));
            sheet.add(new Mark.Polyline(piece, own));
        }
        curves.ceiling(category).forEach(piece -> sheet.add(new Mark.Polyline(piece, pens.ceiling())));
        Lettering letters =
                Lettering.plain(0.92 * style.fontSize(), palette.ink()).lit(palette);
        Points last = pieces.get(pieces.size() - 1);
        label(
                sheet,
                scene.solved().categories().label(category),
                last.x(last.size() - 1),
                last.y(last.size() - 1),
                letters);
    }

    /** What is read off at a λ that is in view: who excludes whom, who rides on λ/2, and who touches it next. */
    void read(Sheet sheet, LambdaReading reading) {
        double x = plane.x(reading.lambda());
        double level = plane.level(reading.lambda());
        boolean isInView = plane.showsLevel(reading.lambda());
        conjecture(sheet, reading, Math.min(x, plane.area().right()), level);
        reading.next().ifPresent(event -> next(sheet, event));
        if (isInView && reading.riding().length > 0) {
            sheet.add(new Mark.Dot(x, level, 3.4, pens.ridingShape(), pens.ridingPaint()));
        }
    }

    /** Conjecture 1 compares |b_j|, where curves begin at λ_max, with λ/2. */
    private void conjecture(Sheet sheet, LambdaReading reading, double x, double level) {
        double left = plane.x(scene.path().lambdaMax());
        double from = Math.max(left, plane.area().x());
        if (x > from && plane.contains(from, level)) {
            sheet.add(new Mark.Line(from, level, x, level, pens.conjecture()));
        }
        for (int category : reading.conjecture1().violators()) {
            curves.until(category, scene.firstTouch(category).orElse(reading.lambda()))
                    .forEach(piece -> sheet.add(new Mark.Polyline(piece, pens.wrong())));
            double b = plane.y(Math.abs(scene.path().problem().correlations()[category]));
            if (plane.contains(left, b)) {
                sheet.add(new Mark.Dot(left, b, 3, pens.wrongShape(), pens.wrongPaint()));
            }
        }
    }

    private void next(Sheet sheet, PathEvent event) {
        double x = plane.x(event.lambda());
        double y = plane.level(event.lambda());
        for (PathEvent.Change change : event.entered()) {
            int category = change.category();
            curves.until(category, event.lambda()).forEach(piece -> sheet.add(new Mark.Polyline(piece, pens.next())));
            curves.ceiling(category).forEach(piece -> sheet.add(new Mark.Polyline(piece, pens.ceiling())));
        }
        if (plane.showsLevel(event.lambda())) {
            sheet.add(new Mark.Dot(x, y, 3.2, pens.nextShape(), pens.nextPaint()));
            String name =
                    scene.solved().categories().label(event.entered().get(0).category());
            Lettering letters = Lettering.plain(
                            0.92 * style.fontSize(), style.palette().accent())
                    .onPlate(style.palette().page());
            label(sheet, name, x, y, letters);
        }
    }

    /** Below a point and left of it, where that is on the page: curves come from there, but names stand on a plate. */
    private void label(Sheet sheet, String words, double x, double y, Lettering letters) {
        Box area = plane.area();
        double width = FigureFont.width(words, letters);
        double left = Math.max(2, Math.min(x - width - 4, style.width() - width - 2));
        double down = Math.max(
                area.y() + letters.size(), Math.min(area.bottom() - letters.size() / 2, y + 1.1 * letters.size()));
        sheet.add(new Mark.Text(words, TextPosition.from(left, down), letters));
    }
}
