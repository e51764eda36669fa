package org.neuraldeps.app.cli.lab;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.FilterOptions;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.ThetaScene;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.work.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which figures of lab 1 are drawn, and where they go. */
final class ThetaFigureOptions {

    /** Of a Θ that is not sparse more would be a tangle. */
    private static final EdgeFilter USUAL = new EdgeFilter(0, 8);

    private static final String CURVE = "--figure";
    private static final String RADIAL = "--radial";
    private static final String CHORD = "--chord";

    @Option(
            names = CURVE,
            paramLabel = "FILE",
            description = "Draw accuracy against how many base categories a new one uses (sparse, straight): .svg, .png"
                    + " or .pdf. Figures carry their recipe, from which nde figure --recipe draws them again.")
    private Path curve;

    @Option(
            names = RADIAL,
            paramLabel = "FILE",
            description = "Draw the first Θ as nde figure radial does: new categories inside, base categories around.")
    private Path radial;

    @Option(names = CHORD, paramLabel = "FILE", description = "Draw the first Θ as nde figure chord does.")
    private Path chord;

    @Mixin
    private FilterOptions filter;

    /** @throws org.neuraldeps.app.cli.console.UsageException if a figure cannot be written where it is to go */
    void require(DataRequest request) {
        if (!filter.filter().equals(EdgeFilter.ALL) && radial == null && chord == null) {
            throw new UsageException("--top and --threshold are about what " + RADIAL + " and " + CHORD
                    + " draw; name a file for one, or leave them out");
        }
        OutputFile.require(CURVE, curve, FigureFormat::of, request);
        OutputFile.require(RADIAL, radial, FigureFormat::of, request);
        OutputFile.require(CHORD, chord, FigureFormat::of, request);
    }

    /** The files that were named. */
    Stream<Path> files() {
        return Stream.of(curve, radial, chord).filter(Objects::nonNull);
    }

    /** Draws and writes what was asked for. */
    void write(BaseNewResult result, Console console) {
        EdgeFilter drawn = filter.filter().equals(EdgeFilter.ALL) ? USUAL : filter.filter();
        LabFigures figures = new LabFigures(result.data(), drawn, console);
        if (curve != null) {
            figures.write(curve, FigureKinds.sparsity(result.plan()), result);
        }
        if (Stream.of(radial, chord).allMatch(file -> file == null)) {
            return;
        }
        ThetaScene scene = ThetaScene.of(result, drawn, Progress.NONE);
        if (radial != null) {
            figures.write(radial, FigureKinds.thetaRadial(result.plan()), scene);
        }
        if (chord != null) {
            figures.write(chord, FigureKinds.thetaChord(result.plan()), scene);
        }
    }
}
