package org.neuraldeps.app.figure.sparsity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.LineLegend;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.SparsityCurve;
import org.neuraldeps.ui.NumberText;

/**
 * Accuracy over all categories and of the new ones against how many base categories a new one uses, a line for each
 * repetition; dotted across, the head trained on everything. A Θ of zeros has no place on the logarithmic axis.
 */
final class SparsityFigure {

    /** Room above the plot and below it, and the least height beside a legend, in letter sizes. */
    private static final double ABOVE = 1.6;

    private static final double BELOW = 3.9;
    private static final double LEAST_HEIGHT = 7.5;

    private final BaseNewResult result;
    private final FigureStyle style;
    private final Box area;
    private final Scale across;
    private final Scale upwards;
    private final LineLegend legend;

    SparsityFigure(BaseNewResult result, FigureStyle style) {
        this.result = result;
        this.style = style;
        double above = ABOVE * style.fontSize() + PlotFrame.headingHeight(style);
        double height = style.height() - above - BELOW * style.fontSize();
        this.legend = new LineLegend(style, entries(), Math.max(0, height - LEAST_HEIGHT * style.fontSize()));
        Range range = new Range(0, 1.05 * most());
        double left = PlotFrame.left(style, range, height - legend.height());
        this.area = new Box(
                left, above, Math.max(60, style.width() - left - 1.5 * style.fontSize()), height - legend.height());
        double least =
                points().mapToDouble(SparsityCurve.Point::perNewCategory).min().orElse(1);
        double largest =
                points().mapToDouble(SparsityCurve.Point::perNewCategory).max().orElse(1);
        this.across = new Scale(Math.log10(least) - 0.05, Math.log10(largest) + 0.05, area.x() + 4, area.right() - 4);
        this.upwards = new Scale(range.from(), range.to(), area.bottom(), area.y());
    }

    private Stream<SparsityCurve.Point> points() {
        return result.outcomes().stream()
                .flatMap(outcome -> outcome.curves().stream())
                .flatMap(curve -> curve.points().stream())
                .filter(SparsityFigure::isOnAxis);
    }

    private static boolean isOnAxis(SparsityCurve.Point point) {
        return point.nonzeros() > 0;
    }

    private double most() {
        double curves = points().flatMap(point -> Stream.of(
                        AccuracyKind.OVERALL.of(point.accuracy()), AccuracyKind.NEW_AMONG_ALL.of(point.accuracy())))
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(value -> value)
                .max()
                .orElse(0);
        return Math.max(curves, whole());
    }

    /** All repetitions have the same test rows, and the head trained on everything knows nothing of their splits. */
    private double whole() {
        return result.outcomes().isEmpty()
                ? 1
                : AccuracyKind.OVERALL.of(result.outcomes().get(0).whole());
    }

    private List<LineLegend.Entry> entries() {
        List<LineLegend.Entry> entries = new ArrayList<>();
        if (!style.shows(PagePart.LEGEND)) {
            return entries;
        }
        for (SparsityLine line : SparsityLine.values()) {
            if (result.outcomes().stream()
                    .anyMatch(outcome -> outcome.curve(line.method()).isPresent())) {
                entries.add(new LineLegend.Entry(line.pen(style.palette()), line.words()));
            }
        }
        entries.add(new LineLegend.Entry(
                whole(style),
                style.isNarrow() ? "trained on everything" : "head trained on everything, all categories"));
        return entries;
    }

    private static Pen whole(FigureStyle style) {
        return new Pen(style.palette().faint(), 0.9, Dash.DOTTED);
    }

    Figure figure() {
        Sheet sheet = new Sheet(style);
        PlotFrame frame = new PlotFrame(style, area);
        frame.ticksLeft(sheet, upwards);
        frame.titleLeft(sheet, "accuracy");
        frame.titleBelow(sheet, "base categories that a new one uses, on average");
        frame.axes(sheet);
        String name = result.data().request().displayName();
        frame.heading(sheet, name, conditions());
        if (points().findAny().isEmpty()) {
            frame.note(sheet, "No way to Θ that has a path was asked for: sparse or straight.", "no path");
        } else {
            frame.decadesBelow(sheet, across);
            double y = upwards.at(whole());
            sheet.keep(new Mark.Line(area.x(), y, area.right(), y, whole(style)));
            for (SparsityLine line : SparsityLine.values()) {
                result.outcomes().forEach(outcome -> draw(sheet, line, outcome));
            }
        }
        legend.draw(sheet, 0);
        return sheet.figure("Accuracy against the non-zeros of Θ, " + name + conditions());
    }

    private String conditions() {
        if (result.outcomes().isEmpty()) {
            return "";
        }
        BaseToNewOutcome first = result.outcomes().get(0);
        int splits = result.outcomes().size();
        return ",  " + first.split().base().size() + " → "
                + first.split().fresh().size() + " categories" + (splits > 1 ? ", " + splits + " splits" : "");
    }

    private void draw(Sheet sheet, SparsityLine line, BaseToNewOutcome outcome) {
        List<SparsityCurve.Point> drawn = outcome.curve(line.method())
                .map(curve ->
                        curve.points().stream().filter(SparsityFigure::isOnAxis).toList())
                .orElse(List.of());
        Pen pen = line.pen(style.palette());
        if (drawn.size() > 1) {
            double[] xs = drawn.stream().mapToDouble(this::x).toArray();
            double[] ys = drawn.stream().mapToDouble(point -> y(line, point)).toArray();
            sheet.keep(new Mark.Polyline(new Points(xs, ys), pen));
        }
        for (SparsityCurve.Point point : drawn) {
            double x = x(point);
            double y = y(line, point);
            sheet.keep(new Mark.Dot(x, y, 0.22 * style.fontSize(), line.shape(), Mark.Paint.filled(pen.color())));
            sheet.hit(HitRegion.ofMany(new HitShape.Disc(x, y, 0.4 * style.fontSize()), tooltip(line, point)));
        }
    }

    private double x(SparsityCurve.Point point) {
        return across.at(Math.log10(point.perNewCategory()));
    }

    private double y(SparsityLine line, SparsityCurve.Point point) {
        return upwards.at(line.kind().of(point.accuracy()));
    }

    private static String tooltip(SparsityLine line, SparsityCurve.Point point) {
        return line.words() + ": " + NumberText.percent(line.kind().of(point.accuracy())) + " with "
                + NumberText.brief(point.perNewCategory(), 3) + " base categories a new one";
    }
}
