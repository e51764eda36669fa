package org.neuraldeps.app.figure;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size points
 * @param bold whether bold
 * @param color colour of the letters
 * @param plate colour of a plate behind the letters that keeps them readable on lines, or null for none
 */
public record Lettering(double size, boolean bold, Color color, Color plate) {

    /** Plain letters without a plate. */
    public static Lettering plain(double size, Color color) {
        return new Lettering(size, false, color, null);
    }

    public Lettering onPlate(Color page) {
        return new Lettering(size, bold, color, page);
    }

    public Lettering inBold() {
        return new Lettering(size, true, color, plate);
    }

    /** Lit up: dark letters on a plate of the highlight's colour. The width stays the same. */
    public Lettering lit(Palette palette) {
        return new Lettering(size, bold, palette.onHighlight(), palette.highlight());
    }
}
