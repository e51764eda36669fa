package org.neuraldeps.app.cli.lab;

import java.nio.file.Path;
import java.util.Set;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import picocli.CommandLine.Option;

/** The file that the figure of a lab goes into, drawn from what was computed for the tables. */
final class LabFigureOption {

    private static final double DPI = 300;

    @Option(
            names = "--figure",
            paramLabel = "FILE",
            description = "Draw it too: .svg, .png or .pdf. The file carries its recipe, from which nde figure --recipe"
                    + " draws it again.")
    private Path file;

    /** Whether a file was named. */
    boolean isGiven() {
        return file != null;
    }

    /** @throws UsageException if a figure cannot be written there */
    void require(DataRequest request) {
        OutputFile.require("--figure", file, FigureFormat::of, request);
    }

    /**
     * Draws and writes, if a file was named.
     *
     * @param result what the kind's need has become
     * @throws UsageException if the place cannot be written to
     */
    <S> void write(PlannedKind<S> kind, S result, OpenedDataset data, Console console) {
        if (file == null) {
            return;
        }
        ExplorerState state = ExplorerState.first(
                data.request(), CategoryRef.of(data.dataset().categories(), 0), new LambdaSetting.Ratio(0.1));
        PaperStyle style =
                new PaperStyle(kind.usualSize(), PaperStyle.USUAL_LETTERS, Palette.of(Hues.USUAL, false), Set.of());
        Plate plate = new PlateRequest<>(kind, state, style.style()).draw(result, data);
        OutputFile.asUsage(() -> plate.write(file, FigureFormat.of(file), DPI, console.progress()));
        plate.notes().forEach(console::note);
    }
}
