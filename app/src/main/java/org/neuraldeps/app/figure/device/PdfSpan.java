package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Words that stand for what is drawn, for those who search or copy. */
final class PdfSpan {

    private PdfSpan() {}

    /** Begins what the words stand for. They stand in the content itself: some readers look nowhere else. */
    @SuppressWarnings("deprecation") // There is no other way to write them there.
    static void begin(PDPageContentStream content, String words) throws IOException {
        String hex = HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        content.appendRawCommands("/Span <</ActualText <FEFF" + hex + ">>> BDC\n");
    }

    static void end(PDPageContentStream content) throws IOException {
        content.endMarkedContent();
    }
}
