package org.neuraldeps.app.figure.device;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.neuraldeps.solver.data.DataException;

/** The kinds of file a figure can be written to. */
public enum FigureFormat {
    /** Pixels. */
    PNG,
    /** Lines and real text. */
    SVG;

    /** The extension, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file's extension asks for.
     *
     * @throws DataException if it is none of them; the message lists them
     */
    public static FigureFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(f -> name.contains(".") && f.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> unknown(file, name.contains(".") ? extension : ""));
    }

    private static DataException unknown(Path file, String extension) {
        String known = Arrays.stream(values()).map(f -> "." + f.extension()).collect(Collectors.joining(" or "));
        String problem = extension.isEmpty()
                ? "the name has no extension that says what kind of figure file it is"
                : "figures cannot be written as " + extension;
        return new DataException(file.toString(), problem, "end the name in " + known);
    }
}
