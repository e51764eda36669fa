package org.neuraldeps.app.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.data.DataException;

/**
 * A kind of text that a table can be written as.
 *
 * @param extension of its files, without the dot
 * @param words what it is called in a list of kinds
 * @param text the whole document
 */
public record TableFormat(String extension, String words, Function<TableDocument, String> text) {

    private static final List<TableFormat> ALL = List.of(
            new TableFormat("csv", "CSV", document -> NumbersFormat.CSV.text().apply(TableNumbers.of(document))),
            new TableFormat("json", "JSON", document -> JsonText.lines(new TableJson(document.table()))),
            new TableFormat("tex", "LaTeX", document -> NumbersFormat.TEX.text().apply(TableNumbers.of(document))));

    /** All kinds there are, the usual one first. */
    public static List<TableFormat> all() {
        return ALL;
    }

    /**
     * The format that a file's extension asks for.
     *
     * @throws DataException if it is none of them; the message lists them
     */
    public static TableFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst()
                .orElseThrow(() -> new DataException(
                        file.toString(),
                        "its name does not say how a table is to be written",
                        "end it in one of "
                                + ALL.stream()
                                        .map(format -> "." + format.extension())
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Writes a table; an existing file is replaced, and a file appears whole or not at all.
     *
     * @throws DataException if the place cannot be written to
     */
    public void write(TableDocument document, Path file) {
        WholeFile.write(file, out -> out.write(text.apply(document).getBytes(StandardCharsets.UTF_8)));
    }
}
