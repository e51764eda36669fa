package org.neuraldeps.app.figure.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthCounts;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.solver.planting.RecoveryPath.Stretch;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Draws the steps of precision and recall, and the λ's at which both are 1 behind them. */
final class RecoveryMarks {

    private final RecoveryScene scene;
    private final PathPlane plane;
    private final LambdaUnit unit;
    private final FigureStyle style;

    RecoveryMarks(RecoveryScene scene, PathPlane plane, LambdaUnit unit, FigureStyle style) {
        this.scene = scene;
        this.plane = plane;
        this.unit = unit;
        this.style = style;
    }

    /** The λ's at which the support is that of the truth: below grid and axes. */
    void drawBand(Sheet sheet) {
        exact().forEach(box ->
                sheet.keep(new Mark.Rect(box, 0, Mark.Paint.filled(RecoveryCurve.band(style.palette())))));
    }

    /** Where these lie; neighbouring stretches are one. */
    List<Box> exact() {
        List<Box> boxes = new ArrayList<>();
        Box area = plane.area();
        for (Stretch stretch : scene.recovery().stretches()) {
            double left = Math.max(area.x(), plane.across().unclipped(stretch.from()));
            double right = Math.min(area.right(), plane.across().unclipped(stretch.to()));
            if (!stretch.recovery().isExact() || right <= left) {
                continue;
            }
            Box last = boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
            if (last != null && left - last.right() < 1e-6) {
                left = boxes.remove(boxes.size() - 1).x();
            }
            boxes.add(new Box(left, area.y(), right - left, area.height()));
        }
        return boxes;
    }

    /** The curves, and what is said where the mouse meets them. */
    void draw(Sheet sheet) {
        for (RecoveryCurve curve : RecoveryCurve.values()) {
            for (Points piece : pieces(curve)) {
                sheet.keep(new Mark.Polyline(piece, curve.pen(style.palette())));
            }
            for (Stretch stretch : scene.recovery().stretches()) {
                OptionalDouble part = curve.of(stretch.recovery());
                if (part.isPresent()) {
                    plane.clip().line(step(stretch, part.getAsDouble())).forEach(piece -> hit(sheet, stretch, piece));
                }
            }
        }
    }

    /** A curve in the frame; it is interrupted where there is no such number. */
    List<Points> pieces(RecoveryCurve curve) {
        List<Points> pieces = new ArrayList<>();
        List<Points> steps = new ArrayList<>();
        for (Stretch stretch : scene.recovery().stretches()) {
            OptionalDouble part = curve.of(stretch.recovery());
            if (part.isPresent()) {
                steps.add(step(stretch, part.getAsDouble()));
            } else {
                join(steps, pieces);
            }
        }
        join(steps, pieces);
        return pieces;
    }

    private void join(List<Points> steps, List<Points> pieces) {
        if (steps.isEmpty()) {
            return;
        }
        double[] xs = new double[2 * steps.size()];
        double[] ys = new double[2 * steps.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = steps.get(i / 2).x(i % 2);
            ys[i] = steps.get(i / 2).y(i % 2);
        }
        pieces.addAll(plane.clip().line(new Points(xs, ys)));
        steps.clear();
    }

    private Points step(Stretch stretch, double part) {
        double y = plane.upwards().at(part);
        return new Points(
                new double[] {
                    plane.across().unclipped(stretch.from()), plane.across().unclipped(stretch.to())
                },
                new double[] {y, y});
    }

    private void hit(Sheet sheet, Stretch stretch, Points piece) {
        sheet.hit(new HitRegion(
                scene.truth().target(), HitRegion.Role.TARGET, new HitShape.Track(piece), () -> words(stretch)));
    }

    private String words(Stretch stretch) {
        return unit.between(stretch.from(), stretch.to()) + "\n" + counts(stretch.recovery()) + "\n"
                + parts(stretch.recovery()) + "\n"
                + Messages.text("figure.recovery.f1", NumberText.brief(stretch.f1(), 3));
    }

    private static String counts(Recovery recovery) {
        return new TruthCounts(
                        recovery.found().size(),
                        recovery.extra().size(),
                        recovery.missed().size())
                .words();
    }

    /** "precision 0.75, recall 1", as far as there are these numbers. */
    static String parts(Recovery recovery) {
        List<String> words = new ArrayList<>();
        for (RecoveryCurve curve : List.of(RecoveryCurve.PRECISION, RecoveryCurve.RECALL)) {
            curve.of(recovery).ifPresent(part -> words.add(curve.word() + " " + NumberText.brief(part, 3)));
        }
        return String.join(",  ", words);
    }

    /** Dots where the λ line cuts the curves. */
    void values(Sheet sheet, Recovery recovery, double x) {
        Pen edge = Pen.solid(style.palette().page(), 0.6);
        for (RecoveryCurve curve : RecoveryCurve.values()) {
            OptionalDouble part = curve.of(recovery);
            double y = plane.upwards().at(part.orElse(0));
            if (part.isPresent() && plane.clip().contains(x, y)) {
                DotShape shape = curve.mark().shape();
                double radius = curve == RecoveryCurve.RECALL ? 3.2 : 2.2;
                sheet.add(new Mark.Dot(x, y, radius, shape, new Mark.Paint(curve.color(style.palette()), edge)));
            }
        }
    }
}
