package org.neuraldeps.app.figure.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthLegend;
import org.neuraldeps.app.figure.TruthMarks;
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
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.ui.Messages;

/**
 * Precision and recall of the support along the path of one target, or a part of it. Both change at knots alone, so the curves are steps. The λ's at
 * which the support is that of the truth are shaded, the stretch with the largest F1 is marked, and what the irrepresentable condition says stands
 * below. Laid out once; {@link #at} adds the λ line. Immutable.
 */
final class RecoveryFigure implements AlongPath<RecoveryFigure> {

    /** Room above the plot beside the heading, below it, and its least height beside words below, in letter sizes. */
    private static final double ABOVE = 3.1;

    private static final double BELOW = 3.9;
    private static final double LEAST_HEIGHT = 9;

    /** Room for the row that says what is found of the truth at a λ. */
    private static final double TRUTH = 1.6;

    /** Points. */
    private static final double LEAST_WIDTH = 60;

    /** What the vertical axis shows: lines at 0 and 1 keep clear of the frame. */
    private static final Range UPWARDS = new Range(-0.04, 1.08);

    private final RecoveryScene scene;
    private final PathView view;
    private final FigureStyle style;
    private final PathPlane plane;
    private final PathAcross whole;
    private final RecoveryMarks marks;
    private final EntryMarks entries;
    private final RecoveryNames names;
    private final String condition;
    private final Figure still;

    private RecoveryFigure(RecoveryScene scene, PathView view, double shown, FigureStyle style) {
        this.scene = scene;
        this.view = view;
        this.style = style;
        LambdaUnit unit = LambdaUnit.of(view.axis(), view.path().lambdaMax());
        double height = style.height() - above(style) - BELOW * style.fontSize() - truthHeight(style);
        double least = LEAST_HEIGHT * style.fontSize();
        ConditionWords words = new ConditionWords(scene, unit, style, Math.max(0, height - least));
        LineLegend legend = new LineLegend(style, legend(), Math.max(0, height - words.height() - least));
        Range range = view.extent().upwards().orElse(UPWARDS);
        Box area = area(style, range, height - legend.height() - words.height());
        PathAcross across = PathAcross.of(view, shown, area);
        this.plane = new PathPlane(view, area, across, new Scale(range.from(), range.to(), area.bottom(), area.y()));
        this.whole = new PathAcross(view.path(), view.coordinate(), shown, area);
        this.marks = new RecoveryMarks(scene, plane, unit, style);
        this.entries = new EntryMarks(scene, plane, style);
        this.names = new RecoveryNames(scene, plane, marks, unit, style);
        Sheet sheet = new Sheet(style);
        still(sheet);
        legend.draw(sheet, truthHeight(style) + words.height());
        words.draw(sheet, truthHeight(style));
        this.condition = ConditionWords.words(scene, unit);
        this.still = sheet.figure("Recovery of the truth of " + name() + conditions());
    }

    /** Lays the curves out, for many calls of {@link #at}; cost by the number of knots times those active. */
    static RecoveryFigure of(RecoveryScene scene, PathView view, FigureStyle style) {
        return new RecoveryFigure(scene, view, view.path().lambdaMax(), style);
    }

    @Override
    public PathAcross across() {
        return plane.across();
    }

    @Override
    public RecoveryFigure itself() {
        return this;
    }

    @Override
    public RecoveryFigure laidOutFor(double lambda) {
        return new RecoveryFigure(scene, view, lambda, style);
    }

    @Override
    public Figure drawn(double lambda, Highlight highlight) {
        Sheet sheet = new Sheet(style);
        highlight.pinned().stream().sorted().forEach(category -> entries.light(sheet, category));
        highlight.hovered().ifPresent(category -> entries.light(sheet, category));
        Solution solution = view.path().at(Math.max(view.path().end().lambda(), lambda));
        TruthMarks found = TruthMarks.of(Optional.of(scene.truth()), solution);
        line(sheet, solution, found);
        return new Figure(
                still.width(),
                still.height(),
                still.fixed(),
                sheet.figure("").moving(),
                still.hits(),
                still.title() + found.behind() + ".  " + condition);
    }

    /** This plot with its line of λ, as somebody can move it. */
    @Override
    public PlotView plot(double lambda) {
        return new PlotView(
                Plot.RECOVERY,
                plane.area(),
                AxisView.of(view, across().scale(), whole.scale()),
                AxisView.of(plane.upwards(), UPWARDS),
                lineAt(lambda));
    }

    private void still(Sheet sheet) {
        marks.drawBand(sheet);
        PathAxes.draw(sheet, plane, style, Messages.text("figure.recovery.axis"));
        PlotFrame frame = new PlotFrame(style, plane.area());
        frame.heading(sheet, name(), conditions());
        if (view.path().lambdaMax() > 0) {
            marks.draw(sheet);
            entries.draw(sheet);
            names.draw(sheet);
        } else {
            frame.note(sheet, "no category becomes active on this path", "none active");
        }
    }

    private void line(Sheet sheet, Solution solution, TruthMarks found) {
        Recovery recovery = Recovery.of(scene.truth(), solution);
        LambdaLine line = new LambdaLine(style, plane.area(), plane.across(), solution.lambda());
        line.draw(sheet);
        if (line.isShown()) {
            names.drawOver(sheet, line.x());
            marks.values(sheet, recovery, line.x());
        }
        if (style.shows(PagePart.LEGEND)) {
            double size = 0.85 * style.fontSize();
            new TruthLegend(style, size)
                    .row(found.counts(), size, style.height() - size, style.width() - 2 * size)
                    .forEach(sheet::add);
        }
        // φ and who may predict are in the title: they are those of all curves.
        String ratio = Captions.ratio(solution.lambdaRatio());
        String parts = RecoveryMarks.parts(recovery);
        List<String> variants = List.of(ratio + ",  " + Captions.count(solution.nonzeros()), ratio);
        List<String> all = new ArrayList<>(variants);
        if (!parts.isEmpty()) {
            all.add(0, variants.get(0) + ",  " + parts);
        }
        line.name(sheet, all, plane.area().bottom() - 0.8 * style.fontSize());
    }

    private List<LineLegend.Entry> legend() {
        if (!style.shows(PagePart.LEGEND)) {
            return List.of();
        }
        List<LineLegend.Entry> entries = new ArrayList<>();
        entries.add(entry(RecoveryCurve.PRECISION, "figure.recovery.precision.legend", style));
        entries.add(entry(RecoveryCurve.RECALL, "figure.recovery.recall.legend", style));
        if (scene.recovery().stretches().stream()
                .anyMatch(stretch -> stretch.recovery().isExact())) {
            Pen band = Pen.solid(RecoveryCurve.band(style.palette()), 0.8 * style.fontSize());
            entries.add(new LineLegend.Entry(band, Messages.text("figure.recovery.exact")));
        }
        return entries;
    }

    private static LineLegend.Entry entry(RecoveryCurve curve, String legend, FigureStyle style) {
        return new LineLegend.Entry(
                curve.pen(style.palette()), style.isNarrow() ? curve.word() : Messages.text(legend));
    }

    private String name() {
        return scene.solved().categories().targetLabel(view.path().problem().target());
    }

    private String conditions() {
        return Captions.focus(view.path().problem())
                + Captions.predictors(view.path().problem().rule());
    }

    private static double truthHeight(FigureStyle style) {
        return style.shows(PagePart.LEGEND) ? TRUTH * style.fontSize() : 0;
    }

    private static Box area(FigureStyle style, Range upwards, double height) {
        double left = PlotFrame.left(style, upwards, height);
        double width = Math.max(LEAST_WIDTH, style.width() - left - RecoveryNames.width(style));
        return new Box(left, above(style), width, height);
    }

    private static double above(FigureStyle style) {
        return ABOVE * style.fontSize() + PlotFrame.headingHeight(style);
    }
}
