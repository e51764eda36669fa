package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.table.TableFormat;
import org.neuraldeps.app.table.WrittenTable;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Option;

/** The file that a table goes into, in the format that its extension says. */
public final class TableFileOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to a file; its extension says the format: .csv, .json or .tex.")
    private Path file;

    /** Whether a file was named. */
    public boolean isGiven() {
        return file != null;
    }

    /** The file that was named, if one was. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** @throws UsageException if a table cannot be written there, or it is one of the files to read */
    public void require(DataRequest request) {
        if (file == null) {
            return;
        }
        if (file.toString().isBlank()) {
            throw new UsageException("-o is empty; give the name of a file, such as table1.csv");
        }
        try {
            TableFormat.of(file);
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
        WritablePlace.require(file);
        NamedFiles.requireNot(request, file);
    }

    /**
     * Writes a table, if a file was named.
     *
     * @throws UsageException if the place cannot be written to
     */
    public void write(WrittenTable table) {
        if (file == null) {
            return;
        }
        try {
            TableFormat.of(file).write(table, file);
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
