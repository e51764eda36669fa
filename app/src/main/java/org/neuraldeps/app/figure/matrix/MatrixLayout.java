package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.several.GroupLegend;
import org.neuraldeps.app.state.DotColour;

/**
 * Where the parts of a matrix lie on its page: names of targets left, of predictors above, a strip of strengths beyond the other ends, words below.
 *
 * @param area of the cells, a square
 * @param names room for the names left of it and above it, points
 * @param strip room for bars right of it and below it, points
 * @param band width of a band left of it and above it, in the colours of groups, points; 0 where colours tell nothing
 * @param legendLines how many lines the legend has
 */
record MatrixLayout(Box area, double names, double strip, double band, int legendLines) {

    /** Height of a line of words, in letter sizes. */
    static final double LINE = 1.7;

    /** Between the cells and what is beside them, points. */
    static final double GAP = 2.5;

    /** Width of a band of colours, in letter sizes. */
    private static final double BAND = 0.7;

    static MatrixLayout of(FigureStyle style, DotColour colour, int categories) {
        double band = colour == DotColour.PLAIN ? 0 : BAND * style.fontSize();
        int legend = style.shows(PagePart.LEGEND) ? 1 + GroupLegend.lines(style, colour, categories) : 0;
        int lines = (style.shows(PagePart.TITLE) ? 2 : 0) + legend;
        double size = style.fontSize();
        double smaller = Math.min(style.width(), style.height());
        double names = Math.min(0.2 * smaller, 9 * size);
        double strip = 0.045 * smaller;
        double below = (lines == 0 ? 0 : 0.4 + LINE * lines) * 0.95 * size;
        double ahead = names + GAP + (band > 0 ? band + GAP : 0);
        double beside = ahead + strip + 2 * GAP;
        double side = Math.max(1, Math.min(style.width() - beside, style.height() - below - beside));
        double left = ahead + Math.max(0, style.width() - beside - side) / 2;
        double top = ahead + Math.max(0, style.height() - below - beside - side) / 2;
        return new MatrixLayout(new Box(left, top, side, side), names, strip, band, legend);
    }

    /** Between the cells and the names beside them, points. */
    double gap() {
        return GAP + (band > 0 ? band + GAP : 0);
    }

    /** Where the groups of rows are told. */
    Box leftBand() {
        return new Box(area.x() - GAP - band, area.y(), band, area.height());
    }

    /** Where the groups of columns are told. */
    Box upperBand() {
        return new Box(area.x(), area.y() - GAP - band, area.width(), band);
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
