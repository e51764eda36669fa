package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.neuraldeps.app.figure.font.Face;

/**
 * The fonts of one PDF: each embedded once, with the glyphs that were used. Fonts with PostScript outlines, and those whose
 * makers forbid it, cannot be.
 */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Face, Optional<PDType0Font>> embedded = new LinkedHashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The font of a face; empty where it cannot be embedded. */
    Optional<PDType0Font> of(Face face) throws IOException {
        Optional<PDType0Font> known = embedded.get(face);
        if (known == null) {
            TrueTypeFont font = read(face);
            known = isEmbeddable(font) ? Optional.of(PDType0Font.load(document, font, true)) : Optional.empty();
            embedded.put(face, known);
        }
        return known;
    }

    private static boolean isEmbeddable(TrueTypeFont font) throws IOException {
        if (font == null || (font instanceof OpenTypeFont outlines && outlines.isPostScript())) {
            return false;
        }
        OS2WindowsMetricsTable rights = font.getOS2Windows();
        boolean isForbidden = rights != null && (rights.getFsType() & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        return !isForbidden;
    }

    /** The file is read from memory: the document needs it until it is written. */
    private static TrueTypeFont read(Face face) throws IOException {
        String name = face.path().map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        try (InputStream in = face.open()) {
            if (name.endsWith(".otf") || name.endsWith(".otc")) {
                return null;
            }
            if (name.endsWith(".ttc")) {
                return new TrueTypeCollection(in).getFontByName(face.name());
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
