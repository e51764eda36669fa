package org.neuraldeps.app.figure.star;

import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityRow;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthLegend;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.ui.NumberText;

/**
 * The two lines below a star: what is shown, the signs, and what is not drawn; in fewer words where the page is narrow. Where the truth is known, a third
 * says what the solution has found of it; where half-samples are asked for, one says what they rest on.
 * What is not drawn is said as long as one of the lines is there.
 */
final class StarCaption {

    /** From line to line, in letter sizes. */
    private static final double LINE = 1.5;

    private final FigureStyle style;
    private final SpokeMarks marks;
    private final double size;
    private final double width;

    StarCaption(FigureStyle style, SpokeMarks marks) {
        this.style = style;
        this.marks = marks;
        this.size = style.fontSize();
        this.width = style.width() - 1.5 * size;
    }

    /** The height that the lines need, points, with the distance to the star. */
    static double height(FigureStyle style, SpokeMarks marks) {
        return (1.4 + LINE * lines(style, marks)) * style.fontSize();
    }

    private static long lines(FigureStyle style, SpokeMarks marks) {
        long hasTruth = marks.truth().areKnown() && style.shows(PagePart.LEGEND) ? 1 : 0;
        long hasStability = marks.stability().areAsked() && StabilityRow.isOn(style) ? 1 : 0;
        return Stream.of(PagePart.TITLE, PagePart.LEGEND).filter(style::shows).count() + hasTruth + hasStability;
    }

    /** @param rest the coefficients that are not drawn, by falling |θ| */
    void draw(Sheet sheet, Solution solution, List<Coefficient> rest) {
        boolean hasLegend = style.shows(PagePart.LEGEND);
        double last = style.height() - 1.2 * size;
        if (hasLegend && marks.truth().areKnown()) {
            new TruthLegend(style, 0.9 * size)
                    .row(marks.truth().counts(), 0.75 * size, last, width)
                    .forEach(sheet::add);
            last -= LINE * size;
        }
        if (marks.stability().areAsked() && StabilityRow.isOn(style)) {
            stability(sheet, solution, last);
            last -= LINE * size;
        }
        if (style.shows(PagePart.TITLE)) {
            List<String> variants = hasLegend || rest.isEmpty()
                    ? List.of(Captions.of(solution), Captions.withPredictors(solution), Captions.shortly(solution))
                    : List.of(Captions.shortly(solution) + ",  + " + rest.size() + " more");
            TextPosition place = TextPosition.from(0.75 * size, hasLegend ? last - LINE * size : last);
            sheet.add(new Mark.Text(firstThatFits(variants, size, width), place, letters(size)));
        }
        if (hasLegend) {
            signsAndRest(sheet, rest, last);
        }
    }

    private void stability(Sheet sheet, Solution solution, double y) {
        new StabilityRow(style, 0.9 * size)
                .row(
                        marks.stability(),
                        marks.stability().leftOut(solution.byMagnitude()),
                        TextPosition.from(0.75 * size, y),
                        width)
                .forEach(sheet::add);
    }

    private void signsAndRest(Sheet sheet, List<Coefficient> rest, double y) {
        Legend signs = new Legend(style, 0.9 * size, 0.75 * size, y).signs();
        boolean narrow = false;
        if (!rest.isEmpty()) {
            String shortly = "+ " + rest.size() + " more";
            String words = shortly + ", each |θ| ≤ "
                    + NumberText.brief(Math.abs(rest.get(0).value()), 2);
            double free = style.width() - 0.75 * size - signs.end();
            narrow = FigureFont.width(shortly, 0.9 * size, false) > free;
            String fitting = firstThatFits(List.of(words, shortly), 0.9 * size, narrow ? width : free);
            sheet.add(new Mark.Text(fitting, TextPosition.upTo(style.width() - 0.75 * size, y), letters(0.9 * size)));
        }
        if (!narrow) {
            signs.marks().forEach(sheet::keep);
        }
    }

    private static String firstThatFits(List<String> variants, double size, double width) {
        return variants.stream()
                .filter(words -> FigureFont.width(words, size, false) <= width)
                .findFirst()
                .orElse(variants.get(variants.size() - 1));
    }

    private Lettering letters(double letterSize) {
        return Lettering.plain(letterSize, style.palette().ink());
    }
}
