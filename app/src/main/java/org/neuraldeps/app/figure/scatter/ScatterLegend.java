package org.neuraldeps.app.figure.scatter;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthCounts;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.theory.ScreeningCounts;
import org.neuraldeps.ui.NumberText;

/** The legend of a scatter: what the signs mean, and the 2 x 2 table of Conjecture 1. */
final class ScatterLegend {

    /** Width of the column, in font sizes. */
    static final double WIDTH = 16.6;

    /** Height of the rows about the truth, in font sizes. */
    static final double TRUTH = 3.5;

    private final FigureStyle style;
    private final double size;
    private final double x;
    private double y;

    ScatterLegend(FigureStyle style, double x, double top) {
        this.style = style;
        this.size = 0.9 * style.fontSize();
        this.x = x;
        this.y = top + 0.7 * size;
    }

    void draw(Sheet sheet, ScreeningCounts counts, Optional<SafeBar> safe, Solution solution, TruthMarks truth) {
        Palette palette = style.palette();
        sheet.add(words(Captions.ratio(solution), x));
        down(1.5);
        if (solution.rule().withOwn()) {
            sheet.add(words("own category too", x));
            down(1.5);
        }
        if (!solution.rule().leftOut().isEmpty()) {
            sheet.add(words(solution.rule().leftOut().size() + " left out", x));
            down(1.5);
        }
        if (solution.focus().isPresent()) {
            // Too many words for one line.
            sheet.add(words(Captions.count(solution.nonzeros()), x));
            down(1.5);
            sheet.add(words(Captions.error(solution), x));
        } else {
            sheet.add(words(Captions.count(solution.nonzeros()) + ",  " + Captions.error(solution), x));
        }
        down(2.2);
        sample(sheet, ScatterDots.shape(1), ScatterDots.nonzeroPaint(1, palette), "θⱼ > 0");
        sample(sheet, ScatterDots.shape(-1), ScatterDots.nonzeroPaint(-1, palette), "θⱼ < 0");
        sample(sheet, DotShape.CIRCLE, ScatterDots.zeroPaint(palette), "θⱼ = 0");
        sample(sheet, DotShape.CIRCLE, new Mark.Paint(null, Pen.solid(palette.accent(), 1.1)), "θⱼ ≠ 0 below the bar");
        sheet.keep(new Mark.Line(x, y, x + 1.6 * size, y, new Pen(palette.accent(), 1.2, Dash.DOTTED)));
        sheet.keep(words("bar at λ/2", x + 2.2 * size));
        truth.counts().ifPresent(found -> truth(sheet, found));
        down(2.4);
        table(sheet, counts);
        safe.ifPresent(bar -> safe(sheet, bar));
    }

    /** As many rows as there are marks; how many have each changes with λ. */
    private void truth(Sheet sheet, TruthCounts found) {
        for (TruthMark mark : TruthMark.values()) {
            down(1.5);
            sheet.keep(mark.at(x + 0.8 * size, y, 0.4 * size, style.palette()));
            sheet.add(words(found.words(mark), x + 2.2 * size));
        }
    }

    /** Below all that stays, as it comes and goes with λ. */
    private void safe(Sheet sheet, SafeBar bar) {
        down(2.4);
        Lettering bold = lettering().inBold();
        sheet.add(new Mark.Text("Theorem 3 (safe)", TextPosition.from(x, y), bold));
        bar.sample(sheet, style, x + FigureFont.width("Theorem 3 (safe)", bold) + 0.6 * size, y);
        down(1.5);
        safeRow(sheet, "kept", bar.counts().keptActive(), bar.counts().keptZero());
        safeRow(sheet, "set aside", bar.counts().discardedActive(), bar.counts().discardedZero());
    }

    private void safeRow(Sheet sheet, String head, int nonzero, int zero) {
        sheet.add(words(head, x));
        row(sheet, nonzero, zero);
    }

    private void sample(Sheet sheet, DotShape shape, Mark.Paint paint, String text) {
        sheet.keep(new Mark.Dot(x + 0.8 * size, y, 0.36 * size, shape, paint));
        sheet.keep(words(text, x + 2.2 * size));
        down(1.5);
    }

    private void table(Sheet sheet, ScreeningCounts counts) {
        double first = x + 8.6 * size;
        double second = x + 13.2 * size;
        sheet.keep(new Mark.Text(
                "Conjecture 1", TextPosition.from(x, y), lettering().inBold()));
        down(1.6);
        sheet.keep(right("θⱼ ≠ 0", first));
        sheet.keep(right("θⱼ = 0", second));
        down(0.85);
        sheet.keep(new Mark.Line(x, y, second, y, Pen.solid(style.palette().faint(), 0.6)));
        down(0.95);
        row(sheet, "|b| ≥ λ/2", counts.keptActive(), counts.keptZero());
        row(sheet, "|b| < λ/2", counts.discardedActive(), counts.discardedZero());
        sheet.keep(new Mark.Line(
                x,
                y - 0.6 * size,
                second,
                y - 0.6 * size,
                Pen.solid(style.palette().faint(), 0.6)));
        down(0.5);
        sheet.keep(words("precision", x));
        sheet.add(right(part(counts.precision()), first));
        down(1.45);
        sheet.keep(words("recall", x));
        sheet.add(right(part(counts.recall()), first));
    }

    private static String part(OptionalDouble part) {
        return part.isPresent() ? NumberText.fixed(part.getAsDouble(), 3) : "–";
    }

    private void row(Sheet sheet, String head, int nonzero, int zero) {
        sheet.keep(words(head, x));
        row(sheet, nonzero, zero);
    }

    private void row(Sheet sheet, int nonzero, int zero) {
        sheet.add(right(Integer.toString(nonzero), x + 8.6 * size));
        sheet.add(right(Integer.toString(zero), x + 13.2 * size));
        down(1.45);
    }

    private void down(double lines) {
        y += lines * size;
    }

    private Mark words(String text, double from) {
        return new Mark.Text(text, TextPosition.from(from, y), lettering());
    }

    private Mark right(String text, double end) {
        return new Mark.Text(text, TextPosition.upTo(end, y), lettering());
    }

    private Lettering lettering() {
        return Lettering.plain(size, style.palette().ink());
    }
}
