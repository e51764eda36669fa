package org.neuraldeps.app.figure.device;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Quality;

/**
 * Figures as PDF: one page of the figure's size, lines, and real text in fonts that are embedded with the letters used.
 * Nothing in it tells the day or the machine, so equal figures are equal files.
 */
final class PdfDevice implements FigureDevice {

    private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};

    @Override
    public void write(Figure figure, Inscription inscription, OutputStream out, double dpi) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDRectangle size = new PDRectangle((float) figure.width(), (float) figure.height());
            PDPage page = new PDPage(size);
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, size);
            g.setFontTextDrawer(new PdfText(document));
            new FigurePainter().paint(figure, g, Quality.FULL);
            g.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(g.getXFormObject());
            }
            PdfMetadata.describe(document, figure.title(), inscription);
            document.save(out);
        }
    }

    @Override
    public boolean recognises(byte[] file) {
        return Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length));
    }

    @Override
    public Optional<String> recipe(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            return metadata == null ? Optional.empty() : XmlRecipe.in(metadata.toByteArray());
        }
    }
}
