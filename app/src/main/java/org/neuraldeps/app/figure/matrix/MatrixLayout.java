package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;

/**
 * Where the parts of a matrix lie on its page: names of targets left, of predictors above, a strip of strengths beyond the other ends, words below.
 *
 * @param area of the cells, a square
 * @param names room for the names left of it and above it, points
 * @param strip room for bars right of it and below it, points
 */
record MatrixLayout(Box area, double names, double strip) {

    /** Height of a line of words, in letter sizes. */
    static final double LINE = 1.7;

    /** Between the cells and what is beside them, points. */
    static final double GAP = 2.5;

    static MatrixLayout of(FigureStyle style) {
        double size = style.fontSize();
        double smaller = Math.min(style.width(), style.height());
        double names = Math.min(0.2 * smaller, 9 * size);
        double strip = 0.045 * smaller;
        double below = (lines(style) == 0 ? 0 : 0.4 + LINE * lines(style)) * 0.95 * size;
        double beside = names + strip + 3 * GAP;
        double side = Math.max(1, Math.min(style.width() - beside, style.height() - below - beside));
        double left = names + GAP + Math.max(0, style.width() - beside - side) / 2;
        double top = names + GAP + Math.max(0, style.height() - below - beside - side) / 2;
        return new MatrixLayout(new Box(left, top, side, side), names, strip);
    }

    private static int lines(FigureStyle style) {
        return (style.shows(PagePart.TITLE) ? 2 : 0) + (style.shows(PagePart.LEGEND) ? 1 : 0);
    }

    /** Room for the bars of rows. */
    Box rightStrip() {
        return new Box(area.right() + GAP, area.y(), strip, area.height());
    }

    /** Room for the bars of columns. */
    Box lowerStrip() {
        return new Box(area.x(), area.bottom() + GAP, area.width(), strip);
    }
}
