package org.neuraldeps.app.cli.lab;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.TableFileOption;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.NumbersText;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.RunBaseNew;
import org.neuraldeps.app.table.lab.BaseNewDocument;
import org.neuraldeps.app.table.lab.ThetaFile;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde lab base-new}: new categories from old ones. */
@Command(
        name = "base-new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "New categories from old ones (Sec. 3.2, Tables 2 and 4): f_all = [f_base, f_base Θ].",
        description = {
            "A head is trained on the rows of base categories and kept as it is; the logits of new categories are"
                    + " combinations of its logits. Beside it stands the head trained on everything.",
            "Printed are Table 2 (accuracy over all categories, and as a balanced choice between base and new), Table"
                    + " 4 (base and new categories separately), and how many numbers each has and how long it took. Ctrl-C"
                    + " keeps the repetitions that are finished."
        },
        footer = {
            "",
            "Examples:",
            "  nde lab base-new --sample tiny200 --new 20 --repeat 3",
            "  nde lab base-new --sample tiny200 --new-categories \"goldfish,*terrier*\" --loss"
                    + " joint,new-rows,straight",
            "  nde lab base-new features/ --new 10 --l1 0.003,0.001 --theta theta.npz --figure sparsity.svg -o"
                    + " table2.tex"
        })
final class BaseNewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LabInputs inputs;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private NewCategoriesInput fresh;

    @Option(
            names = "--repeat",
            paramLabel = "R",
            defaultValue = "1",
            description = "How often; each repetition draws other new categories, by the seeds S, S + 1, S + 2, …"
                    + " (default: ${DEFAULT-VALUE}).")
    private int repetitions;

    @Mixin
    private ThetaOptions theta;

    @Mixin
    private TableFileOption file;

    @Option(
            names = "--theta",
            paramLabel = "FILE",
            description = "Write every Θ too: .npz (theta, base, new, names) or .csv (what is not 0).")
    private Path thetaFile;

    @Mixin
    private ThetaFigureOptions figures;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BaseNewCommand(Console console) {
        this.console = console;
    }

    /** Returns the exit code: what was finished before a cancel is kept, and said to be all there is. */
    @Override
    public Integer call() {
        if (repetitions < 1 || repetitions > BaseNewPlan.MOST_REPETITIONS) {
            throw new UsageException("--repeat " + repetitions
                    + ": there cannot be so many; give a whole number from 1 to " + BaseNewPlan.MOST_REPETITIONS);
        }
        DataRequest request = inputs.request();
        fresh.require(repetitions, inputs.hasSeed() && request.holdOut().isEmpty());
        BaseToNewSettings settings = theta.settings();
        file.require(request);
        OutputFile.requireApartFromHead("--theta", thetaFile, ThetaFile::of, request);
        figures.require(request);
        OutputFile.requireDifferent(Stream.of(file.file().stream(), Stream.ofNullable(thetaFile), figures.files())
                .flatMap(all -> all));
        OpenedDataset data = LabInputs.open(request, console);
        BaseNewPlan plan = new BaseNewPlan(fresh.in(data.dataset().categories(), inputs.seed()), repetitions, settings);
        BaseNewResult result =
                new RunBaseNew(data, plan).compute(Optional.empty(), console.progress(), console.workers());
        write(result);
        return result.isComplete() ? ExitCode.DONE : ExitCode.CANCELLED;
    }

    private void write(BaseNewResult result) {
        BaseNewDocument document = new BaseNewDocument(result);
        file.write(document);
        if (thetaFile != null) {
            OutputFile.asUsage(() -> ThetaFile.of(thetaFile).write(result, thetaFile));
        }
        figures.write(result, console);
        if (json) {
            JsonDocument.print(console.out(), document.json());
        } else if (!file.isGiven()) {
            for (FigureNumbers table : document.shown()) {
                NumbersText.print(console.out(), table);
                console.out().println();
            }
        }
        result.incompleteness().ifPresent(console::note);
    }
}
