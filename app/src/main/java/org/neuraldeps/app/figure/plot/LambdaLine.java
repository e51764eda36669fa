package org.neuraldeps.app.figure.plot;

import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;

/**
 * The λ line of a plot along the path, with words beside it. A λ for which the axis has no place, above λ_max or 0 on a
 * logarithmic axis, gets no line: the words stand at that end of the plot with an arrow that points beyond it.
 */
public final class LambdaLine {

    private final FigureStyle style;
    private final Box area;
    private final PathAcross across;
    private final double lambda;

    public LambdaLine(FigureStyle style, Box area, PathAcross across, double lambda) {
        this.style = style;
        this.area = area;
        this.across = across;
        this.lambda = lambda;
    }

    /** Whether the axis has a place for λ. */
    public boolean isShown() {
        return across.shows(lambda);
    }

    /** Where it stands. */
    public double x() {
        return across.at(lambda);
    }

    /** The line itself, where it is shown. */
    public void draw(Sheet sheet) {
        if (isShown()) {
            double x = x();
            sheet.add(new Mark.Line(
                    x, area.y(), x, area.bottom(), Pen.solid(style.palette().accent(), 1.2)));
        }
    }

    /**
     * The first of some words that fits between the axes, on a plate: drawn after what the line cuts.
     *
     * @param variants the same in fewer and fewer words; the last is taken where none fits
     */
    public void name(Sheet sheet, List<String> variants) {
        Lettering letters = Lettering.plain(
                        0.9 * style.fontSize(), style.palette().accent())
                .onPlate(style.palette().page());
        String words = variants.stream()
                .map(this::pointing)
                .filter(variant -> FigureFont.width(variant, letters) < area.width() - 4)
                .findFirst()
                .orElseGet(() -> pointing(variants.get(variants.size() - 1)));
        double y = area.bottom() - 0.8 * style.fontSize();
        sheet.add(new Mark.Text(words, TextPosition.from(beside(FigureFont.width(words, letters)), y), letters));
    }

    private String pointing(String words) {
        if (isShown()) {
            return words;
        }
        return lambda > across.least() ? "← " + words : words + " →";
    }

    /** Where words of a width begin: right of the line, else left of it, else across it, always between the axes. */
    private double beside(double width) {
        double x = x();
        if (x + 5 + width <= area.right()) {
            return x + 4;
        }
        double left = x - 4 - width;
        return left > area.x() + 1 ? left : Math.max(area.x() + 2, area.right() - 1 - width);
    }
}
