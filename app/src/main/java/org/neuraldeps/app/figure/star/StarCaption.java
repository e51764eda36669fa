package org.neuraldeps.app.figure.star;

import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.ui.NumberText;

/** The two lines below a star: what is shown, the signs, and what is not drawn; in fewer words where the page is narrow. */
final class StarCaption {

    private final FigureStyle style;
    private final double size;
    private final double width;

    StarCaption(FigureStyle style) {
        this.style = style;
        this.size = style.fontSize();
        this.width = style.width() - 1.5 * size;
    }

    /** @param rest the coefficients that are not drawn, by falling |θ| */
    void draw(Sheet sheet, Solution solution, List<Coefficient> rest) {
        String first = firstThatFits(List.of(Captions.of(solution), Captions.shortly(solution)), size, width);
        sheet.add(new Mark.Text(first, TextPosition.from(0.75 * size, style.height() - 2.7 * size), letters(size)));
        double y = style.height() - 1.2 * size;
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
