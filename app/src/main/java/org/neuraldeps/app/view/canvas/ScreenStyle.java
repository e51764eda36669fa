package org.neuraldeps.app.view.canvas;

import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Palette;

/**
 * What figures look like on the screen.
 *
 * @param palette their colours
 * @param letters size of most letters, points
 */
public record ScreenStyle(Palette palette, double letters) {

    /** The style of a figure that has this much room, points. */
    public FigureStyle of(double width, double height, Highlight highlight) {
        return new FigureStyle(palette, width, height, letters, highlight);
    }
}
