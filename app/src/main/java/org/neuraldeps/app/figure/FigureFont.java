package org.neuraldeps.app.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bundled font of all figures, DejaVu Sans: the same letters and widths on every machine.
 *
 * <p>Widths are taken at the size of the font's design grid, where they are whole numbers, and scaled; so the geometry of
 * a figure does not depend on hinting, resolution or Java release.
 */
public final class FigureFont {

    /** The family's name, and what a viewer without it may use: fonts of nearly the same widths first. */
    public static final String FAMILIES = "'DejaVu Sans', 'Bitstream Vera Sans', Verdana, Geneva, sans-serif";

    /** Height of a line of text in font sizes: tallest accent to deepest descender of Latin letters. */
    public static final double LINE = 1.18;

    /** From the middle of a line's height down to its base line, in font sizes. */
    static final double BASE = 0.36;

    private static final float DESIGN = 2048f;
    private static final Font REGULAR = load("DejaVuSans.ttf");
    private static final Font BOLD = load("DejaVuSans-Bold.ttf").deriveFont(Font.BOLD);
    private static final FontRenderContext GRID = new FontRenderContext(null, true, true);

    private FigureFont() {}

    /** The font at a size. */
    static Font of(Lettering lettering) {
        return (lettering.bold() ? BOLD : REGULAR).deriveFont((float) lettering.size());
    }

    /** Width of a text in points. */
    public static double width(String words, Lettering lettering) {
        return width(words, lettering.size(), lettering.bold());
    }

    /** Width of a text in points. */
    public static double width(String words, double size, boolean bold) {
        Font font = bold ? BOLD : REGULAR;
        return font.getStringBounds(words, GRID).getWidth() / DESIGN * size;
    }

    private static Font load(String file) {
        try (InputStream in = FigureFont.class.getResourceAsStream("/org/neuraldeps/ui/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(DESIGN);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }
}
