package org.neuraldeps.app.cli.dependencies;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.EpsilonDeltaOptions;
import org.neuraldeps.app.cli.input.FormulationOptions;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.need.FindDependencies;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.moments.CategoryLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde dependencies}: Definition 1 for every category. */
@Command(
        name = "dependencies",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Which categories have a neural dependency (Definition 1) for an ε and a δ, and with how few others.",
        description = "For each category the fewest non-zeros on its path for which at most a part δ of the evaluation"
                + " rows is off by ε or more. Where none are held out the fit rows are looked at, and it is said.",
        footer = {
            "",
            "Examples:",
            "  nde dependencies --sample imagenet1k --epsilon 2 --delta 0.05",
            "  nde dependencies logits.npy --epsilon 1 --delta 0.01 --max-nonzeros 50 --data who.csv"
        })
public final class DependenciesCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Mixin
    private EpsilonDeltaOptions definition1;

    @Option(
            names = "--max-nonzeros",
            paramLabel = "K",
            description = "The most non-zeros to try (default: ${DEFAULT-VALUE}).")
    private int most = FindDependencies.USUAL_MOST;

    @Mixin
    private FormulationOptions formulation;

    @Option(
            names = "--top",
            paramLabel = "M",
            defaultValue = "40",
            description = "How many categories to print without --json (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Write a table with every category too; the extension says how: .csv, .json, .tex.")
    private Path table;

    @Option(names = "--json", description = "Print one JSON document with every category.")
    private boolean json;

    /** @param console where it prints */
    public DependenciesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        EpsilonDelta asked = asked();
        DataRequest request = inputs.request();
        formulation.require(request, true);
        if (table != null) {
            requirePossible(request);
        }
        OpenedDataset data = DatasetInputs.open(request, console);
        requireHeld(data);
        Formulation how = formulation.in(data.dataset().categories());
        FindDependencies need = new FindDependencies(data, how, asked.epsilon(), most);
        DependenciesAnswer answer = new DependenciesAnswer(
                need, asked.delta(), need.compute(Optional.empty(), console.progress(), console.workers()));
        if (data.dataset().split().evaluationRows() == 0) {
            console.note("no rows are held out: this is so on the rows that θ was fitted to, and too good for others");
        }
        if (table != null) {
            NumbersFormat.of(table).write(answer.numbers(), table);
        }
        if (json) {
            JsonDocument.print(console.out(), new DependenciesJson(answer));
        } else {
            new DependenciesText(answer, top).print(console.out());
        }
    }

    private EpsilonDelta asked() {
        EpsilonDelta asked = definition1
                .asked()
                .orElseThrow(() -> new UsageException("--epsilon and --delta are missing: Definition 1 needs both;"
                        + " give an error in logit units and a part of the rows, such as --epsilon 2 --delta 0.05"));
        if (most < 1) {
            throw new UsageException("--max-nonzeros " + most + ": give a number of at least 1");
        }
        if (top < 1) {
            throw new UsageException("--top " + top + ": give a number of at least 1");
        }
        return asked;
    }

    private void requirePossible(DataRequest request) {
        try {
            NumbersFormat.of(table);
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
        WritablePlace.require(table);
        NamedFiles.requireNot(request, table);
    }

    /** Where moments are formed from the file as they are needed, all targets would take hours or days. */
    private static void requireHeld(OpenedDataset data) {
        int n = data.moments().size();
        if (!data.moments().isHeld()) {
            throw new DataException(
                    data.request().displayName(),
                    "all " + n + " categories would read the file at least " + n + " times, as their second moments are"
                            + " held for up to " + CategoryLimits.HELD + " only",
                    "look at those you need: nde figure frontier --target T --nonzeros 20");
        }
    }
}
