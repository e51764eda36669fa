package org.neuraldeps.app.figure.font;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs of one face side by side, in the order in which they stand from left to right.
 *
 * @param face of all of them
 * @param words what they say, in the order in which it is read
 * @param isLeftward whether they are read from right to left
 * @param glyphs their places in the font, with where they stand
 */
public record GlyphRun(Face face, String words, boolean isLeftward, List<Glyph> glyphs) {

    /** The last two numbers stand for what Java2D does not draw, such as a joiner between letters. */
    private static final int FIRST_UNSEEN = 0xFFFE;

    private static final FontRenderContext GRID = new FontRenderContext(null, true, true);

    public GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * One glyph.
     *
     * @param code its place in the font
     * @param x from the start of the text, in font sizes
     * @param y below the base line, in font sizes
     */
    public record Glyph(int code, double x, double y) {}

    /** Where the first glyph stands, in font sizes. */
    public double left() {
        return glyphs.isEmpty() ? 0 : glyphs.get(0).x();
    }

    /** What the glyphs cover at a size, from the start of the text on its base line. */
    public Shape outline(double size) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Font font = face.at(size);
        for (Glyph glyph : glyphs) {
            Shape one = font.createGlyphVector(GRID, new int[] {glyph.code()})
                    .getOutline((float) (size * glyph.x()), (float) (size * glyph.y()));
            outline.append(one, false);
        }
        return outline;
    }

    /** How far the glyphs of a part of a text reach, and they themselves from there on. */
    record Laid(GlyphRun run, double width) {}

    static Laid lay(Face face, TextPart part, double from) {
        GlyphVector laid = face.font()
                .layoutGlyphVector(
                        GRID,
                        part.text(),
                        part.start(),
                        part.end(),
                        part.isLeftward() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        List<Glyph> glyphs = new ArrayList<>();
        float[] at = laid.getGlyphPositions(0, laid.getNumGlyphs() + 1, null);
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            if (laid.getGlyphCode(i) < FIRST_UNSEEN) {
                glyphs.add(
                        new Glyph(laid.getGlyphCode(i), from + at[2 * i] / Face.DESIGN, at[2 * i + 1] / Face.DESIGN));
            }
        }
        double width = at[2 * laid.getNumGlyphs()] / Face.DESIGN;
        return new Laid(new GlyphRun(face, part.words(), part.isLeftward(), glyphs), width);
    }
}
