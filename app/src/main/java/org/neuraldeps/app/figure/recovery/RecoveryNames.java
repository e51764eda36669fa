package org.neuraldeps.app.figure.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.LabelPlacer;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.planting.RecoveryPath.Stretch;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What is written in the plot: the names of the curves where they end, of the λ's at which both are 1, and the best F1. */
final class RecoveryNames {

    /** Between the frame and a name, points. */
    private static final double GAP = 4;

    private final RecoveryScene scene;
    private final PathPlane plane;
    private final RecoveryMarks marks;
    private final LambdaUnit unit;
    private final FigureStyle style;
    private final List<Label> labels = new ArrayList<>();

    /** Words in the plot that the λ line may cross. */
    private record Label(String words, Box place, Lettering letters) {

        Mark.Text text(Lettering other) {
            return new Mark.Text(words, TextPosition.from(place.x(), place.y() + place.height() / 2), other);
        }
    }

    RecoveryNames(RecoveryScene scene, PathPlane plane, RecoveryMarks marks, LambdaUnit unit, FigureStyle style) {
        this.scene = scene;
        this.plane = plane;
        this.marks = marks;
        this.unit = unit;
        this.style = style;
    }

    /** The room right of the plot, points. */
    static double width(FigureStyle style) {
        double widest = 0;
        for (RecoveryCurve curve : RecoveryCurve.values()) {
            widest = Math.max(widest, FigureFont.width(curve.word(), 0.9 * style.fontSize(), false));
        }
        return widest + GAP + 3;
    }

    /** What λ does not move. */
    void draw(Sheet sheet) {
        ends(sheet);
        LabelPlacer placer = new LabelPlacer(plane.area());
        // The words beside the λ line are below.
        double row = 1.7 * style.fontSize();
        placer.block(new Box(
                plane.area().x(), plane.area().bottom() - row, plane.area().width(), row));
        for (RecoveryCurve curve : RecoveryCurve.values()) {
            marks.pieces(curve).forEach(piece -> block(placer, piece));
        }
        best(sheet, placer);
        marks.exact().stream().max(Comparator.comparingDouble(Box::width)).ifPresent(widest -> exact(placer, widest));
        labels.forEach(label -> sheet.keep(label.text(label.letters())));
    }

    /** The words that the λ line crosses, once more and in front of it. */
    void drawOver(Sheet sheet, double x) {
        for (Label label : labels) {
            if (x > label.place().x() && x < label.place().right()) {
                sheet.add(label.text(label.letters().onPlate(style.palette().page())));
            }
        }
    }

    private static void block(LabelPlacer placer, Points line) {
        for (int i = 0; i + 1 < line.size(); i++) {
            double left = Math.min(line.x(i), line.x(i + 1)) - 1.5;
            double top = Math.min(line.y(i), line.y(i + 1)) - 1.5;
            placer.block(new Box(
                    left, top, Math.abs(line.x(i + 1) - line.x(i)) + 3, Math.abs(line.y(i + 1) - line.y(i)) + 3));
        }
    }

    /** At the height where each curve ends, apart where both end alike. */
    private void ends(Sheet sheet) {
        List<RecoveryCurve> named = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (RecoveryCurve curve : RecoveryCurve.values()) {
            end(curve).ifPresent(y -> {
                named.add(curve);
                heights.add(y);
            });
        }
        double line = 0.9 * style.fontSize() * FigureFont.LINE;
        if (heights.size() == 2 && Math.abs(heights.get(0) - heights.get(1)) < line) {
            double middle = (heights.get(0) + heights.get(1)) / 2;
            int lower = heights.get(0) > heights.get(1) ? 0 : 1;
            heights.set(lower, middle + line / 2);
            heights.set(1 - lower, middle - line / 2);
        }
        for (int i = 0; i < named.size(); i++) {
            RecoveryCurve curve = named.get(i);
            sheet.keep(new Mark.Text(
                    curve.word(),
                    TextPosition.from(plane.area().right() + GAP, heights.get(i)),
                    Lettering.plain(0.9 * style.fontSize(), curve.color(style.palette()))));
        }
    }

    /** Where a curve reaches the right of the frame; empty where it ends before. */
    private Optional<Double> end(RecoveryCurve curve) {
        List<Points> pieces = marks.pieces(curve);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Points last = pieces.get(pieces.size() - 1);
        return last.x(last.size() - 1) > plane.area().right() - 1
                ? Optional.of(last.y(last.size() - 1))
                : Optional.empty();
    }

    private void exact(LabelPlacer placer, Box band) {
        String words = Messages.text("figure.recovery.exact");
        Lettering letters = letters(0.85);
        Box size = LabelPlacer.size(words, letters);
        double y = plane.area().y() + 0.6 * plane.area().height();
        placer.place(band.x() + band.width() / 2, y, size, -size.width() / 2, LabelPlacer.ANYWHERE)
                .ifPresent(place -> labels.add(new Label(words, place, letters)));
    }

    /** A line over the best stretch at the height of its F1, with a diamond in its middle. */
    private void best(Sheet sheet, LabelPlacer placer) {
        Optional<Stretch> best = scene.recovery().best();
        if (best.isEmpty()) {
            return;
        }
        double left = plane.across().at(best.get().from());
        double right = plane.across().at(best.get().to());
        double y = plane.upwards().at(best.get().f1());
        double x = (left + right) / 2;
        if (best.get().from() < plane.across().least() || !plane.clip().contains(x, y)) {
            return;
        }
        Pen pen = Pen.solid(style.palette().ink(), 0.8);
        sheet.keep(new Mark.Line(left, y, right, y, pen));
        Mark.Paint paint = new Mark.Paint(style.palette().highlight(), pen);
        sheet.keep(new Mark.Dot(x, y, 3.4, DotShape.DIAMOND, paint));
        placer.block(new Box(x - 5, y - 5, 10, 10));
        placer.block(new Box(left, y - 1.5, right - left, 3));
        Lettering letters = letters(0.9);
        double lineHeight = letters.size() * FigureFont.LINE;
        List<String> lines = List.of(
                Messages.text(
                        "figure.recovery.best", NumberText.brief(best.get().f1(), 3)),
                unit.between(best.get().from(), best.get().to()));
        double width = lines.stream()
                .mapToDouble(words -> FigureFont.width(words, letters))
                .max()
                .orElse(0);
        placer.place(x, y, new Box(0, 0, width, 2 * lineHeight), 5, LabelPlacer.ANYWHERE)
                .ifPresent(place -> {
                    for (int i = 0; i < lines.size(); i++) {
                        double top = place.y() + i * lineHeight;
                        labels.add(new Label(lines.get(i), new Box(place.x(), top, width, lineHeight), letters));
                    }
                });
    }

    private Lettering letters(double part) {
        return Lettering.plain(part * style.fontSize(), style.palette().ink());
    }
}
