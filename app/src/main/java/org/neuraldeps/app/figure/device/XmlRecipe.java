package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the recipe in a document of XML; nothing that it refers to is fetched. */
final class XmlRecipe {

    private static final XMLInputFactory READERS = readers();

    private XmlRecipe() {}

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws IOException if it is no XML */
    static Optional<String> in(byte[] document) throws IOException {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(text(document)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(Inscription.NAME)
                        && Inscription.NAMESPACE.equals(reader.getNamespaceURI())) {
                    return Optional.of(reader.getElementText());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Decoded here, for the JDK prints what it cannot decode on standard error, whoever is told of it otherwise. The recipe is
     * ASCII, so it does not matter what becomes of a byte that is not UTF-8.
     */
    private static String text(byte[] document) {
        boolean isWide = document.length >= 2 && (document[0] & 0xff) + (document[1] & 0xff) == 0xff + 0xfe;
        String text = new String(document, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
