package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.solver.data.DataException;

/** Writes figures to files. A file appears whole or not at all. */
public final class FigureFile {

    /** Pixels per inch of a PNG where nothing else is asked for. */
    public static final double DEFAULT_DPI = 300;

    /** The fewest pixels per inch of a PNG. */
    public static final double LOWEST_DPI = 36;

    /** The most pixels per inch of a PNG. */
    public static final double HIGHEST_DPI = 1200;

    private FigureFile() {}

    /**
     * Asks beforehand whether a figure of this size could be written.
     *
     * @param width in points
     * @param height in points
     * @param dpi pixels per inch of a PNG
     * @throws DataException if the resolution is none, or the picture would have too many pixels
     */
    public static void requirePossible(double width, double height, FigureFormat format, double dpi) {
        if (format.hasPixels()) {
            Pixels.requirePossible(width, height, dpi);
        }
    }

    /**
     * Writes a figure; an existing file is replaced.
     *
     * @param inscription what is written beside the picture
     * @param dpi pixels per inch of a PNG, from 36 to 1200; the others have none
     * @throws DataException if the place cannot be written to, or the picture would be too large
     */
    public static void write(Figure figure, Inscription inscription, Path file, FigureFormat format, double dpi) {
        WholeFile.write(file, out -> format.device().write(figure, inscription, out, dpi));
    }

    /** Writes a figure without a recipe in the format of the file's extension. */
    public static void write(Figure figure, Path file, double dpi) {
        write(figure, Inscription.NONE, file, FigureFormat.of(file), dpi);
    }

    /** Writes a figure without a recipe to a stream, which stays open. */
    public static void write(Figure figure, OutputStream out, FigureFormat format, double dpi) throws IOException {
        format.device().write(figure, Inscription.NONE, out, dpi);
    }

    /** The format of a file, told by what is in it; empty where it is no file of a figure. */
    public static Optional<FigureFormat> formatOf(byte[] file) {
        return FigureFormat.all().stream()
                .filter(format -> format.device().recognises(file))
                .findFirst();
    }

    /** A figure as an svg element, to stand inside an HTML page. */
    public static String svgElement(Figure figure) {
        try {
            return SvgDevice.element(figure, Inscription.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("an SVG in memory cannot fail to be written", e);
        }
    }
}
