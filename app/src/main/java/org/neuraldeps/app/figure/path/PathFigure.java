package org.neuraldeps.app.figure.path;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.LambdaLine;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathAxes;
import org.neuraldeps.app.figure.plot.PathCoordinate;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;

/**
 * The coefficient paths θ_j(λ) of one target. The strongest at the right end are coloured and named there, the others
 * are grey. The curves are computed once; {@link #at} adds the λ line for a price that does not depend on them. Immutable.
 *
 * <p>A logarithmic axis ends at 10⁻⁶ λ_max, or where the path does; where a smaller λ is shown it reaches as many whole
 * decades farther as that takes. The λ line stands at its λ or, where the axis has no place for that, nowhere.
 */
public final class PathFigure {

    private static final int NAMED = 10;
    private static final int NAMED_IF_NARROW = 6;

    /** Room left of the plot, in letter sizes, and the least width of the plot, points. */
    private static final double LEFT = 5.6;

    private static final double LEAST_WIDTH = 60;

    private final Categories categories;
    private final SolutionPath path;
    private final PathCoordinate axis;
    private final FigureStyle style;
    private final Box area;
    private final PathAcross across;
    private final PathMarks drawing;
    private final Figure still;

    private PathFigure(Categories categories, SolutionPath path, double shown, PathCoordinate axis, FigureStyle style) {
        this.categories = categories;
        this.path = path;
        this.axis = axis;
        this.style = style;
        Solution deepest = path.at(axis.leastLambda(path, shown));
        List<Coefficient> named = strongest(deepest, style.isNarrow() ? NAMED_IF_NARROW : NAMED);
        EndNames names = new EndNames(categories, named, style, style.width() - LEFT * style.fontSize() - LEAST_WIDTH);
        this.area = area(names, style);
        this.across = new PathAcross(path, axis, shown, area);
        PathPlane plane = new PathPlane(path, axis, area, across, upwards(path, deepest, area));
        this.drawing = new PathMarks(categories, plane, named, names, style);
        Sheet sheet = new Sheet(style);
        PathAxes.draw(sheet, plane, style, "θⱼ");
        new PlotFrame(style, area).heading(sheet, name());
        drawing.draw(sheet);
        this.still = sheet.figure("Coefficient paths of " + name());
    }

    /** Lays the curves out, for many calls of {@link #at}; cost by the number of knots times those active. */
    public static PathFigure of(Categories categories, SolutionPath path, PathAxis axis, FigureStyle style) {
        return new PathFigure(categories, path, path.lambdaMax(), new PathCoordinate(axis), style);
    }

    /** One figure. */
    public static Figure of(Categories categories, SolutionPath path, double lambda, PathAxis axis, FigureStyle style) {
        return new PathFigure(categories, path, lambda, new PathCoordinate(axis), style).at(lambda, style.highlight());
    }

    /**
     * This layout or, where its axis would end elsewhere if a λ had to be seen, the one that has that axis: what to ask
     * for places, and to keep for the next λ.
     */
    public PathFigure reaching(double lambda) {
        return across.reachesFor(lambda) ? this : new PathFigure(categories, path, lambda, axis, style);
    }

    /**
     * The figure with the λ line at a λ and some categories lit; its fixed layer is always the same list, unless the axis
     * has to reach farther: then the curves are laid out anew, see {@link #reaching}.
     *
     * @param lambda logit²; below the end of the path that end is shown
     */
    public Figure at(double lambda, Highlight highlight) {
        if (!across.reachesFor(lambda)) {
            return reaching(lambda).at(lambda, highlight);
        }
        Sheet sheet = new Sheet(style);
        drawing.light(sheet, highlight);
        line(sheet, path.at(Math.max(path.end().lambda(), lambda)));
        return new Figure(
                still.width(), still.height(), still.fixed(), sheet.figure("").moving(), still.hits(), still.title());
    }

    /** Where a λ lies, points from the left. */
    public double xOf(double lambda) {
        return across.at(lambda);
    }

    /** The λ at a place, points from the left: what dragging the λ line there asks for. */
    public double lambdaAt(double x) {
        return across.lambdaAt(x);
    }

    /** Whether a place lies between the axes, where the λ line can be dragged. */
    public boolean isInPlot(double x, double y) {
        return area.grown(3).contains(x, y);
    }

    private void line(Sheet sheet, Solution solution) {
        LambdaLine line = new LambdaLine(style, area, across, solution.lambda());
        line.draw(sheet);
        if (line.isShown()) {
            drawing.values(sheet, solution, line.x());
        }
        List<String> variants = List.of(Captions.shortly(solution), Captions.ratio(solution));
        line.name(sheet, variants, area.bottom() - 0.8 * style.fontSize());
    }

    private String name() {
        return categories.label(path.problem().target());
    }

    private static List<Coefficient> strongest(Solution solution, int most) {
        List<Coefficient> all = solution.byMagnitude();
        return all.subList(0, Math.min(most, all.size()));
    }

    private static Box area(EndNames names, FigureStyle style) {
        double f = style.fontSize();
        double width = style.width() - LEFT * f - names.width();
        return new Box(LEFT * f, 4.6 * f, Math.max(LEAST_WIDTH, width), style.height() - 8.6 * f);
    }

    /** θ is linear between knots, so it is largest and smallest at a knot, or where the axis ends between two. */
    private static Scale upwards(SolutionPath path, Solution deepest, Box area) {
        DoubleSummaryStatistics shown = new DoubleSummaryStatistics();
        shown.accept(0);
        path.knots().stream()
                .filter(knot -> knot.lambda() >= deepest.lambda())
                .flatMapToDouble(knot -> Arrays.stream(knot.values()))
                .forEach(shown);
        Arrays.stream(deepest.values()).forEach(shown);
        double range = shown.getMax() - shown.getMin();
        double margin = range > 0 ? 0.04 * range : 1;
        return new Scale(shown.getMin() - margin, shown.getMax() + margin, area.bottom(), area.y());
    }
}
