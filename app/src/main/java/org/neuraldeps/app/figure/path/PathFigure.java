package org.neuraldeps.app.figure.path;

import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathAxis;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;

/**
 * The coefficient paths θ_j(λ) of one target. The strongest at the right end are coloured and named there, the others
 * are grey. The curves are computed once; {@link #at} adds the λ line for a price that does not depend on them. Immutable.
 */
public final class PathFigure {

    private static final int NAMED = 10;
    private static final int NAMED_IF_NARROW = 6;

    private final Categories categories;
    private final SolutionPath path;
    private final FigureStyle style;
    private final Box area;
    private final PathAcross across;
    private final PathMarks drawing;
    private final Figure still;

    private PathFigure(Categories categories, SolutionPath path, PathAxis axis, FigureStyle style) {
        this.categories = categories;
        this.path = path;
        this.style = style;
        List<Coefficient> named = named(path, axis, style.isNarrow() ? NAMED_IF_NARROW : NAMED);
        this.area = area(categories, named, style);
        this.across = new PathAcross(path, axis, area);
        PathPlane plane = new PathPlane(path, axis, area, across, upwards(path, across.least(), area));
        this.drawing = new PathMarks(categories, plane, named, style);
        Sheet sheet = new Sheet(style);
        PathAxes.draw(sheet, plane, style);
        new PlotFrame(style, area).heading(sheet, name());
        drawing.draw(sheet);
        this.still = sheet.figure("Coefficient paths of " + name());
    }

    /** Lays the curves out, for many calls of {@link #at}; cost by the number of knots times those active. */
    public static PathFigure of(Categories categories, SolutionPath path, PathAxis axis, FigureStyle style) {
        return new PathFigure(categories, path, axis, style);
    }

    /** One figure. */
    public static Figure of(Categories categories, SolutionPath path, double lambda, PathAxis axis, FigureStyle style) {
        return of(categories, path, axis, style).at(lambda, style.highlight());
    }

    /** The figure with the λ line at a λ and some categories lit; its fixed layer is always the same list. */
    public Figure at(double lambda, Highlight highlight) {
        Sheet sheet = new Sheet(style);
        drawing.light(sheet, highlight);
        line(sheet, path.at(path.clamp(lambda)));
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
        Palette palette = style.palette();
        double x = across.at(solution.lambda());
        sheet.add(new Mark.Line(x, area.y(), x, area.bottom(), Pen.solid(palette.accent(), 1.2)));
        drawing.values(sheet, solution, x);
        Lettering letters =
                Lettering.plain(0.9 * style.fontSize(), palette.accent()).onPlate(palette.page());
        String all = Captions.shortly(solution);
        String words = FigureFont.width(all, letters) < area.width() - 4 ? all : Captions.ratio(solution);
        double y = area.bottom() - 0.8 * style.fontSize();
        sheet.add(new Mark.Text(words, TextPosition.from(beside(x, FigureFont.width(words, letters)), y), letters));
    }

    /** Where words of a width begin: right of the λ line, else left of it, else across it, always between the axes. */
    private double beside(double x, double width) {
        if (x + 5 + width <= area.right()) {
            return x + 4;
        }
        double left = x - 4 - width;
        return left > area.x() + 1 ? left : Math.max(area.x() + 2, area.right() - 1 - width);
    }

    private String name() {
        return categories.label(path.problem().target());
    }

    private static List<Coefficient> named(SolutionPath path, PathAxis axis, int most) {
        List<Coefficient> all = path.at(path.clamp(axis.leastLambda(path))).byMagnitude();
        return all.subList(0, Math.min(most, all.size()));
    }

    private static Box area(Categories categories, List<Coefficient> named, FigureStyle style) {
        double f = style.fontSize();
        double widest = 0;
        for (Coefficient c : named) {
            String words = PathMarks.endLabel(categories.label(c.category()), style);
            widest = Math.max(widest, FigureFont.width(words, PathMarks.labelSize(style), false));
        }
        double right = named.isEmpty() ? 1.5 * f : widest + PathMarks.LEADER + f;
        return new Box(5.6 * f, 4.6 * f, Math.max(60, style.width() - 5.6 * f - right), style.height() - 8.6 * f);
    }

    private static Scale upwards(SolutionPath path, double least, Box area) {
        double top = 0;
        double bottom = 0;
        for (Knot knot : path.knots()) {
            if (knot.lambda() >= least) {
                for (double value : knot.values()) {
                    top = Math.max(top, value);
                    bottom = Math.min(bottom, value);
                }
            }
        }
        double margin = top > bottom ? 0.04 * (top - bottom) : 1;
        return new Scale(bottom - margin, top + margin, area.bottom(), area.y());
    }
}
