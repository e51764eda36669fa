package org.neuraldeps.app.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.solver.theory.ScreeningCounts;

/** What the legend of a scatter says, in few lines below the plot: for panes with no room for a legend. */
final class ScatterFooter {

    /** Lines below the plot, and the height of one in font sizes. */
    static final int LINES = 3;

    static final double LINE = 1.15;

    private ScatterFooter() {}

    static void draw(Sheet sheet, FigureStyle style, ScreeningCounts counts, Optional<SafeBar> safe) {
        line(sheet, style, 3, "kept (|b| ≥ λ/2): " + pair(counts.keptActive(), counts.keptZero()));
        line(
                sheet,
                style,
                2,
                "dropped: " + pair(counts.discardedActive(), counts.discardedZero()) + ";  precision "
                        + percent(counts.precision()) + ", recall " + percent(counts.recall()));
        safe.map(SafeBar::counts)
                .ifPresent(exact -> line(
                        sheet,
                        style,
                        1,
                        "Theorem 3 drops " + pair(exact.discardedActive(), exact.discardedZero()) + " (safe)"));
    }

    private static void line(Sheet sheet, FigureStyle style, int up, String words) {
        double size = 0.82 * style.fontSize();
        double y = style.height() - (up - 0.4) * LINE * style.fontSize();
        sheet.add(new Mark.Text(
                words,
                Spot.from(0.7 * style.fontSize(), y),
                Lettering.plain(size, style.palette().ink())));
    }

    private static String pair(int nonzero, int zero) {
        return nonzero + " θ≠0 + " + zero + " θ=0";
    }

    private static String percent(OptionalDouble part) {
        return part.isPresent() ? Numbers.plain(100 * part.getAsDouble(), 3) + " %" : "–";
    }
}
