package org.neuraldeps.app.figure.device;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.neuraldeps.app.figure.font.Faces;
import org.neuraldeps.app.figure.font.GlyphRun;
import org.neuraldeps.app.figure.font.Typesetting;

/** Draws the text of a figure into a PDF glyph by glyph, where Java2D puts them, in embedded fonts. */
final class PdfText implements IPdfBoxGraphics2DFontTextDrawer {

    private final PdfFonts fonts;

    PdfText(PDDocument document) {
        fonts = new PdfFonts(document);
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
        return true;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
        return env.getCalculationGraphics().getFontMetrics(font);
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException {
        Font font = env.getFont();
        env.applyPaint(env.getPaint(), null);
        for (GlyphRun run : Typesetting.of(words(text), font.isBold())) {
            Optional<PDType0Font> embedded = fonts.of(run.face());
            if (embedded.isPresent()) {
                new PdfGlyphs(env.getContentStream(), embedded.get(), font.getSize2D()).show(run);
            } else {
                PDType0Font usual = fonts.of(Faces.bundled(false)).orElseThrow();
                new PdfOutlines(env.getContentStream(), usual, font.getSize2D()).show(run);
            }
        }
    }

    private static String words(AttributedCharacterIterator text) {
        StringBuilder words = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            words.append(c);
        }
        return words.toString();
    }
}
