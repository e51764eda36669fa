package org.neuraldeps.app.figure.plot;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;

/**
 * The λ line of a plot along the path, with words beside it. A λ for which the axis has no place, above λ_max, 0 on a
 * logarithmic axis or outside the range that is shown, gets no line: the words stand at that end of the plot with an arrow
 * that points beyond it.
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
     * Names the line: the first of some words that fits between the axes, on a plate. Drawn after what the line cuts.
     *
     * @param variants the same in fewer and fewer words; the last is taken where none fits
     * @param y the middle of the words' height
     */
    public void name(Sheet sheet, List<String> variants, double y) {
        Box box = box(variants);
        TextPosition position = TextPosition.from(box.x(), y);
        sheet.add(new Mark.Text(fitting(variants), position, letters()));
    }

    /** Where the words would stand across, and how large they are; y is 0. */
    public Box box(List<String> variants) {
        double width = FigureFont.width(fitting(variants), letters());
        return new Box(beside(width), 0, width, letters().size() * FigureFont.LINE);
    }

    /** The first that stands clear of the line, else the first that fits between the axes: words crossing it hide it. */
    private String fitting(List<String> variants) {
        List<String> pointing = variants.stream().map(this::pointing).toList();
        return Stream.<Predicate<String>>of(this::isClear, this::isBetweenAxes)
                .flatMap(fits -> pointing.stream().filter(fits))
                .findFirst()
                .orElse(pointing.get(pointing.size() - 1));
    }

    private boolean isBetweenAxes(String words) {
        return FigureFont.width(words, letters()) < area.width() - 4;
    }

    private boolean isClear(String words) {
        double width = FigureFont.width(words, letters());
        double x = beside(width);
        return isBetweenAxes(words) && (!isShown() || x >= x() || x + width <= x());
    }

    private Lettering letters() {
        return Lettering.plain(0.9 * style.fontSize(), style.palette().accent())
                .onPlate(style.palette().page());
    }

    private String pointing(String words) {
        if (isShown()) {
            return words;
        }
        return across.isRightOf(lambda) ? words + " →" : "← " + words;
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
