package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.neuraldeps.app.figure.font.GlyphRun;

/**
 * Shows glyphs by their places in a font, so that letters which join or change their shape stay as they were laid out. Where
 * the glyphs do not spell the words by themselves, the words stand beside them for those who search.
 *
 * @param content where they are shown, with y downwards
 * @param font of the glyphs
 * @param size points
 */
record PdfGlyphs(PDPageContentStream content, PDType0Font font, double size) {

    /** Widths in a PDF are in thousandths of the font size. */
    private static final double UNITS = 1000;

    void show(GlyphRun run) throws IOException {
        if (run.glyphs().isEmpty()) {
            return;
        }
        font.addGlyphsToSubset(codes(run.glyphs()));
        content.setFont(font, (float) size);
        // What runs from right to left is put in order by readers themselves, who would turn the words round.
        boolean spellsItself = run.isLeftward() || spelled(run.glyphs()).equals(run.words());
        if (!spellsItself) {
            PdfSpan.begin(content, run.words());
        }
        content.beginText();
        int start = 0;
        for (int end = 1; end <= run.glyphs().size(); end++) {
            if (end == run.glyphs().size()
                    || run.glyphs().get(end).y() != run.glyphs().get(start).y()) {
                showLevel(run.glyphs().subList(start, end));
                start = end;
            }
        }
        content.endText();
        if (!spellsItself) {
            PdfSpan.end(content);
        }
    }

    private static Set<Integer> codes(List<GlyphRun.Glyph> glyphs) {
        return glyphs.stream().map(GlyphRun.Glyph::code).collect(Collectors.toSet());
    }

    /** What a reader makes of the glyphs. */
    private String spelled(List<GlyphRun.Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (GlyphRun.Glyph glyph : glyphs) {
            List<Integer> characters = font.getCmapLookup().getCharCodes(glyph.code());
            if (characters != null && !characters.isEmpty()) {
                text.appendCodePoint(characters.get(0));
            }
        }
        return text.toString();
    }

    /** Glyphs on one base line; what their own widths do not bring about is said between them. */
    @SuppressWarnings("deprecation") // The only way to show glyphs by their number; nothing else writes raw commands.
    private void showLevel(List<GlyphRun.Glyph> glyphs) throws IOException {
        GlyphRun.Glyph first = glyphs.get(0);
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) (size * first.x()), (float) (size * first.y())));
        StringBuilder shown = new StringBuilder("[<");
        double reached = first.x() * UNITS;
        for (GlyphRun.Glyph glyph : glyphs) {
            long back = Math.round(reached - glyph.x() * UNITS);
            if (back != 0) {
                shown.append('>').append(back).append('<');
                reached -= back;
            }
            shown.append(String.format(Locale.ROOT, "%04X", glyph.code()));
            reached += Math.round(font.getWidth(glyph.code()));
        }
        content.appendRawCommands(shown.append(">] TJ\n").toString());
    }
}
