package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.SampleGroups;

/**
 * What the rows of logits are: a tab-separated table with a line for each of them, whose header names image or group. Rows
 * with the same entry there belong together; where both columns are there, group decides. A column row is checked, all
 * others are read over.
 */
public final class SamplesFile {

    private static final String GROUP = "group";
    private static final String IMAGE = "image";
    private static final String CURE =
            "give a tab-separated file with the header row, image and a line for each row of the logits";

    private SamplesFile() {}

    /**
     * Reads a file.
     *
     * @throws DataException if there is no such column, a line says nothing in it, a column row does not count 0, 1, 2, …,
     *     or the file changed since it was found
     */
    public static SampleGroups read(FoundFile file) {
        return file.read(() -> readNow(file.path()));
    }

    private static SampleGroups readNow(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (IOException e) {
            throw Unreadable.because(file, e, CURE);
        }
    }

    /** Reads a stream. */
    public static SampleGroups read(InputStream stream, String origin) throws IOException {
        TabTable table = TabTable.read(stream, origin, CURE);
        table.requireRows("rows");
        String column = table.has(GROUP) ? GROUP : IMAGE;
        table.requireColumn(column);
        List<String> names = new ArrayList<>();
        for (NamedCsvRecord row : table.rows()) {
            if (table.has("row")) {
                table.requireNumber(row, "row", names.size(), "list rows in the order of the logits");
            }
            names.add(table.field(row, column));
        }
        return SampleGroups.of(names);
    }
}
