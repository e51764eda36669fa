package org.neuraldeps.app.figure.device;

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
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Numbers;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.solver.data.DataException;

/** Figures as pixels, with the resolution written into the file so that it prints at its size. */
final class PngDevice {

    private static final double POINTS_PER_INCH = 72;
    private static final double METRES_PER_INCH = 0.0254;
    private static final String NATIVE = "javax_imageio_png_1.0";

    /** 16384 x 16384: 1.8 m x 1.8 m at 230 dpi, and a gigabyte while it is drawn. */
    private static final long MOST_PIXELS = 1L << 28;

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
        requirePossible(figure.width(), figure.height(), dpi);
        int width = (int) pixels(figure.width(), dpi);
        int height = (int) pixels(figure.height(), dpi);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        // Fills the last pixel of each line as well where the size is no whole number of pixels.
        g.scale(width / figure.width(), height / figure.height());
        new FigurePainter().paint(figure, g, Quality.FULL);
        g.dispose();
        return image;
    }

    /** @throws DataException if the resolution is none, or the picture would have too many pixels */
    static void requirePossible(double width, double height, double dpi) {
        if (!(dpi >= FigureFile.LOWEST_DPI && dpi <= FigureFile.HIGHEST_DPI)) {
            throw new DataException(
                    "resolution " + Numbers.plain(dpi, 6) + " dpi",
                    "a picture needs " + Numbers.plain(FigureFile.LOWEST_DPI, 6) + " to "
                            + Numbers.plain(FigureFile.HIGHEST_DPI, 6),
                    "give 300 for print");
        }
        long across = pixels(width, dpi);
        long down = pixels(height, dpi);
        if (across * down > MOST_PIXELS) {
            throw new DataException(
                    "PNG of " + across + " x " + down + " pixels",
                    "more than " + MOST_PIXELS / 1_000_000 + " million pixels are not drawn",
                    "choose a smaller size or fewer dpi, or write an SVG");
        }
    }

    private static long pixels(double points, double dpi) {
        return (long) Math.ceil(points * dpi / POINTS_PER_INCH);
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
