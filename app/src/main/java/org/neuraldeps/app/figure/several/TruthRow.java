package org.neuraldeps.app.figure.several;

import java.util.Optional;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthCounts;
import org.neuraldeps.app.figure.TruthLegend;

/**
 * The last line below a figure of several targets whose truth is known, below the legend.
 *
 * @param style of the figure
 */
public record TruthRow(FigureStyle style) {

    /** How much higher the lines above it stand, in sizes of their letters. */
    public static final double LINE = 1.7;

    /** Draws it, where the page has a legend and there is something to count. */
    public void draw(Sheet sheet, Optional<TruthCounts> found) {
        if (style.shows(PagePart.LEGEND)) {
            double size = style.fontSize() * 0.95;
            new TruthLegend(style, size)
                    .row(found, size, style.height() - 1.1 * size, style.width() - 2 * size)
                    .forEach(sheet::add);
        }
    }
}
