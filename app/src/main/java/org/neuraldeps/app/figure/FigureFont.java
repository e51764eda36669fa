package org.neuraldeps.app.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.font.Face;
import org.neuraldeps.app.figure.font.Faces;

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

    private static final FontRenderContext GRID = new FontRenderContext(null, true, true);

    private static final MeasuredWords REGULAR = new MeasuredWords();
    private static final MeasuredWords BOLD = new MeasuredWords();

    private FigureFont() {}

    /** The faces that a figure's letters are drawn with, in no order that matters. */
    public static Set<Face> faces(Figure figure) {
        return Stream.concat(figure.fixed().stream(), figure.moving().stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).lettering().bold())
                .map(Faces::bundled)
                .collect(Collectors.toSet());
    }

    /** The font at a size. */
    static Font of(Lettering lettering) {
        return Faces.bundled(lettering.bold()).at(lettering.size());
    }

    /** Width of a text in points. */
    public static double width(String words, Lettering lettering) {
        return width(words, lettering.size(), lettering.bold());
    }

    /** Width of a text in points. */
    public static double width(String words, double size, boolean bold) {
        return (bold ? BOLD : REGULAR).of(words, text -> measured(text, bold)) * size;
    }

    private static double measured(String words, boolean bold) {
        Font font = Faces.bundled(bold).font();
        return font.getStringBounds(words, GRID).getWidth() / Face.DESIGN;
    }
}
