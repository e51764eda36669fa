package org.neuraldeps.app.figure.correlations;

import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.AlongPath;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.LabelPlacer;
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

/**
 * The correlations |c_j(λ)| of one target, all of the path or a part, below the line λ/2 that none of them crosses. The curves
 * are computed once; {@link #at} adds what is read off at a λ for a price that does not depend on how many there are drawn, but
 * for the two screening rules, n each. Immutable.
 */
final class CorrelationsFigure implements AlongPath<CorrelationsFigure> {

    /** What can lie across. */
    static final List<PathAxis> AXES = List.of(PathAxis.LOG_LAMBDA, PathAxis.LAMBDA_RATIO);

    /** Room above the plot beside the heading, and below it, in letter sizes. */
    private static final double ABOVE = 3.1;

    private static final double BELOW = 3.9;

    private static final double LEAST_HEIGHT = 12;

    /** Height, in letter sizes, below which a narrow page has no room above λ/2 for words nor below the plot for a legend. */
    private static final double LOW = 17;

    /** Points. */
    private static final double LEAST_WIDTH = 60;

    /** How far below the smallest λ/2 a logarithmic axis reaches, as a part of it: curves farther down have no say. */
    private static final double DEPTH = 0.1;

    private static final double HEADROOM = 1.04;

    private final CorrelationScene scene;
    private final PathView view;
    private final FigureStyle style;
    private final CorrelationPlane plane;
    private final PathAcross whole;
    private final CorrelationMarks marks;
    private final ReadingWords words;
    private final Figure still;

    private CorrelationsFigure(CorrelationScene scene, PathView view, double shown, FigureStyle style) {
        this.scene = scene;
        this.view = view;
        this.style = style;
        double height = style.height() - above(style) - BELOW * style.fontSize();
        boolean isLow = style.isNarrow() && height < LOW * style.fontSize();
        CorrelationLegend legend = new CorrelationLegend(
                style,
                scene.solved().truth().isPresent(),
                isLow ? 0 : Math.max(0, height - LEAST_HEIGHT * style.fontSize()));
        double below = isLow ? ReadingWords.height(style) : legend.height();
        PathAcross anywhere = PathAcross.of(view, shown, new Box(0, 0, 1, 1));
        boolean isLogarithmic = view.axis().isLogarithmic();
        Range range = view.extent().upwards().orElseGet(() -> range(anywhere.most(), anywhere.least(), isLogarithmic));
        Box area = area(style, range, height - below, isLogarithmic);
        Scale upwards = new Scale(
                isLogarithmic ? Math.log10(range.from()) : range.from(),
                isLogarithmic ? Math.log10(range.to()) : range.to(),
                area.bottom(),
                area.y());
        PathAcross across = PathAcross.of(view, shown, area);
        this.plane = new CorrelationPlane(new PathPlane(view, area, across, upwards), isLogarithmic);
        this.whole = new PathAcross(view.path(), view.coordinate(), shown, area);
        this.marks = new CorrelationMarks(scene, plane, style);
        this.words = new ReadingWords(
                scene.solved().categories(), area, problem().dictionary().count(), style, isLow);
        this.still = still(legend);
    }

    /**
     * Lays the curves out, for many calls of {@link #at}; cost by the number of curves times the knots in view.
     *
     * @param view along one of {@link #AXES}
     * @throws IllegalArgumentException for another axis: Eq. 7 compares |c| with λ
     */
    static CorrelationsFigure of(CorrelationScene scene, PathView view, FigureStyle style) {
        if (!AXES.contains(view.axis())) {
            throw new IllegalArgumentException("correlations are not drawn against " + view.axis());
        }
        return new CorrelationsFigure(scene, view, view.path().lambdaMax(), style);
    }

    @Override
    public PathAcross across() {
        return plane.across();
    }

    @Override
    public CorrelationsFigure itself() {
        return this;
    }

    @Override
    public CorrelationsFigure laidOutFor(double lambda) {
        return new CorrelationsFigure(scene, view, lambda, style);
    }

    @Override
    public Figure drawn(double lambda, Highlight highlight) {
        Sheet sheet = new Sheet(style);
        LambdaReading reading = LambdaReading.of(scene, lambda);
        if (view.path().lambdaMax() > 0) {
            marks.read(sheet, reading);
            marks.light(sheet, highlight);
            words.draw(sheet, reading);
        }
        line(sheet, reading);
        return new Figure(
                still.width(),
                still.height(),
                still.fixed(),
                sheet.figure("").moving(),
                still.hits(),
                still.title()
                        + TruthMarks.of(scene.solved().truth(), reading.solution())
                                .behind());
    }

    /** This plot with its line of λ, as somebody can move it. */
    @Override
    public PlotView plot(double lambda) {
        Range all = range(whole.most(), whole.least(), plane.isLogarithmic());
        Scale upwards = plane.plane().upwards();
        return new PlotView(
                Plot.CORRELATIONS,
                plane.area(),
                AxisView.of(view, across().scale(), whole.scale()),
                plane.isLogarithmic() ? AxisView.ofDecades(upwards, all) : AxisView.of(upwards, all),
                lineAt(lambda));
    }

    /** The line of λ, up to λ/2: above it there is nothing to read. */
    private void line(Sheet sheet, LambdaReading reading) {
        double lambda = reading.lambda();
        LambdaLine line = new LambdaLine(style, plane.area(), plane.across(), lambda);
        double top = Math.max(plane.area().y(), plane.level(lambda));
        if (line.isShown() && top < plane.area().bottom()) {
            Pen pen = Pen.solid(style.palette().accent(), 1.2);
            sheet.add(new Mark.Line(line.x(), top, line.x(), plane.area().bottom(), pen));
        }
        String ratio = Captions.ratio(reading.solution().lambdaRatio());
        List<String> variants =
                List.of(ratio + ",  " + Captions.count(reading.solution().nonzeros()), ratio);
        line.name(sheet, variants, plane.area().bottom() - 0.8 * style.fontSize());
    }

    private Figure still(CorrelationLegend legend) {
        Sheet sheet = new Sheet(style);
        PlotFrame frame = new PlotFrame(style, plane.area());
        boolean falls = view.path().lambdaMax() > 0;
        if (falls) {
            marks.drawForbidden(sheet);
        }
        if (plane.isLogarithmic()) {
            PathAxes.drawDecades(sheet, plane.plane(), style, title());
        } else {
            PathAxes.draw(sheet, plane.plane(), style, title());
        }
        frame.heading(sheet, name(), conditions());
        if (falls) {
            LabelPlacer placer = new LabelPlacer(plane.area());
            placer.block(words.box());
            marks.draw(sheet, placer);
        } else {
            frame.note(sheet, "no category becomes active on this path", "none active");
        }
        legend.draw(sheet);
        return sheet.figure("Correlations that the path of " + name() + " leaves" + conditions());
    }

    private static String title() {
        return "|cⱼ|, logit²";
    }

    private CovLassoProblem problem() {
        return view.path().problem();
    }

    private String name() {
        return scene.solved().categories().targetLabel(problem().target());
    }

    private String conditions() {
        return Captions.focus(problem()) + Captions.predictors(problem().rule());
    }

    /** From the largest λ/2 in view, down to 0 or to a part of the smallest. */
    private static Range range(double most, double least, boolean isLogarithmic) {
        double top = HEADROOM * most / 2;
        double bottom = isLogarithmic ? DEPTH * Math.min(least, most) / 2 : 0;
        return Range.areApart(bottom, top) ? new Range(bottom, top) : new Range(isLogarithmic ? 0.1 : 0, 1);
    }

    private static Box area(FigureStyle style, Range range, double height, boolean isLogarithmic) {
        double left =
                isLogarithmic ? PlotFrame.leftOfDecades(style, range, height) : PlotFrame.left(style, range, height);
        double width = Math.max(LEAST_WIDTH, style.width() - left - 1.5 * style.fontSize());
        return new Box(left, above(style), width, height);
    }

    private static double above(FigureStyle style) {
        return ABOVE * style.fontSize() + PlotFrame.headingHeight(style);
    }
}
