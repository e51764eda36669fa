package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/** Which image each row of logits is of: the column image of the table that {@link SamplesFile} reads. */
public final class SampleImages {

    private static final String IMAGE = "image";
    private static final String CURE = "give a tab-separated file with the header row, image and a line for each row";

    private SampleImages() {}

    /**
     * Reads a stream to its end.
     *
     * @return a name or a path for each row; empty where there is no such column
     * @throws DataException if it is no table, or a line has nothing in the column
     */
    public static Optional<List<String>> read(InputStream stream, String origin) throws IOException {
        TabTable table = TabTable.read(stream, origin, CURE);
        return table.has(IMAGE)
                ? Optional.of(table.rows().stream()
                        .map(row -> table.field(row, IMAGE).strip())
                        .toList())
                : Optional.empty();
    }
}
