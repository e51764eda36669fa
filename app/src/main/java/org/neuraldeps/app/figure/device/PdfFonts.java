package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.neuraldeps.app.figure.font.Face;

/** The fonts of one PDF: each embedded once, with the glyphs that were used. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Face, PDType0Font> embedded = new LinkedHashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font of(Face face) throws IOException {
        PDType0Font known = embedded.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream in = face.open()) {
            PDType0Font font = PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(in)), true);
            embedded.put(face, font);
            return font;
        }
    }
}
