package org.neuraldeps.app.figure.device;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a PDF says of itself: its title and who made it, twice, for old readers and for new ones; no date. */
final class PdfMetadata {

    private PdfMetadata() {}

    static void describe(PDDocument document, String title, Inscription inscription) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator(inscription.program());
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, xmp(title, inscription)));
        // Otherwise the file is told apart by the time at which it was written.
        document.setDocumentId(Objects.hash(title, inscription.recipe()) & 0xFFFF_FFFFL);
    }

    private static InputStream xmp(String title, Inscription inscription) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        xmp.createAndAddDublinCoreSchema().setTitle(title);
        xmp.createAndAddXMPBasicSchema().setCreatorTool(inscription.program());
        if (inscription.hasRecipe()) {
            XMPSchema own = new XMPSchema(xmp, Inscription.NAMESPACE, "nde", Inscription.NAME);
            own.setTextPropertyValueAsSimple(Inscription.NAME, inscription.recipe());
            xmp.addSchema(own);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(xmp, bytes, true);
        } catch (TransformerException e) {
            throw new IOException("this Java cannot write XMP", e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
