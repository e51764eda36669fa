package org.neuraldeps.app.figure.device;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SimpleImageHandler;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.app.figure.font.Face;
import org.neuraldeps.app.figure.font.Faces;
import org.neuraldeps.ui.NumberText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Figures as SVG with real text: searchable, and editable in a drawing program. */
final class SvgDevice implements FigureDevice {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 3;

    /** Drawing programs put a comment and a document type before the element. */
    private static final int LONGEST_PROLOG = 4096;

    @Override
    public void write(Figure figure, Inscription inscription, OutputStream out, double dpi) throws IOException {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(figure, inscription);
        out.write(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The svg element alone: no prolog, and no document type that a reader might try to fetch. */
    static String element(Figure figure, Inscription inscription) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setGenericImageHandler(new SimpleImageHandler(new EmbeddedPng()));
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension((int) Math.ceil(figure.width()), (int) Math.ceil(figure.height())));
        new FigurePainter().paint(figure, g, Quality.FULL);
        Element root = g.getRoot();
        finish(root, figure, inscription);
        StringWriter writer = new StringWriter();
        g.stream(root, writer, false, false);
        String text = writer.toString();
        return text.substring(text.indexOf("<svg"));
    }

    private static void finish(Element root, Figure figure, Inscription inscription) {
        String width = NumberText.brief(figure.width(), 6);
        String height = NumberText.brief(figure.height(), 6);
        root.setAttributeNS(null, "width", width + "pt");
        root.setAttributeNS(null, "height", height + "pt");
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setTextContent(figure.title());
        root.insertBefore(title, root.getFirstChild());
        if (inscription.hasRecipe()) {
            root.insertBefore(metadata(root.getOwnerDocument(), inscription), title.getNextSibling());
        }
        nameFamilies(root);
    }

    private static Element metadata(Document document, Inscription inscription) {
        String prefix = "nde";
        Element recipe = document.createElementNS(Inscription.NAMESPACE, prefix + ":" + Inscription.NAME);
        recipe.setAttribute("xmlns:" + prefix, Inscription.NAMESPACE);
        recipe.setTextContent(inscription.recipe());
        Element metadata = document.createElementNS(SVG, "metadata");
        metadata.appendChild(recipe);
        return metadata;
    }

    @Override
    public boolean recognises(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, LONGEST_PROLOG), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<") && start.contains("<svg");
    }

    @Override
    public Optional<String> recipe(byte[] file) throws IOException {
        return XmlRecipe.in(file);
    }

    /** A viewer without the font must know which others come close. */
    private static void nameFamilies(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttributeNS(null, "font-family", FigureFont.FAMILIES);
        }
        if (element.getFirstChild() instanceof Text words && words.getNextSibling() == null) {
            nameOtherFamily(element, words.getData());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFamilies(inner);
            }
        }
    }

    /** Words that are not drawn with the font of most others; a font of the machine is taken in its usual weight. */
    private static void nameOtherFamily(Element element, String words) {
        Face face = Faces.face(words);
        boolean isText =
                element.getTagName().equals("text") || element.getTagName().equals("tspan");
        if (isText && face.path().isPresent()) {
            element.setAttributeNS(null, "font-family", "'" + face.family() + "', sans-serif");
            element.setAttributeNS(null, "font-weight", "normal");
        }
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make XML documents", e);
        }
    }
}
