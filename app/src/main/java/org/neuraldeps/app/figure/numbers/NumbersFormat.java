package org.neuraldeps.app.figure.numbers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.DataException;

/**
 * A kind of text that the numbers behind a figure can be written as.
 *
 * @param extension of its files, without the dot; also its name in settings
 * @param words what it is called in a list of kinds
 * @param text the whole document
 */
public record NumbersFormat(String extension, String words, Function<FigureNumbers, String> text) {

    /** The table alone, for a spreadsheet or a data frame. */
    public static final NumbersFormat CSV = new NumbersFormat("csv", "CSV", CsvNumbers::text);

    /** Everything, for a program; numbers read back to the same double. */
    public static final NumbersFormat JSON = new NumbersFormat("json", "JSON", JsonNumbers::text);

    /** A table for print, with the rules of the booktabs package. */
    public static final NumbersFormat TEX = new NumbersFormat("tex", "LaTeX", TexNumbers::text);

    private static final List<NumbersFormat> ALL = List.of(CSV, JSON, TEX);

    /** All kinds there are, the usual one first. */
    public static List<NumbersFormat> all() {
        return ALL;
    }

    /** The extensions as a message lists them: ".csv, .json, .tex". */
    public static String extensions() {
        return ALL.stream().map(format -> "." + format.extension()).collect(Collectors.joining(", "));
    }

    /**
     * The format that a file's extension asks for.
     *
     * @throws DataException if it is none of them; the message lists them
     */
    public static NumbersFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst()
                .orElseThrow(() -> new DataException(
                        file.toString(),
                        "its name does not say how numbers are to be written",
                        "end it in one of " + extensions()));
    }

    /**
     * Writes numbers; an existing file is replaced, and a file appears whole or not at all.
     *
     * @throws DataException if the place cannot be written to
     */
    public void write(FigureNumbers numbers, Path file) {
        WholeFile.write(file, out -> out.write(text.apply(numbers).getBytes(StandardCharsets.UTF_8)));
    }
}
