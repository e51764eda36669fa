package org.neuraldeps.app.figure.device;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        Font font = (Font) text.getAttribute(TextAttribute.FONT);
        env.applyPaint(env.getPaint(), null);
        for (GlyphRun run : Typesetting.of(words(text), font.isBold())) {
            new PdfGlyphs(env.getContentStream(), fonts.of(run.face()), font.getSize2D()).show(run);
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
