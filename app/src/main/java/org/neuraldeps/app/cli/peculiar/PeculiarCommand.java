package org.neuraldeps.app.cli.peculiar;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.AnswerOptions;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FormulationOptions;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.FindHierarchy;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.JudgeStability;
import org.neuraldeps.app.need.RankPeculiar;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.table.PeculiarDocument;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.PeculiarDependencies;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.stability.EdgeStability;
import org.neuraldeps.ui.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde peculiar}: strong, stable dependencies between things that are far apart in meaning. */
@Command(
        name = "peculiar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Strong, stable dependencies between things that are far apart in meaning.",
        description =
                "Every category is solved at the same k or λ/λ_max. How far two are apart is what WordNet says of"
                        + " categories that carry its ids, or a hierarchy of your own. Files and JSON have all that are far enough apart.",
        footer = {
            "",
            "Examples:",
            "  nde peculiar --sample imagenet1k",
            "  nde peculiar logits.npy --nonzeros 3 --min-distance 0.6 --top 50",
            "  nde peculiar logits.npy --hierarchy hierarchy.tsv --json",
            "  nde peculiar --sample tiny200 --no-stability -o peculiar.csv"
        })
public final class PeculiarCommand implements Runnable {

    private static final LambdaSetting USUAL = new LambdaSetting.Nonzeros(5);

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @ArgGroup(exclusive = true, multiplicity = "0..1", heading = "Which λ (default: --nonzeros 5):%n")
    private LambdaInput lambda;

    @Mixin
    private FormulationOptions formulation;

    @Option(
            names = "--min-distance",
            paramLabel = "D",
            description = "How far apart two categories are at least, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double distance = PeculiarDependencies.FAR;

    @Option(
            names = "--stability",
            negatable = true,
            description =
                    "Whether to count how often half-samples select each dependency. Default: yes, but not under a"
                            + " focus or between networks, where it takes minutes.")
    private Boolean stability;

    @Mixin
    private final AnswerOptions output = new AnswerOptions(20);

    /** @param console where it prints */
    public PeculiarCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        LambdaSetting setting = lambda == null ? USUAL : lambda.common();
        require();
        output.require(request);
        formulation.require(request, false);
        OpenedDataset data = DatasetInputs.open(request, console);
        Formulation how = formulation.in(data.dataset().categories());
        Hierarchy hierarchy = hierarchy(data);
        AllSolved solved =
                new SolveAll(data, 0, how, setting).compute(Optional.empty(), console.progress(), console.workers());
        solved.notes(setting).forEach(console::note);
        RankPeculiar.Answer answer = new RankPeculiar(solved, setting, hierarchy, judge(solved, setting))
                .compute(Optional.empty(), console.progress(), console.workers());
        PeculiarDocument document = new PeculiarDocument(answer, distance);
        output.write(document);
        if (output.isJson()) {
            JsonDocument.print(console.out(), document.json());
        } else {
            new PeculiarText(document, output.top()).print(console.out());
        }
    }

    private void require() {
        if (!(distance >= 0 && distance <= 1)) {
            throw new UsageException("--min-distance " + distance + ": give a number from 0 to 1");
        }
    }

    private Hierarchy hierarchy(OpenedDataset data) {
        return new FindHierarchy(data)
                .compute(Optional.empty(), console.progress(), console.workers())
                .orElseThrow(() -> new DataException(
                        data.request().displayName(),
                        Messages.text("peculiar.none"),
                        "give names with WordNet ids by " + SideFile.CATEGORIES_OPTION
                                + ", or a hierarchy of your own by " + SideFile.HIERARCHY_OPTION));
    }

    /** What cannot be judged is said, and ranked without. */
    private Optional<EdgeStability> judge(AllSolved solved, LambdaSetting setting) {
        JudgeStability judging = new JudgeStability(solved, setting);
        if (!(stability == null ? judging.isQuick() : stability)) {
            return Optional.empty();
        }
        try {
            return Optional.of(judging.compute(Optional.empty(), console.progress(), console.workers()));
        } catch (DataException e) {
            if (stability != null) {
                throw e;
            }
            console.note(e.getMessage());
            return Optional.empty();
        }
    }
}
