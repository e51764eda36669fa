package org.neuraldeps.app.figure.path;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthLegend;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.AlongPath;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.LambdaLine;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathAxes;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.planting.PlantedTarget;

/**
 * The coefficient paths θ_j(λ) of one target, all of them or a part. The strongest at the right end are coloured and named
 * there, the others are grey. The curves are computed once; {@link #at} adds the λ line for a price that does not depend on
 * them. Immutable.
 *
 * <p>Where the truth is known, true predictors are named first, the curves of others are dotted, each name carries the mark of the right end, and what is missed there
 * stands behind the others in grey. The λ line marks what its own solution has found.
 *
 * <p>A logarithmic axis ends at 10⁻⁶ λ_max, or where the path does; where a smaller λ is shown it reaches as many whole
 * decades farther as that takes. The λ line stands at its λ or, where the axis has no place for that, nowhere.
 */
public final class PathFigure implements AlongPath<PathFigure> {

    /** Room above the plot beside the heading, and below it, in letter sizes. */
    private static final double ABOVE = 3.1;

    private static final double BELOW = 4;

    /** Room for the row that says what is found of the truth. */
    private static final double TRUTH = 1.6;

    /** Least width of the plot, points. */
    private static final double LEAST_WIDTH = 60;

    private final Categories categories;
    private final PathView view;
    private final Optional<PlantedTarget> truth;
    private final FigureStyle style;
    private final PathPlane plane;
    private final PathAcross whole;
    private final PathMarks drawing;
    private final Figure still;

    private PathFigure(
            Categories categories, PathView view, double shown, Optional<PlantedTarget> truth, FigureStyle style) {
        this.categories = categories;
        this.view = view;
        this.truth = truth;
        this.style = style;
        PathAcross anywhere = PathAcross.of(view, shown, new Box(0, 0, 1, 1));
        Range upwards = view.extent().upwards().orElseGet(() -> values(view.path(), anywhere));
        double left = PlotFrame.left(style, upwards, height());
        TruthMarks last = TruthMarks.of(truth, view.path().at(anywhere.least()));
        NamedCurves named = NamedCurves.of(view, anywhere.least(), shown, upwards, last, style);
        EndNames names =
                new EndNames(categories, named.coefficients(), last, style, style.width() - left - LEAST_WIDTH);
        Box area = area(left, names);
        this.plane = new PathPlane(
                view,
                area,
                PathAcross.of(view, shown, area),
                new Scale(upwards.from(), upwards.to(), area.bottom(), area.y()));
        this.whole = new PathAcross(view.path(), view.coordinate(), shown, area);
        this.drawing = new PathMarks(categories, plane, named, names, last, style);
        Sheet sheet = new Sheet(style);
        PathAxes.draw(sheet, plane, style, "θⱼ");
        new PlotFrame(style, area).heading(sheet, name(), conditions());
        drawing.draw(sheet, belowLegend());
        this.still = sheet.figure("Coefficient paths of " + name() + conditions());
    }

    /** Lays the curves out, for many calls of {@link #at}; cost by the number of knots times those active. */
    public static PathFigure of(Categories categories, PathView view, FigureStyle style) {
        return of(categories, view, Optional.empty(), style);
    }

    /** The same where it may be known how the target was made. */
    public static PathFigure of(
            Categories categories, PathView view, Optional<PlantedTarget> truth, FigureStyle style) {
        return new PathFigure(categories, view, view.path().lambdaMax(), truth, style);
    }

    /** All of a path; otherwise as {@link #of(Categories, PathView, FigureStyle)}. */
    public static PathFigure of(Categories categories, SolutionPath path, PathAxis axis, FigureStyle style) {
        return of(categories, PathView.whole(path, axis), style);
    }

    /** One figure. */
    public static Figure of(Categories categories, SolutionPath path, double lambda, PathAxis axis, FigureStyle style) {
        return new PathFigure(categories, PathView.whole(path, axis), lambda, Optional.empty(), style)
                .at(lambda, style.highlight());
    }

    @Override
    public PathAcross across() {
        return plane.across();
    }

    @Override
    public PathFigure itself() {
        return this;
    }

    @Override
    public PathFigure laidOutFor(double lambda) {
        return new PathFigure(categories, view, lambda, truth, style);
    }

    @Override
    public Figure drawn(double lambda, Highlight highlight) {
        Sheet sheet = new Sheet(style);
        drawing.light(sheet, highlight);
        Solution solution = view.path().at(Math.max(view.path().end().lambda(), lambda));
        TruthMarks marks = TruthMarks.of(truth, solution);
        line(sheet, solution, marks);
        return new Figure(
                still.width(),
                still.height(),
                still.fixed(),
                sheet.figure("").moving(),
                still.hits(),
                still.title() + marks.behind());
    }

    /** Where a λ lies, points from the left. */
    public double xOf(double lambda) {
        return plane.across().at(lambda);
    }

    /** Whether a place lies between the axes. */
    public boolean isInPlot(double x, double y) {
        return plane.area().grown(3).contains(x, y);
    }

    /** The area between the axes. */
    public Box frame() {
        return plane.area();
    }

    /** This plot with its line of λ, as somebody can move it. */
    @Override
    public PlotView plot(double lambda) {
        return new PlotView(
                Plot.PATH,
                plane.area(),
                AxisView.of(plane.view(), across().scale(), whole.scale()),
                AxisView.of(plane.upwards(), values(view.path(), whole)),
                lineAt(lambda));
    }

    private void line(Sheet sheet, Solution solution, TruthMarks marks) {
        LambdaLine line = new LambdaLine(style, plane.area(), plane.across(), solution.lambda());
        line.draw(sheet);
        if (line.isShown()) {
            drawing.values(sheet, solution, marks, line.x());
        }
        if (style.shows(PagePart.LEGEND)) {
            double size = 0.85 * style.fontSize();
            new TruthLegend(style, size)
                    .row(marks.counts(), size, style.height() - size, style.width() - 2 * size)
                    .forEach(sheet::add);
        }
        // φ and who may predict are in the title: they are those of all curves.
        String ratio = Captions.ratio(solution.lambdaRatio());
        String shortly = ratio + ",  " + Captions.count(solution.nonzeros());
        List<String> variants = List.of(shortly, ratio);
        line.name(sheet, variants, plane.area().bottom() - 0.8 * style.fontSize());
    }

    private String name() {
        return categories.targetLabel(view.path().problem().target());
    }

    private String conditions() {
        CovLassoProblem problem = view.path().problem();
        return Captions.focus(problem) + Captions.predictors(problem.rule());
    }

    private Box area(double left, EndNames names) {
        double width = style.width() - left - names.width();
        return new Box(left, above(style), Math.max(LEAST_WIDTH, width), height());
    }

    private static double above(FigureStyle style) {
        return ABOVE * style.fontSize() + PlotFrame.headingHeight(style);
    }

    private double height() {
        return style.height() - above(style) - BELOW * style.fontSize() - belowLegend();
    }

    /** What the row about the truth takes at the lower edge, points. */
    private double belowLegend() {
        return truth.isPresent() && style.shows(PagePart.LEGEND) ? TRUTH * style.fontSize() : 0;
    }

    /** All θ that an axis shows; θ is linear between knots, so it is largest and smallest at one or where the axis ends. */
    static Range values(SolutionPath path, PathAcross across) {
        DoubleSummaryStatistics shown = new DoubleSummaryStatistics();
        shown.accept(0);
        path.knots().stream()
                .filter(knot -> knot.lambda() >= across.least() && knot.lambda() <= across.most())
                .flatMapToDouble(knot -> Arrays.stream(knot.values()))
                .forEach(shown);
        Arrays.stream(path.at(across.least()).values()).forEach(shown);
        Arrays.stream(path.at(across.most()).values()).forEach(shown);
        double range = shown.getMax() - shown.getMin();
        double margin = range > 0 ? 0.04 * range : 1;
        return Range.areApart(shown.getMin(), shown.getMax()) || range == 0
                ? new Range(shown.getMin() - margin, shown.getMax() + margin)
                : new Range(-1, 1);
    }
}
