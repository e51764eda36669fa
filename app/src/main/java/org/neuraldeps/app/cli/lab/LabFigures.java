package org.neuraldeps.app.cli.lab;

import java.nio.file.Path;
import java.util.Set;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;

/**
 * Draws figures of a lab into files, each with the recipe that draws it again. Nothing here asks whether it is still wanted: a
 * lab that was cancelled keeps what is finished, and that is drawn.
 */
final class LabFigures {

    private static final double DPI = 300;

    private final OpenedDataset data;
    private final EdgeFilter filter;
    private final Console console;

    /**
     * @param data what the lab was run on
     * @param filter which dependencies are drawn where there are many
     */
    LabFigures(OpenedDataset data, EdgeFilter filter, Console console) {
        this.data = data;
        this.filter = filter;
        this.console = console;
    }

    /**
     * Draws and writes a figure.
     *
     * @param scene what the kind's need has become
     * @throws org.neuraldeps.app.cli.console.UsageException if the place cannot be written to
     */
    <S> void write(Path file, PlannedKind<S> kind, S scene) {
        ExplorerState state = ExplorerState.first(
                        data.request(), CategoryRef.of(data.dataset().categories(), 0), new LambdaSetting.Ratio(0.1))
                .looking(Look.first().drawing(EdgeLook.USUAL.showing(filter)));
        PaperStyle style =
                new PaperStyle(kind.usualSize(), PaperStyle.USUAL_LETTERS, Palette.of(Hues.USUAL, false), Set.of());
        Plate plate = new PlateRequest<>(kind, state, style.style()).draw(scene, data);
        OutputFile.asUsage(() -> plate.write(file, FigureFormat.of(file), DPI, Progress.NONE));
        plate.notes().forEach(console::note);
    }
}
