package org.neuraldeps.app.figure.device;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.neuraldeps.solver.data.DataException;

/**
 * A kind of file that a figure can be written to.
 *
 * @param extension of its files, without the dot; also its name in commands and settings
 * @param words what it is called in a list of kinds
 * @param hasPixels whether a figure loses detail there, and so needs a resolution
 * @param device puts a figure into such a file, and knows it again
 */
public record FigureFormat(String extension, String words, boolean hasPixels, FigureDevice device) {

    /** Lines and real text. */
    public static final FigureFormat SVG = new FigureFormat("svg", "SVG", false, new SvgDevice());

    /** Pixels. */
    public static final FigureFormat PNG = new FigureFormat("png", "PNG", true, new PngDevice());

    /** Lines and real text on a page, with its fonts. */
    public static final FigureFormat PDF = new FigureFormat("pdf", "PDF", false, new PdfDevice());

    private static final List<FigureFormat> ALL = List.of(SVG, PNG, PDF);

    /** All kinds there are, the usual one first. */
    public static List<FigureFormat> all() {
        return ALL;
    }

    /** The extension with its dot. */
    public String suffix() {
        return "." + extension;
    }

    /**
     * The format that a file's extension asks for.
     *
     * @throws DataException if it is none of them; the message lists them
     */
    public static FigureFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> name.endsWith(format.suffix()))
                .findFirst()
                .orElseThrow(() -> unknown(file, name));
    }

    private static DataException unknown(Path file, String name) {
        String problem = name.contains(".")
                ? "figures cannot be written as " + name.substring(name.lastIndexOf('.') + 1)
                : "the name has no extension that says what kind of figure file it is";
        List<String> known = ALL.stream().map(FigureFormat::suffix).toList();
        String most = String.join(", ", known.subList(0, known.size() - 1));
        return new DataException(
                file.toString(), problem, "end the name in " + most + " or " + known.get(known.size() - 1));
    }
}
