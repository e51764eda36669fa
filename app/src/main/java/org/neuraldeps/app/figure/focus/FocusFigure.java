package org.neuraldeps.app.figure.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.LineLegend;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.app.need.FocusCurve;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.ui.NumberText;

/**
 * Pos Acc, precision of wins, and Rel Err on positives and on all rows, against φ; around the first a band, at the second
 * bars of 95 % (Clopper and Pearson, counting photographs), and across the Pos Acc of the network itself. Laid out once; {@link #at}
 * adds the line of φ. Immutable.
 */
final class FocusFigure {

    /** Room above the plot and below it, and the least height beside a legend, in letter sizes. */
    private static final double ABOVE = 1.6;

    private static final double BELOW = 3.9;
    private static final double LEAST_HEIGHT = 7.5;

    private static final double LAST = 0.95;

    /** Half the length of the end of a bar, points. */
    private static final double CAP = 1.8;

    private final FocusCurve curve;
    private final boolean pools;
    private final FigureStyle style;
    private final Box area;
    private final Scale across;
    private final Scale upwards;
    private final Figure still;

    FocusFigure(FocusCurve curve, boolean pools, FigureStyle style) {
        this.curve = curve;
        this.pools = pools;
        this.style = style;
        double above = ABOVE * style.fontSize() + PlotFrame.headingHeight(style);
        double height = style.height() - above - BELOW * style.fontSize();
        LineLegend legend = new LineLegend(style, entries(), Math.max(0, height - LEAST_HEIGHT * style.fontSize()));
        Range range = new Range(-0.03, 1.03 * most());
        double left = PlotFrame.left(style, range, height - legend.height());
        this.area = new Box(
                left, above, Math.max(60, style.width() - left - 1.5 * style.fontSize()), height - legend.height());
        this.across = new Scale(0, LAST, area.x() + 4, area.right() - 4);
        this.upwards = new Scale(range.from(), range.to(), area.bottom(), area.y());
        this.still = still(legend);
    }

    /** Rel Err may lie above 1. */
    private double most() {
        double largest = curve.points().stream()
                .map(FocusCurve.Point::table)
                .flatMap(table -> Stream.of(FocusLine.values()).map(line -> line.in(table)))
                .mapToDouble(value -> value.orElse(0))
                .max()
                .orElse(0);
        return Math.max(1, largest);
    }

    private List<LineLegend.Entry> entries() {
        List<LineLegend.Entry> entries = new ArrayList<>();
        if (!style.shows(PagePart.LEGEND)) {
            return entries;
        }
        for (FocusLine line : FocusLine.values()) {
            if (curve.points().stream()
                    .noneMatch(point -> line.in(point.table()).isPresent())) {
                continue;
            }
            String words =
                    line == FocusLine.POSITIVE_ACC ? line.words() + " (n = " + curve.positives() + ")" : line.words();
            entries.add(new LineLegend.Entry(line.pen(style.palette()), words));
        }
        if (curve.originalPositiveAcc().isPresent()) {
            entries.add(new LineLegend.Entry(original(), style.isNarrow() ? "network" : "Pos Acc of the network"));
        }
        return entries;
    }

    private Pen original() {
        return new Pen(style.palette().faint(), 0.9, Dash.DOTTED);
    }

    private Figure still(LineLegend legend) {
        Sheet sheet = new Sheet(style);
        band(sheet);
        PlotFrame frame = new PlotFrame(style, area);
        frame.ticksLeft(sheet, upwards);
        for (double focus : Ticks.linear(0, LAST, style.isNarrow() ? 5 : 10).values()) {
            frame.tickBelow(sheet, across.at(focus), Ticks.words(focus));
        }
        String approximate = curve.data().isFocusApproximate() ? ", approximate" : "";
        frame.titleBelow(sheet, "focus φ, by " + curve.by().key() + approximate);
        frame.titleLeft(sheet, "proportion");
        frame.axes(sheet);
        frame.heading(sheet, name(), conditions());
        curve.originalPositiveAcc().ifPresent(original -> {
            double y = upwards.at(original);
            sheet.keep(new Mark.Line(area.x(), y, area.right(), y, original()));
        });
        bars(sheet);
        for (FocusLine line : FocusLine.values()) {
            draw(sheet, line);
        }
        legend.draw(sheet, 0);
        return sheet.figure("Focus of " + name() + conditions());
    }

    /** Who. */
    private String name() {
        Categories categories = curve.data().dataset().categories();
        return pools
                ? curve.targets().size() + " targets" + networks(categories)
                : categories.targetLabel(curve.targets().get(0));
    }

    private String conditions() {
        return ",  " + Captions.count(curve.nonzeros()) + Captions.gauge(curve.gauge())
                + Captions.predictors(curve.rule());
    }

    private static String networks(Categories categories) {
        return categories
                .networks()
                .map(two -> " of " + two.predicted() + " from " + two.predicting())
                .orElse("");
    }

    /** Where Pos Acc can lie. */
    private void band(Sheet sheet) {
        List<FocusCurve.Point> drawn = curve.points();
        int n = drawn.size();
        if (curve.positives() == 0) {
            return;
        }
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int i = 0; i < n; i++) {
            Interval between = curve.positiveAcc(drawn.get(i));
            xs[i] = across.at(drawn.get(i).focus());
            ys[i] = upwards.at(between.upper());
            xs[2 * n - 1 - i] = xs[i];
            ys[2 * n - 1 - i] = upwards.at(between.lower());
        }
        Pen pen = FocusLine.POSITIVE_ACC.pen(style.palette());
        sheet.keep(new Mark.Area(
                new Points(xs, ys), Mark.Paint.filled(style.palette().mixed(pen.color(), 0.14))));
    }

    /** Where the precision of wins can lie: bars, which stay legible on the band. */
    private void bars(Sheet sheet) {
        Pen pen = new Pen(
                style.palette().mixed(FocusLine.PRECISION.pen(style.palette()).color(), 0.6), 0.7, Dash.SOLID);
        for (FocusCurve.Point point : curve.points()) {
            if (FocusLine.PRECISION.in(point.table()).isPresent()) {
                Interval between = curve.precisionOfWins(point);
                double x = across.at(point.focus());
                double low = upwards.at(between.lower());
                double high = upwards.at(between.upper());
                sheet.keep(new Mark.Line(x, low, x, high, pen));
                sheet.keep(new Mark.Line(x - CAP, low, x + CAP, low, pen));
                sheet.keep(new Mark.Line(x - CAP, high, x + CAP, high, pen));
            }
        }
    }

    /** A number that there is not, such as the precision of no wins, interrupts its line. */
    private void draw(Sheet sheet, FocusLine line) {
        Pen pen = line.pen(style.palette());
        List<FocusCurve.Point> piece = new ArrayList<>();
        for (FocusCurve.Point point : curve.points()) {
            if (line.in(point.table()).isPresent()) {
                piece.add(point);
            } else {
                stroke(sheet, line, piece, pen);
                piece.clear();
            }
        }
        stroke(sheet, line, piece, pen);
        for (FocusCurve.Point point : curve.points()) {
            OptionalDouble value = line.in(point.table());
            if (value.isPresent()) {
                double x = across.at(point.focus());
                double y = upwards.at(value.getAsDouble());
                sheet.keep(new Mark.Dot(x, y, 0.22 * style.fontSize(), line.shape(), Mark.Paint.filled(pen.color())));
                hit(sheet, x, y, tooltip(line, point));
            }
        }
    }

    private void hit(Sheet sheet, double x, double y, String words) {
        HitShape place = new HitShape.Disc(x, y, 0.4 * style.fontSize());
        sheet.hit(
                pools
                        ? HitRegion.ofMany(place, words)
                        : new HitRegion(curve.targets().get(0), HitRegion.Role.TARGET, place, words));
    }

    private void stroke(Sheet sheet, FocusLine line, List<FocusCurve.Point> piece, Pen pen) {
        if (piece.size() > 1) {
            double[] xs = piece.stream()
                    .mapToDouble(point -> across.at(point.focus()))
                    .toArray();
            double[] ys = piece.stream()
                    .mapToDouble(point -> upwards.at(line.in(point.table()).orElseThrow()))
                    .toArray();
            sheet.keep(new Mark.Polyline(new Points(xs, ys), pen));
        }
    }

    private static String tooltip(FocusLine line, FocusCurve.Point point) {
        Table1 table = point.table();
        return line.words() + " " + NumberText.percent(line.in(table).orElseThrow()) + " at φ = "
                + NumberText.brief(point.focus(), 3);
    }

    /**
     * The figure with the line of a φ.
     *
     * @param focus φ; beyond the last point it is shown there, and 0 has none
     */
    Figure at(double focus) {
        Sheet sheet = new Sheet(style);
        if (focus > 0) {
            line(sheet, focus);
        }
        return new Figure(
                still.width(), still.height(), still.fixed(), sheet.figure("").moving(), still.hits(), still.title());
    }

    private void line(Sheet sheet, double focus) {
        double x = across.at(Math.min(LAST, focus));
        sheet.add(new Mark.Line(
                x, area.y(), x, area.bottom(), Pen.solid(style.palette().accent(), 1.1)));
        Lettering letters = Lettering.plain(
                        0.9 * style.fontSize(), style.palette().accent())
                .onPlate(style.palette().page());
        double y = area.y() + 0.8 * style.fontSize();
        String words = "φ = " + NumberText.brief(focus, 3);
        sheet.add(new Mark.Text(
                words,
                x > area.x() + area.width() / 2 ? TextPosition.upTo(x - 4, y) : TextPosition.from(x + 4, y),
                letters));
    }
}
