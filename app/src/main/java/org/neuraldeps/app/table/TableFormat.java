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
public record TableFormat(String extension, String words, Function<WrittenTable, String> text) {

    private static final List<TableFormat> ALL = List.of(
            new TableFormat("csv", "CSV", table -> NumbersFormat.CSV.text().apply(table.numbers())),
            new TableFormat("json", "JSON", table -> JsonText.lines(table.json())),
            new TableFormat("tex", "LaTeX", TableFormat::tex));

    private static String tex(WrittenTable table) {
        return table.printed().stream().map(NumbersFormat.TEX.text()).collect(Collectors.joining("\n"));
    }

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
    public void write(WrittenTable table, Path file) {
        WholeFile.write(file, out -> out.write(text.apply(table).getBytes(StandardCharsets.UTF_8)));
    }
}
