package org.neuraldeps.app.figure.scatter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.plot.FrameClip;
import org.neuraldeps.app.figure.plot.LabelPlacer;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.NumberText;

/** The dots, the λ/2 bar and the names of a scatter. */
final class ScatterDots {

    private static final int NAMED = 14;

    /** Radius of the ring of a zero, points. */
    private static final double ZERO = 1.7;

    private final Categories categories;
    private final CovLassoProblem problem;
    private final Solution solution;
    private final TruthMarks truth;
    private final FigureStyle style;
    private final Plane plane;
    private final Scale across;
    private final Scale upwards;
    private final FrameClip clip;
    private final LabelPlacer placer;
    private Set<Integer> violators = Set.of();

    ScatterDots(
            Categories categories,
            CovLassoProblem problem,
            Solution solution,
            TruthMarks truth,
            FigureStyle style,
            Plane plane) {
        this.categories = categories;
        this.problem = problem;
        this.solution = solution;
        this.truth = truth;
        this.style = style;
        this.plane = plane;
        this.across = plane.across();
        this.upwards = plane.upwards();
        this.clip = new FrameClip(plane.area());
        this.placer = new LabelPlacer(plane.area());
    }

    /** Keeps names off a box. */
    void block(Box box) {
        placer.block(box);
    }

    /** @param ruledOut non-zeros below the bar */
    void draw(Sheet sheet, List<Integer> ruledOut) {
        violators = Set.copyOf(ruledOut);
        List<ScatterPoint> nonzeros = nonzeros();
        zeros(sheet);
        nonzeros.forEach(point -> placer.block(around(point, reach())));
        new ScatterBar(plane, style, solution.lambda() / 2).draw(sheet, placer);
        ScatterNames names = names(nonzeros);
        names.draw(sheet, false);
        names.hits(sheet, this::tooltip);
        nonzeros.forEach(point -> nonzero(sheet, point));
        lit().forEach(point -> lit(sheet, point));
        names.draw(sheet, true);
    }

    static Mark.Paint zeroPaint(Palette palette) {
        return new Mark.Paint(null, Pen.solid(palette.mixed(palette.faint(), 0.75), 0.6));
    }

    static Mark.Paint nonzeroPaint(double value, Palette palette) {
        return new Mark.Paint(palette.ofSign(value), Pen.solid(palette.page(), 0.5));
    }

    static DotShape shape(double value) {
        return value < 0 ? DotShape.DIAMOND : DotShape.CIRCLE;
    }

    private void zeros(Sheet sheet) {
        double y = upwards.at(0);
        double last = across.start();
        for (int j : problem.dictionary().indices()) {
            double x = x(j);
            if (solution.coefficient(j) == 0 && clip.contains(x, y)) {
                last = Math.max(last, x);
                sheet.keep(new Mark.Dot(x, y, ZERO, DotShape.CIRCLE, zeroPaint(style.palette())));
                truth.around(j, x, y, ZERO, style.palette()).ifPresent(sheet::add);
                hit(sheet, j, x, y);
            }
        }
        double half = truth.missed().isEmpty() ? 3 : TruthMark.reach(ZERO);
        placer.block(new Box(across.start() - 3, y - half, last - across.start() + 6, 2 * half));
    }

    /** Strongest first. */
    private List<ScatterPoint> nonzeros() {
        return solution.byMagnitude().stream()
                .map(c -> point(c.category()))
                .filter(this::isShown)
                .toList();
    }

    /** What the pointer is over comes last: no other name moves when it comes and goes. */
    private ScatterNames names(List<ScatterPoint> nonzeros) {
        ScatterNames names =
                new ScatterNames(categories, style, placer, truth.areKnown() ? TruthMark.reach(radius()) : radius());
        nonzeros.stream().filter(this::isViolator).forEach(names::violator);
        pinned().forEach(names::lit);
        missed().forEach(names::missed);
        nonzeros.stream().filter(point -> !isViolator(point)).limit(NAMED).forEach(names::near);
        lit().forEach(names::lit);
        return names;
    }

    private Stream<ScatterPoint> missed() {
        return truth.missed().stream()
                .map(Coefficient::category)
                .filter(problem.dictionary()::contains)
                .map(this::point)
                .filter(this::isShown)
                .limit(NAMED);
    }

    private Stream<ScatterPoint> pinned() {
        return style.highlight().pinned().stream()
                .sorted()
                .filter(problem.dictionary()::contains)
                .map(this::point)
                .filter(this::isShown);
    }

    private Stream<ScatterPoint> lit() {
        Stream<ScatterPoint> hovered = style.highlight().hovered().stream()
                .filter(problem.dictionary()::contains)
                .mapToObj(this::point)
                .filter(this::isShown);
        return Stream.concat(pinned(), hovered);
    }

    private boolean isShown(ScatterPoint point) {
        return clip.contains(point.x(), point.y());
    }

    private ScatterPoint point(int category) {
        double value = solution.coefficient(category);
        return new ScatterPoint(category, value, x(category), upwards.at(value));
    }

    private void nonzero(Sheet sheet, ScatterPoint point) {
        sheet.add(dot(point));
        truth.around(point.category(), point.x(), point.y(), radius(), style.palette())
                .ifPresent(sheet::add);
        if (isViolator(point)) {
            Pen ring = Pen.solid(style.palette().accent(), 1.1);
            double outside = truth.areKnown() ? TruthMark.reach(radius()) + 0.8 : radius() + 2;
            sheet.add(new Mark.Dot(point.x(), point.y(), outside, DotShape.CIRCLE, new Mark.Paint(null, ring)));
        }
        hit(sheet, point.category(), point.x(), point.y());
    }

    private Mark.Dot dot(ScatterPoint point) {
        Mark.Paint paint = nonzeroPaint(point.value(), style.palette());
        return new Mark.Dot(point.x(), point.y(), radius(), shape(point.value()), paint);
    }

    private void lit(Sheet sheet, ScatterPoint point) {
        Palette palette = style.palette();
        Mark.Paint halo = new Mark.Paint(palette.highlight(), Pen.solid(palette.ink(), 0.6));
        sheet.add(new Mark.Dot(point.x(), point.y(), radius() + 2.2, DotShape.CIRCLE, halo));
        Mark.Paint zero = Mark.Paint.filled(palette.onHighlight());
        sheet.add(point.value() == 0 ? new Mark.Dot(point.x(), point.y(), ZERO, DotShape.CIRCLE, zero) : dot(point));
    }

    private void hit(Sheet sheet, int category, double x, double y) {
        HitShape disc = new HitShape.Disc(x, y, 1.5);
        sheet.hit(new HitRegion(category, HitRegion.Role.CATEGORY, disc, () -> tooltip(category)));
    }

    private String tooltip(int category) {
        return Captions.tooltip(categories.label(category), solution.coefficient(category)) + "\n|E fᵢ fⱼ| = "
                + NumberText.brief(Math.abs(problem.correlations()[category]), 4) + truth.line(category);
    }

    private boolean isViolator(ScatterPoint point) {
        return violators.contains(point.category());
    }

    private static Box around(ScatterPoint point, double radius) {
        return new Box(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius);
    }

    private double x(int category) {
        return across.at(Math.abs(problem.correlations()[category]));
    }

    /** What a name keeps clear of round a dot. */
    private double reach() {
        return truth.areKnown() ? TruthMark.reach(radius()) : radius() + 0.5;
    }

    private double radius() {
        return 0.33 * style.fontSize();
    }
}
