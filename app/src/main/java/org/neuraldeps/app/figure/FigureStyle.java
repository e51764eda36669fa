package org.neuraldeps.app.figure;

import java.util.Set;

/**
 * How a figure is to look.
 *
 * @param palette its colours
 * @param width points
 * @param height points
 * @param fontSize of most letters, points
 * @param highlight categories to light up
 * @param without what is left out; the room it had goes to what is drawn
 */
public record FigureStyle(
        Palette palette, double width, double height, double fontSize, Highlight highlight, Set<PagePart> without) {

    public FigureStyle {
        without = Set.copyOf(without);
    }

    /** With nothing left out. */
    public FigureStyle(Palette palette, double width, double height, double fontSize, Highlight highlight) {
        this(palette, width, height, fontSize, highlight, Set.of());
    }

    /** A light figure of this size with letters of 8 points and nothing lit. */
    public static FigureStyle print(double width, double height) {
        return new FigureStyle(Palette.LIGHT, width, height, 8, Highlight.NONE);
    }

    /** Whether a part of the page is shown. */
    public boolean shows(PagePart part) {
        return !without.contains(part);
    }

    /** Whether the page is as narrow as a small pane of a window, where there is no room for columns beside a plot. */
    public boolean isNarrow() {
        return width <= 42 * fontSize;
    }

    /** The same in other colours. */
    public FigureStyle in(Palette other) {
        return new FigureStyle(other, width, height, fontSize, highlight, without);
    }

    /** The same with other categories lit. */
    public FigureStyle lighting(Highlight other) {
        return new FigureStyle(palette, width, height, fontSize, other, without);
    }

    /** The same with these parts left out, and no others. */
    public FigureStyle leavingOut(Set<PagePart> parts) {
        return new FigureStyle(palette, width, height, fontSize, highlight, parts);
    }
}
