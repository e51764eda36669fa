package org.neuraldeps.app.figure;

import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;

/**
 * The coefficient paths θ_j(λ) of one target. The curves are computed once; {@link #at} adds the λ line for a price that
 * does not depend on them. Immutable.
 */
public final class PathFigure {

    private final Categories categories;
    private final SolutionPath path;
    private final PathAxis axis;
    private final FigureStyle style;

    private PathFigure(Categories categories, SolutionPath path, PathAxis axis, FigureStyle style) {
        this.categories = categories;
        this.path = path;
        this.axis = axis;
        this.style = style;
    }

    /** Lays the curves out, for many calls of {@link #at}. */
    public static PathFigure of(Categories categories, SolutionPath path, PathAxis axis, FigureStyle style) {
        return new PathFigure(categories, path, axis, style);
    }

    /** One figure. */
    public static Figure of(Categories categories, SolutionPath path, double lambda, PathAxis axis, FigureStyle style) {
        return of(categories, path, axis, style).at(lambda, style.highlight());
    }

    /** The figure with the λ line at a λ and some categories lit. */
    public Figure at(double lambda, Highlight highlight) {
        Sheet sheet = new Sheet(style.lighting(highlight));
        double x = xOf(lambda);
        sheet.add(new Mark.Line(
                x, 20, x, style.height() - 20, Pen.solid(style.palette().accent(), 1)));
        return sheet.figure(categories.label(path.problem().target()));
    }

    /** Where a λ lies, points from the left. */
    public double xOf(double lambda) {
        double from = axis.of(path.at(path.lambdaMax()));
        double to = axis.of(path.at(path.end().lambda()));
        return 40
                + (style.width() - 60) * (from == to ? 0 : (axis.of(path.at(path.clamp(lambda))) - from) / (to - from));
    }

    /** The λ at a place, points from the left: what dragging the λ line there asks for. */
    public double lambdaAt(double x) {
        double part = Math.max(0, Math.min(1, (x - 40) / (style.width() - 60)));
        return path.clamp(path.lambdaMax() + part * (path.end().lambda() - path.lambdaMax()));
    }

    /** Whether a place lies between the axes, where the λ line can be dragged. */
    public boolean isInPlot(double x, double y) {
        return x >= 40 && x <= style.width() - 20 && y >= 20 && y <= style.height() - 20;
    }
}
