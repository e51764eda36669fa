package org.neuraldeps.app.figure.radial;

import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.app.figure.several.TruthRow;
import org.neuraldeps.ui.NumberText;

/** The last line below a radial view: signs, and the widths of three values. */
final class RadialLegend {

    private final ArcWidth width;
    private final FigureStyle style;

    RadialLegend(ArcWidth width, FigureStyle style) {
        this.width = width;
        this.style = style;
    }

    /** @param rows which rows stand below */
    void draw(Sheet sheet, RowsBelow rows) {
        if (!style.shows(PagePart.LEGEND)) {
            return;
        }
        double size = style.fontSize() * 0.95;
        double up = 1.1 + TruthRow.LINE * rows.lines(style);
        Palette palette = style.palette();
        Legend legend = new Legend(style, size, size, style.height() - up * size).signs();
        for (double value : width.samples()) {
            String words = "|θ| = " + NumberText.brief(value, 2);
            if (legend.end() + 3.1 * size + FigureFont.width(words, size, false) < style.width()) {
                legend.line(Pen.solid(palette.faint(), width.of(value)), words);
            }
        }
        legend.marks().forEach(sheet::keep);
    }
}
