package org.neuraldeps.app.figure.error;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/** The knots on the error curve, and what is said where the mouse meets either. */
final class ErrorKnots {

    /** Knots nearer than this to the one before are not marked, points. */
    private static final double APART = 5;

    /** Length across of the pieces of the curve that answer to the mouse, points. */
    private static final double PIECE = 3;

    private static final double RADIUS = 1.3;

    private final Categories categories;
    private final PathPlane plane;
    private final FigureStyle style;

    ErrorKnots(Categories categories, PathPlane plane, FigureStyle style) {
        this.categories = categories;
        this.plane = plane;
        this.style = style;
    }

    /** What λ does not move. */
    void draw(Sheet sheet) {
        pieces(sheet);
        double last = Double.NEGATIVE_INFINITY;
        for (Knot knot : plane.path().knots()) {
            double x = plane.across().at(knot.lambda());
            if (isShown(knot) && knot.lambda() > 0 && x - last >= APART) {
                knot(sheet, knot, x);
                last = x;
            }
        }
    }

    /** Where a category enters and leaves. */
    void light(Sheet sheet, int category) {
        for (Knot knot : plane.path().knots()) {
            boolean entered = Arrays.binarySearch(knot.entered(), category) >= 0;
            boolean left = Arrays.binarySearch(knot.left(), category) >= 0;
            if ((entered || left) && isShown(knot)) {
                Solution solution = plane.path().at(knot.lambda());
                sheet.add(new Mark.Dot(
                        plane.across().at(knot.lambda()),
                        y(solution),
                        entered ? 3 : 3.6,
                        entered ? DotShape.TRIANGLE_UP : DotShape.DIAMOND,
                        new Mark.Paint(
                                style.palette().highlight(),
                                Pen.solid(style.palette().ink(), 0.6))));
            }
        }
    }

    private boolean isShown(Knot knot) {
        PathAcross across = plane.across();
        return knot.lambda() >= across.least()
                && knot.lambda() <= across.most()
                && plane.clip()
                        .contains(
                                across.unclipped(knot.lambda()), y(plane.path().at(knot.lambda())));
    }

    private void knot(Sheet sheet, Knot knot, double x) {
        Solution solution = plane.path().at(knot.lambda());
        double y = y(solution);
        Pen ring = Pen.solid(new ErrorPens(style.palette()).error().color(), 0.7);
        sheet.keep(new Mark.Dot(
                x, y, RADIUS, DotShape.CIRCLE, new Mark.Paint(style.palette().page(), ring)));
        int category = knot.entered().length > 0 ? knot.entered()[0] : solution.target();
        HitRegion.Role role = knot.entered().length > 0 ? HitRegion.Role.CATEGORY : HitRegion.Role.TARGET;
        sheet.hit(new HitRegion(category, role, new HitShape.Disc(x, y, RADIUS), () -> words(knot, solution)));
    }

    private void pieces(Sheet sheet) {
        double from = plane.across().at(plane.across().most());
        double to = plane.across().at(plane.across().least());
        int count = (int) Math.ceil((to - from) / PIECE);
        for (int i = 0; i < count; i++) {
            double left = from + (to - from) * i / count;
            double right = from + (to - from) * (i + 1) / count;
            Points chord = new Points(new double[] {left, right}, new double[] {y(at(left)), y(at(right))});
            Solution middle = at((left + right) / 2);
            plane.clip().line(chord).forEach(piece -> piece(sheet, middle, new HitShape.Track(piece)));
        }
    }

    private void piece(Sheet sheet, Solution middle, HitShape track) {
        sheet.hit(new HitRegion(middle.target(), HitRegion.Role.TARGET, track, () -> words(middle)));
    }

    private Solution at(double x) {
        return plane.path().at(plane.across().lambdaAt(x));
    }

    private double y(Solution solution) {
        return plane.upwards().at(solution.relativeError());
    }

    private String names(int[] entering, String verb) {
        return entering.length == 0
                ? ""
                : Arrays.stream(entering).mapToObj(categories::label).collect(Collectors.joining(", ")) + " " + verb
                        + "\n";
    }

    private String words(Knot knot, Solution solution) {
        return names(knot.entered(), "enters") + names(knot.left(), "leaves") + words(solution);
    }

    private static String words(Solution solution) {
        return Captions.ratio(solution) + "\n" + Captions.count(solution.nonzeros()) + "\n" + Captions.error(solution);
    }
}
