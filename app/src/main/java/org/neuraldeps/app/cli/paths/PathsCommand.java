package org.neuraldeps.app.cli.paths;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FormulationOptions;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.SolvePaths;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.io.SideFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde paths}: Θ(λ) of all categories, kept in a file. */
@Command(
        name = "paths",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Solves all categories once and keeps their paths in a file, which figures and tables then use.",
        description = {
            "Every category is solved over all its others. The file is found as paths.npz beside LOGITS, or named by "
                    + SideFile.PATHS_OPTION + "; it is used where it is of the same rows, names, gauge, focus and"
                    + " predictors, and goes far enough. Otherwise a line says why not, and all is solved anew.",
            "What is in it: docs/paths.md."
        },
        footer = {
            "",
            "Examples:",
            "  nde paths logits.npy -o paths.npz",
            "  nde paths moments.npz -o paths.npz --kept 20",
            "  nde figure atlas logits.npy --nonzeros 8 -o atlas.svg"
        })
public final class PathsCommand implements Runnable {

    private static final String KEPT = "--kept";

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Mixin
    private FormulationOptions formulation;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file of paths (npz).")
    private Path file;

    @Option(
            names = KEPT,
            paramLabel = "K",
            description = "How many non-zeros are kept of each category. Default: 50, and 10 of more than 8,000"
                    + " categories.")
    private Integer kept;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** @param console where it prints */
    public PathsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        require(request);
        formulation.require(request, false);
        WritablePlace.require(file);
        NamedFiles.requireNot(request, file);
        OpenedDataset data = DatasetInputs.open(request, console);
        Formulation how = formulation.in(data.dataset().categories());
        AllSolved solved = new SolvePaths(data, how, kept == null ? SolvePaths.usual(data) : kept)
                .compute(Optional.empty(), console.progress(), console.workers());
        StoredPaths paths = solved.stored(console.progress(), console.workers());
        write(paths);
        PathsAnswer answer = new PathsAnswer(file, paths, solved.paths());
        if (json) {
            JsonDocument.print(console.out(), answer);
        } else {
            answer.print(console.out());
        }
    }

    private void require(DataRequest request) {
        if (request.isBetween()) {
            throw new UsageException("--with: paths are kept of one network; leave it out");
        }
        if (request.asked().containsKey(SideFile.PATHS)) {
            throw new UsageException(SideFile.PATHS_OPTION + ": all is solved anew here; leave it out");
        }
        if (kept != null && kept < 1) {
            throw new UsageException(KEPT + " " + kept + ": give a number of at least 1");
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith("." + PathsFile.EXTENSION)) {
            throw new UsageException(file + ": paths are an npz archive; end its name in .npz");
        }
    }

    private void write(StoredPaths paths) {
        try {
            WholeFile.write(file, out -> PathsFile.write(paths, out, console.progress()));
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
