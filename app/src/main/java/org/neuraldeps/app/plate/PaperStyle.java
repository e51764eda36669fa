package org.neuraldeps.app.plate;

import java.util.Set;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.kind.PaperSize;

/**
 * How a figure looks on paper: what options and recipes say of it.
 *
 * @param size of the page
 * @param fontSize of most letters, points
 * @param palette its colours
 * @param without what is left out of the page
 */
public record PaperStyle(PaperSize size, double fontSize, Palette palette, Set<PagePart> without) {

    public PaperStyle {
        without = Set.copyOf(without);
    }

    /** The smallest letters that can be asked for, points. */
    public static final double SMALLEST_LETTERS = 4;

    /** The size of letters where nobody asks for another, points. */
    public static final double USUAL_LETTERS = 8;

    /** The largest letters that can be asked for, points. */
    public static final double LARGEST_LETTERS = 24;

    /** What a style looks like, whatever it lights up. */
    public static PaperStyle of(FigureStyle style) {
        return new PaperStyle(
                new PaperSize(style.width(), style.height()), style.fontSize(), style.palette(), style.without());
    }

    /** The style, with nothing lit. */
    public FigureStyle style() {
        return new FigureStyle(palette, size.width(), size.height(), fontSize, Highlight.NONE, without);
    }
}
