package org.neuraldeps.app.cli.lab;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.TableFileOption;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.NumbersText;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.lab.RunCut;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.table.lab.CutDocument;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.solver.labs.CutOutcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde lab cut}: dependencies cut by fine-tuning the head. */
@Command(
        name = "cut",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Cuts a dependency (Sec. 3.3, Table 3): fine-tunes the head with a penalty μ |E f_i f_j|.",
        description = {
            "Every cut starts from the given head, as the problem is not convex. Before and after stand side by side:"
                    + " the coefficient at the same λ and at the same λ/λ_max, the whole star, E f_i f_j, accuracy on the"
                    + " test rows, and the AUPR of rows of none of the categories with its chance line and 95 %% limits.",
            "Several μ and several dependencies are done side by side. Ctrl-C keeps the cuts that are finished."
        },
        footer = {
            "",
            "Examples:",
            "  nde lab cut --sample tiny200 --target goldfish --predictor \"bell pepper\"",
            "  nde lab cut --sample tiny200 --pair \"goldfish:bell pepper\" --pair \"pizza:plate\" --mu 0.001,0.01,0.1",
            "  nde lab cut features/ --target 3 --predictor 17 --save-head cut.npz --figure cut.svg --repeat 5 -o"
                    + " table3.tex"
        })
final class CutCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LabInputs inputs;

    @Mixin
    private PairOptions pairs;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private LambdaInput lambda;

    @Mixin
    private CutOptions options;

    @Mixin
    private TableFileOption file;

    @Option(
            names = "--save-head",
            paramLabel = "FILE",
            description = "Write the edited head: an npz archive, which --with opens as a second network.")
    private Path headFile;

    @Option(
            names = "--figure",
            paramLabel = "FILE",
            description = "Draw the target's star before and after: .svg, .png or .pdf.")
    private Path figure;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    CutCommand(Console console) {
        this.console = console;
    }

    /** Returns the exit code: what was finished before a cancel is kept, and said to be all there is. */
    @Override
    public Integer call() {
        pairs.require();
        options.require();
        requireOneHead();
        LambdaSetting setting = lambda == null ? CutPlan.USUAL_LAMBDA : lambda.setting();
        DataRequest request = inputs.request();
        file.require(request);
        OutputFile.requireApartFromHead("--save-head", headFile, HeadCommand::requireArchive, request);
        OutputFile.require("--figure", figure, FigureFormat::of, request);
        OpenedDataset data = LabInputs.open(request, console);
        CutPlan plan = options.plan(pairs.in(data.dataset().categories()), setting, inputs.seed());
        CutResult result = new RunCut(data, plan).compute(Optional.empty(), console.progress(), console.workers());
        write(result);
        return result.isComplete() ? ExitCode.DONE : ExitCode.CANCELLED;
    }

    private void requireOneHead() {
        if (headFile != null && options.cuts() > 1) {
            throw new UsageException("--save-head: there would be " + options.cuts()
                    + " heads to choose from; give one --mu and no --repeat");
        }
    }

    private void write(CutResult result) {
        CutDocument document = new CutDocument(result);
        file.write(document);
        if (headFile != null) {
            CutOutcome cut = result.outcomes().get(0);
            OutputFile.asUsage(() -> WholeFile.write(headFile, out -> HeadFile.write(cut.head(), out)));
        }
        if (figure != null) {
            new LabFigures(result.data(), EdgeFilter.ALL, console)
                    .write(figure, FigureKinds.cut(result.plan()), result);
        }
        if (json) {
            JsonDocument.print(console.out(), document.json());
        } else if (!file.isGiven()) {
            for (FigureNumbers table : document.printed()) {
                NumbersText.print(console.out(), table);
                console.out().println();
            }
            document.endings().forEach(console.out()::println);
        }
        result.incompleteness().ifPresent(console::note);
    }
}
