package org.neuraldeps.app.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.neuraldeps.solver.data.DataException;

/** Figures as pixels, with the resolution written into the file so that it prints at its size. */
final class PngDevice {

    private static final double POINTS_PER_INCH = 72;
    private static final double METRES_PER_INCH = 0.0254;
    private static final String NATIVE = "javax_imageio_png_1.0";
    private static final double LEAST_DPI = 36;
    private static final double LARGEST_DPI = 1200;

    private PngDevice() {}

    static void write(Figure figure, OutputStream out, double dpi) throws IOException {
        BufferedImage image = image(figure, dpi);
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        ImageWriter writer = writers.next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        metadata.mergeTree(NATIVE, resolution(dpi));
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
    }

    static BufferedImage image(Figure figure, double dpi) {
        if (!(dpi >= LEAST_DPI && dpi <= LARGEST_DPI)) {
            throw new DataException(
                    "resolution " + Numbers.plain(dpi, 6), "a picture needs 36 to 1200 dpi", "give 300 for print");
        }
        double scale = dpi / POINTS_PER_INCH;
        int width = (int) Math.ceil(figure.width() * scale);
        int height = (int) Math.ceil(figure.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        // Fills the last pixel of each line as well where the size is no whole number of pixels.
        g.scale(width / figure.width(), height / figure.height());
        new FigurePainter().paint(figure, g, Quality.FULL);
        g.dispose();
        return image;
    }

    private static IIOMetadataNode resolution(double dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        root.appendChild(physical);
        return root;
    }
}
