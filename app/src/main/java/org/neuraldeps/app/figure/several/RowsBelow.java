package org.neuraldeps.app.figure.several;

import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityRow;

/**
 * The rows below the legend of a figure of several targets: what is found of a truth, and above it what half-samples say.
 *
 * @param hasTruth whether there is the first
 * @param hasStability whether there is the second
 */
public record RowsBelow(boolean hasTruth, boolean hasStability) {

    /** None. */
    public static final RowsBelow NONE = new RowsBelow(false, false);

    /** Those of some marks. */
    public static RowsBelow of(SeveralMarks marks) {
        return new RowsBelow(marks.counts().isPresent(), marks.stability().areAsked());
    }

    /** How many of them a page has. */
    public int lines(FigureStyle style) {
        return truthLines(style) + (hasStability && StabilityRow.isOn(style) ? 1 : 0);
    }

    private int truthLines(FigureStyle style) {
        return hasTruth && style.shows(PagePart.LEGEND) ? 1 : 0;
    }

    /**
     * Draws them.
     *
     * @param leftOut how many edges too few half-samples select
     */
    public void draw(Sheet sheet, FigureStyle style, SeveralMarks marks, int leftOut) {
        new TruthRow(style).draw(sheet, marks.counts());
        if (hasStability && StabilityRow.isOn(style)) {
            double up = (1.1 + TruthRow.LINE * truthLines(style)) * 0.95 * style.fontSize();
            marks.stability().draw(sheet, style, leftOut, up);
        }
    }
}
