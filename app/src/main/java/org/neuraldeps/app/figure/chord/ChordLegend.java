package org.neuraldeps.app.figure.chord;

import java.util.stream.Stream;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.app.figure.several.TruthRow;
import org.neuraldeps.ui.NumberText;

/** The last line below a chord figure: the scale, the signs, and which way chords point. */
final class ChordLegend {

    /** The longest piece of the circle that stands for the scale, in sizes of letters. */
    private static final double LONGEST = 5;

    /** Height of a low page, in sizes of letters. */
    private static final double LOW = 18;

    private static final String DIRECTION = "base → target";

    private final FigureStyle style;
    private final ChordPlan plan;
    private final double size;
    private final double below;

    /** @param rows how many rows stand below */
    ChordLegend(FigureStyle style, ChordPlan plan, int rows) {
        this.style = style;
        this.plan = plan;
        this.size = style.fontSize() * 0.95;
        this.below = TruthRow.LINE * rows;
    }

    /** How many lines it takes: a narrow page has no room for all in one, a low one none for two. */
    static int lines(FigureStyle style) {
        return style.isNarrow() && style.height() > LOW * style.fontSize() ? 2 : 1;
    }

    void draw(Sheet sheet, ChordScale scale) {
        if (!style.shows(PagePart.LEGEND)) {
            return;
        }
        boolean two = lines(style) == 2;
        Legend last = new Legend(style, size, size, style.height() - (1.1 + below) * size);
        Legend first = two ? new Legend(style, size, size, style.height() - (2.8 + below) * size) : last;
        first.signs();
        pointing(first);
        ruler(last, scale);
        stated(last, scale);
        first.marks().forEach(sheet::add);
        if (two) {
            last.marks().forEach(sheet::add);
        }
    }

    private void pointing(Legend legend) {
        if (fits(legend, 3.1 * size, DIRECTION)) {
            legend.sample(2.6 * size, this::pointing, DIRECTION);
        }
    }

    private void ruler(Legend legend, ChordScale scale) {
        double perPoint = scale.perDegree() / (Math.toRadians(1) * plan.disc().radius());
        double value = Ticks.roundDown(LONGEST * size * perPoint);
        double length = value / perPoint;
        String words = "|θ| = " + NumberText.brief(value, 1);
        if (fits(legend, length + 0.5 * size, words)) {
            legend.sample(length, (x, y) -> ruler(x, y, length), words);
        }
    }

    private void stated(Legend legend, ChordScale scale) {
        String words = "1° is |θ| = " + NumberText.brief(scale.perDegree(), 3);
        Stream.of(scale.isFull() ? words + " (the circle is full)" : words, words)
                .filter(variant -> fits(legend, 0, variant))
                .findFirst()
                .ifPresent(legend::words);
    }

    private boolean fits(Legend legend, double sample, String words) {
        return legend.end() + sample + FigureFont.width(words, size, false) < style.width() - 0.5 * size;
    }

    private Mark ruler(double x, double y, double length) {
        double half = plan.ring() / 2;
        return new Mark.Area(
                new Points(
                        new double[] {x, x + length, x + length, x},
                        new double[] {y - half, y - half, y + half, y + half}),
                Mark.Paint.filled(style.palette().faint()));
    }

    private Mark pointing(double x, double y) {
        double half = 0.3 * size;
        return new Mark.Area(
                new Points(
                        new double[] {x, x + 2 * size, x + 2.6 * size, x + 2 * size, x},
                        new double[] {y - half, y - half, y, y + half, y + half}),
                Mark.Paint.filled(style.palette().faint()));
    }
}
