package org.neuraldeps.app.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.font.Face;
import org.neuraldeps.app.figure.font.FacePart;
import org.neuraldeps.app.figure.font.Faces;

/**
 * The font of all figures, DejaVu Sans, which comes with the program: the same letters and widths on every machine. Only
 * for letters that it lacks is a font of the machine taken.
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
        return texts(figure)
                .flatMap(text -> Faces.parts(text.words(), text.lettering().bold()).stream())
                .map(FacePart::face)
                .collect(Collectors.toSet());
    }

    /** The texts with letters that no font has, so that boxes are drawn instead. */
    public static List<String> withoutFont(Figure figure) {
        return texts(figure)
                .filter(text -> Faces.parts(text.words(), text.lettering().bold()).stream()
                        .anyMatch(part -> !part.isShown()))
                .map(Mark.Text::words)
                .distinct()
                .toList();
    }

    private static Stream<Mark.Text> texts(Figure figure) {
        return Stream.concat(figure.fixed().stream(), figure.moving().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast);
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
        if (Faces.areBundled(words, bold)) {
            return Faces.bundled(bold).font().getStringBounds(words, GRID).getWidth() / Face.DESIGN;
        }
        return new TextLayout(Faces.attributed(words, bold, Face.DESIGN).getIterator(), GRID).getAdvance()
                / Face.DESIGN;
    }
}
