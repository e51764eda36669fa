package org.neuraldeps.app.figure.error;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.kind.AlongPath;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.LambdaLine;
import org.neuraldeps.app.figure.plot.LineLegend;
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
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.selection.CrossValidation;

/**
 * err_i(θ*(λ)) / C_ii along the path of one target, or a part of it, falling to the right, in the band that Eq. 5 allows before anything is
 * solved: at most 1, the error of θ = 0, and at least the error without penalty or (λ/λ_max)², whichever is larger. Where
 * something is known of the error without penalty it is a line across. Knots are marked on the curve, as many as can be
 * told apart. Laid out once; {@link #at} adds the λ line. Immutable.
 *
 * <p>How far the axis reaches is as in a path figure: to the end of the path, on a logarithmic axis no lower than
 * 10⁻⁶ λ_max unless a smaller λ is shown.
 */
public final class ErrorFigure implements AlongPath<ErrorFigure> {

    /** The axes that λ can lie on. */
    public static final List<PathAxis> AXES = List.of(PathAxis.LOG_LAMBDA, PathAxis.LAMBDA_RATIO, PathAxis.L1_NORM);

    /** Room above the plot beside the heading, below it, and its least height beside a legend, in letter sizes. */
    private static final double ABOVE = 3.1;

    private static final double BELOW = 3.9;
    private static final double LEAST_HEIGHT = 7.5;

    /** Points. */
    private static final double LEAST_WIDTH = 60;

    /** What the vertical axis shows: a little below 0 and above 1, so that lines there keep clear of the frame. */
    static final Range UPWARDS = new Range(-0.04, 1.04);

    private final Subject subject;
    private final FigureStyle style;
    private final PathPlane plane;
    private final PathAcross whole;
    private final ErrorMarks marks;
    private final Optional<ValidationMarks> validation;
    private final ErrorKnots knots;
    private final Figure still;

    private record Subject(
            Categories categories, PathView view, LeastError least, Optional<CrossValidation> validation) {
        String name() {
            return categories.targetLabel(path().problem().target());
        }

        SolutionPath path() {
            return view.path();
        }

        Range upwards() {
            return view.extent().upwards().orElse(UPWARDS);
        }
    }

    private ErrorFigure(Subject subject, double shown, FigureStyle style) {
        this.subject = subject;
        this.style = style;
        Optional<String> leastWords = subject.least().words(subject.path());
        double height = style.height() - above(style) - BELOW * style.fontSize();
        LineLegend legend = ErrorLegend.of(
                style,
                leastWords,
                subject.validation().map(CrossValidation::folding),
                Math.max(0, height - LEAST_HEIGHT * style.fontSize()));
        Range range = subject.upwards();
        Box area = area(style, range, height - legend.height());
        PathAcross across = PathAcross.of(subject.view(), shown, area);
        Scale upwards = new Scale(range.from(), range.to(), area.bottom(), area.y());
        this.plane = new PathPlane(subject.view(), area, across, upwards);
        this.whole = new PathAcross(subject.path(), subject.view().coordinate(), shown, area);
        this.marks = new ErrorMarks(plane, subject.least(), style);
        this.validation = subject.validation().map(curve -> new ValidationMarks(plane, curve, style));
        this.knots = new ErrorKnots(subject.categories(), plane, style);
        this.still = still(legend);
    }

    /**
     * Lays the curve out, for many calls of {@link #at}; cost by the number of knots times those active.
     *
     * @param least what is known of the error without penalty, over the path's dictionary
     * @param validation the error on rows that were not fitted to, where it is drawn
     * @param view along one of {@link #AXES}
     * @throws IllegalArgumentException for another axis: err against itself says nothing
     */
    public static ErrorFigure of(
            Categories categories,
            PathView view,
            LeastError least,
            Optional<CrossValidation> validation,
            FigureStyle style) {
        if (!AXES.contains(view.axis())) {
            throw new IllegalArgumentException("the error is not drawn against " + view.axis());
        }
        return new ErrorFigure(
                new Subject(categories, view, least, validation), view.path().lambdaMax(), style);
    }

    /** Not cross-validated; otherwise as {@link #of(Categories, PathView, LeastError, Optional, FigureStyle)}. */
    public static ErrorFigure of(Categories categories, PathView view, LeastError least, FigureStyle style) {
        return of(categories, view, least, Optional.empty(), style);
    }

    /** All of a path; otherwise as {@link #of(Categories, PathView, LeastError, FigureStyle)}. */
    public static ErrorFigure of(
            Categories categories, SolutionPath path, LeastError least, PathAxis axis, FigureStyle style) {
        return of(categories, PathView.whole(path, axis), least, style);
    }

    @Override
    public PathAcross across() {
        return plane.across();
    }

    @Override
    public ErrorFigure itself() {
        return this;
    }

    @Override
    public ErrorFigure laidOutFor(double lambda) {
        return new ErrorFigure(subject, lambda, style);
    }

    @Override
    public Figure drawn(double lambda, Highlight highlight) {
        Sheet sheet = new Sheet(style);
        highlight.pinned().stream().sorted().forEach(category -> knots.light(sheet, category));
        highlight.hovered().ifPresent(category -> knots.light(sheet, category));
        line(sheet, subject.path().at(Math.max(subject.path().end().lambda(), lambda)));
        return new Figure(
                still.width(), still.height(), still.fixed(), sheet.figure("").moving(), still.hits(), still.title());
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
                Plot.ERROR,
                plane.area(),
                AxisView.of(plane.view(), across().scale(), whole.scale()),
                AxisView.of(plane.upwards(), UPWARDS),
                lineAt(lambda));
    }

    private Figure still(LineLegend legend) {
        Sheet sheet = new Sheet(style);
        boolean falls = subject.path().lambdaMax() > 0;
        if (falls) {
            marks.drawBand(sheet);
            validation.ifPresent(drawn -> drawn.drawBand(sheet));
        }
        PathAxes.draw(sheet, plane, style, Captions.errorAxis(subject.path().problem()));
        PlotFrame frame = new PlotFrame(style, plane.area());
        frame.heading(sheet, subject.name());
        if (falls) {
            marks.draw(sheet);
            knots.draw(sheet);
            validation.ifPresent(drawn -> drawn.draw(sheet));
        } else {
            frame.note(sheet, "no category becomes active on this path", "none active");
        }
        legend.draw(sheet, 0);
        return sheet.figure("Error of " + subject.name() + " along the path");
    }

    private void line(Sheet sheet, Solution solution) {
        LambdaLine line = new LambdaLine(style, plane.area(), plane.across(), solution.lambda());
        line.draw(sheet);
        if (line.isShown()) {
            marks.values(sheet, solution, line.x());
        }
        new ErrorWords(plane, line, solution).draw(sheet);
    }

    private static Box area(FigureStyle style, Range upwards, double height) {
        double left = PlotFrame.left(style, upwards, height);
        double width = Math.max(LEAST_WIDTH, style.width() - left - 1.5 * style.fontSize());
        return new Box(left, above(style), width, height);
    }

    private static double above(FigureStyle style) {
        return ABOVE * style.fontSize() + PlotFrame.headingHeight(style);
    }
}
