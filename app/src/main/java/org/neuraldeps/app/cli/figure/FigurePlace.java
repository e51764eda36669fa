package org.neuraldeps.app.cli.figure;

import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Option;

/** Where a figure goes. */
class FigurePlace {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            completionCandidates = FigureExtensions.class,
            description = "The file to write; its extension says what: ${COMPLETION-CANDIDATES}.")
    private Path file;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "300",
            description = "Pixels per inch of a PNG, from 36 to 1200 (default: ${DEFAULT-VALUE}).")
    private double dpi;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Write the numbers behind the figure too; the extension says how: .csv, .json, .tex.")
    private Path numbers;

    /** The file to write. */
    Path file() {
        return file;
    }

    /** All files to write. */
    List<Path> files() {
        return numbers == null ? List.of(file) : List.of(file, numbers);
    }

    /** @throws UsageException if a figure of this size could not be written there, before anything is computed */
    void require(PaperSize size) {
        if (file.toString().isBlank()) {
            throw new UsageException(
                    "-o is empty; give the name of a file, such as figure" + FigureFormat.SVG.suffix());
        }
        if (!(dpi >= FigureFile.LOWEST_DPI && dpi <= FigureFile.HIGHEST_DPI)) {
            throw new UsageException("--dpi " + dpi + ": no resolution for a picture; give a number from "
                    + (int) FigureFile.LOWEST_DPI + " to " + (int) FigureFile.HIGHEST_DPI);
        }
        asUsage(() -> FigureFile.requirePossible(size.width(), size.height(), FigureFormat.of(file), dpi));
        WritablePlace.require(file);
        if (numbers != null) {
            asUsage(() -> NumbersFormat.of(numbers));
            WritablePlace.require(numbers);
        }
    }

    /** Writes a figure, unless the run was cancelled, and says what should be known beside it. */
    void write(Plate plate, Console console) {
        console.progress().checkCancelled();
        asUsage(() -> plate.write(file, FigureFormat.of(file), dpi, console.progress()));
        if (numbers != null) {
            asUsage(() -> NumbersFormat.of(numbers).write(plate.numbers().get(), numbers));
        }
        plate.notes().forEach(console::note);
    }

    private static void asUsage(Runnable work) {
        try {
            work.run();
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
