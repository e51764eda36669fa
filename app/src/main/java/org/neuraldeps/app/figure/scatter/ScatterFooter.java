package org.neuraldeps.app.figure.scatter;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthLegend;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.solver.theory.ScreeningCounts;
import org.neuraldeps.ui.NumberText;

/** What the legend of a scatter says, in few lines below the plot: for panes with no room for a legend. */
final class ScatterFooter {

    /** The height of a line in font sizes. */
    static final double LINE = 1.15;

    private ScatterFooter() {}

    /** Lines below the plot: one more where the truth is known. */
    static int lines(TruthMarks truth) {
        return truth.areKnown() ? 4 : 3;
    }

    static void draw(Sheet sheet, FigureStyle style, ScreeningCounts counts, Optional<SafeBar> safe, TruthMarks truth) {
        int more = lines(truth) - 3;
        String kept = pair(counts.keptActive(), counts.keptZero());
        String dropped = pair(counts.discardedActive(), counts.discardedZero());
        line(sheet, style, 3 + more, "|b| ≥ λ/2:  " + kept + ",  precision " + percent(counts.precision()));
        line(sheet, style, 2 + more, "|b| < λ/2:  " + dropped + ",  recall " + percent(counts.recall()));
        safe.map(SafeBar::counts)
                .ifPresent(exact -> line(
                        sheet,
                        style,
                        1 + more,
                        "Theorem 3 drops " + pair(exact.discardedActive(), exact.discardedZero()) + " (safe)"));
        double margin = 0.7 * style.fontSize();
        new TruthLegend(style, 0.82 * style.fontSize())
                .row(truth.counts(), margin, y(style, 1), style.width() - 2 * margin)
                .forEach(sheet::add);
    }

    private static double y(FigureStyle style, int up) {
        return style.height() - (up - 0.4) * LINE * style.fontSize();
    }

    /** What the dots mean, at the right of the heading; left out where the heading reaches that far. */
    static void signs(Sheet sheet, FigureStyle style, double headingEnd) {
        double from = style.width() - signs(style, 0).end();
        if (from > headingEnd + style.fontSize()) {
            signs(style, from).marks().forEach(sheet::keep);
        }
    }

    private static Legend signs(FigureStyle style, double x) {
        return new Legend(style, 0.82 * style.fontSize(), x, 0.95 * style.fontSize())
                .dot(ScatterDots.shape(1), ScatterDots.nonzeroPaint(1, style.palette()), "θⱼ > 0")
                .dot(ScatterDots.shape(-1), ScatterDots.nonzeroPaint(-1, style.palette()), "θⱼ < 0");
    }

    private static void line(Sheet sheet, FigureStyle style, int up, String words) {
        double margin = 0.7 * style.fontSize();
        double usual = 0.82 * style.fontSize();
        double fitting = usual * (style.width() - 2 * margin) / FigureFont.width(words, usual, false);
        double size = Math.min(usual, fitting);
        sheet.add(new Mark.Text(
                words,
                TextPosition.from(margin, y(style, up)),
                Lettering.plain(size, style.palette().ink())));
    }

    private static String pair(int nonzero, int zero) {
        return nonzero + " θ≠0 + " + zero + " θ=0";
    }

    private static String percent(OptionalDouble part) {
        return part.isPresent() ? NumberText.brief(100 * part.getAsDouble(), 3) + " %" : "–";
    }
}
