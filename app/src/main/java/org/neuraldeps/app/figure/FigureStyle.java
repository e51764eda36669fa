package org.neuraldeps.app.figure;

/**
 * How a figure is to look.
 *
 * @param palette its colours
 * @param width points
 * @param height points
 * @param fontSize of most letters, points
 * @param highlight categories to light up
 */
public record FigureStyle(Palette palette, double width, double height, double fontSize, Highlight highlight) {

    /** A light figure of this size with letters of 8 points and nothing lit. */
    public static FigureStyle print(double width, double height) {
        return new FigureStyle(Palette.LIGHT, width, height, 8, Highlight.NONE);
    }

    /** Whether the page is as narrow as a small pane of a window, where there is no room for columns beside a plot. */
    public boolean isNarrow() {
        return width <= 42 * fontSize;
    }

    /** The same in other colours. */
    public FigureStyle in(Palette other) {
        return new FigureStyle(other, width, height, fontSize, highlight);
    }

    /** The same with other categories lit. */
    public FigureStyle lighting(Highlight other) {
        return new FigureStyle(palette, width, height, fontSize, other);
    }
}
