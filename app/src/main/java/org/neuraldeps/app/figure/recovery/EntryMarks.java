package org.neuraldeps.app.figure.recovery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.planting.RecoveryPath.Stretch;
import org.neuraldeps.ui.Messages;

/** Who makes each step: true predictors on the recall that they raise, false ones on the precision that they lower. */
final class EntryMarks {

    /** Steps nearer than this to the one before on the same curve are not marked, points. */
    private static final double APART = 6;

    private static final double RADIUS = 2.1;

    private final RecoveryScene scene;
    private final PathPlane plane;
    private final FigureStyle style;

    /** A change of one category. */
    private record Step(int category, RecoveryCurve curve, double x, double y) {}

    EntryMarks(RecoveryScene scene, PathPlane plane, FigureStyle style) {
        this.scene = scene;
        this.plane = plane;
        this.style = style;
    }

    /** What λ does not move. */
    void draw(Sheet sheet) {
        Map<RecoveryCurve, Double> last = new EnumMap<>(RecoveryCurve.class);
        for (int k = 0; k < scene.recovery().stretches().size(); k++) {
            for (int category : scene.path().knots().get(k).entered()) {
                Optional<Step> step = step(k, category);
                if (step.isPresent()
                        && step.get().x() - last.getOrDefault(step.get().curve(), Double.NEGATIVE_INFINITY) >= APART) {
                    draw(sheet, step.get());
                    last.put(step.get().curve(), step.get().x());
                }
            }
        }
    }

    private void draw(Sheet sheet, Step step) {
        sheet.keep(step.curve().mark().on(step.x(), step.y(), RADIUS, 1, style.palette()));
        sheet.hit(new HitRegion(
                step.category(),
                HitRegion.Role.CATEGORY,
                new HitShape.Disc(step.x(), step.y(), RADIUS),
                () -> Messages.text(
                        "figure.recovery.enters",
                        scene.solved().categories().label(step.category()),
                        step.curve().mark().word())));
    }

    /** Where a category enters and leaves. */
    void light(Sheet sheet, int category) {
        for (int k = 0; k < scene.recovery().stretches().size(); k++) {
            Knot knot = scene.path().knots().get(k);
            boolean entered = Arrays.binarySearch(knot.entered(), category) >= 0;
            if (entered || Arrays.binarySearch(knot.left(), category) >= 0) {
                step(k, category).ifPresent(step -> light(sheet, step, entered));
            }
        }
    }

    private void light(Sheet sheet, Step step, boolean entered) {
        Pen edge = Pen.solid(style.palette().ink(), 0.6);
        sheet.add(new Mark.Dot(
                step.x(),
                step.y(),
                entered ? 3.2 : 3.8,
                entered ? DotShape.TRIANGLE_UP : DotShape.DIAMOND,
                new Mark.Paint(style.palette().highlight(), edge)));
    }

    /** The change at a knot, where it is shown, at the height of what follows. */
    private Optional<Step> step(int knot, int category) {
        Stretch after = scene.recovery().stretches().get(knot);
        RecoveryCurve curve = scene.truth().coefficient(category) == 0 ? RecoveryCurve.PRECISION : RecoveryCurve.RECALL;
        OptionalDouble part = curve.of(after.recovery());
        double x = plane.across().unclipped(after.from());
        double y = plane.upwards().at(part.orElse(0));
        boolean isShown = after.from() >= plane.across().least() && plane.clip().contains(x, y);
        return part.isPresent() && isShown ? Optional.of(new Step(category, curve, x, y)) : Optional.empty();
    }
}
