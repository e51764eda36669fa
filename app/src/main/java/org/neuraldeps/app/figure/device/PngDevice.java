package org.neuraldeps.app.figure.device;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.neuraldeps.app.figure.Figure;
import org.w3c.dom.NodeList;

/** Figures as pixels, with the resolution written into the file so that it prints at its size. */
final class PngDevice implements FigureDevice {

    private static final double METRES_PER_INCH = 0.0254;
    private static final String NATIVE = "javax_imageio_png_1.0";
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String TEXT = "iTXtEntry";

    @Override
    public void write(Figure figure, Inscription inscription, OutputStream out, double dpi) throws IOException {
        BufferedImage image = Pixels.image(figure, dpi);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        root.appendChild(texts(figure.title(), inscription));
        root.appendChild(resolution(dpi));
        metadata.mergeTree(NATIVE, root);
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode resolution(double dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        return physical;
    }

    private static IIOMetadataNode texts(String title, Inscription inscription) {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", title));
        texts.appendChild(text("Software", inscription.program()));
        if (inscription.hasRecipe()) {
            texts.appendChild(text(Inscription.NAME, inscription.recipe()));
        }
        return texts;
    }

    private static IIOMetadataNode text(String keyword, String words) {
        IIOMetadataNode text = new IIOMetadataNode(TEXT);
        text.setAttribute("keyword", keyword);
        text.setAttribute("compressionFlag", "FALSE");
        text.setAttribute("compressionMethod", "0");
        text.setAttribute("languageTag", "");
        text.setAttribute("translatedKeyword", "");
        text.setAttribute("text", words);
        return text;
    }

    @Override
    public boolean recognises(byte[] file) {
        return Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length));
    }

    @Override
    public Optional<String> recipe(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream);
            IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(NATIVE);
            NodeList texts = root.getElementsByTagName(TEXT);
            return IntStream.range(0, texts.getLength())
                    .mapToObj(i -> (IIOMetadataNode) texts.item(i))
                    .filter(text -> text.getAttribute("keyword").equals(Inscription.NAME))
                    .map(text -> text.getAttribute("text"))
                    .findFirst();
        } finally {
            reader.dispose();
        }
    }
}
