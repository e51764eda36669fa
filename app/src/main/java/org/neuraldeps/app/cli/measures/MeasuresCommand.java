package org.neuraldeps.app.cli.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.neuraldeps.app.need.FollowMeasures;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.MeasureNetwork;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.table.MeasuresDocument;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.MeasureAxis;
import org.neuraldeps.solver.graph.MeasureCurves;
import org.neuraldeps.solver.graph.ThetaMeasures;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde measures}: strengths, hubs, ranks, groups and communities of all categories, and how they change along λ. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Strengths, hubs, ranks, groups and communities of all categories.",
        description = "Every category is solved at the same k or λ/λ_max. Everything counts |θ|, whatever its sign."
                + " Files and JSON have every category.",
        footer = {
            "",
            "Examples:",
            "  nde measures --sample imagenet1k",
            "  nde measures logits.npy --lambda-ratio 0.1 --by pageRank --top 50",
            "  nde measures logits.npy --nonzeros 5 -o measures.csv",
            "  nde measures --sample tiny200 --by outDegree --curves --json"
        })
public final class MeasuresCommand implements Runnable {

    private static final LambdaSetting USUAL = new LambdaSetting.Nonzeros(5);

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @ArgGroup(exclusive = true, multiplicity = "0..1", heading = "Which λ (default: --nonzeros 5):%n")
    private LambdaInput lambda;

    @Mixin
    private FormulationOptions formulation;

    @Option(
            names = "--by",
            paramLabel = "MEASURE",
            defaultValue = "outStrength",
            completionCandidates = Names.class,
            description = "The largest of it first: one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String by;

    @Option(
            names = "--curves",
            description = "Measure along λ, too: in JSON, all that holds for the whole, and the measure of --by of"
                    + " every category.")
    private boolean curves;

    @Mixin
    private final AnswerOptions output = new AnswerOptions(20);

    /** @param console where it prints */
    public MeasuresCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        LambdaSetting setting = lambda == null ? USUAL : lambda.common();
        CategoryMeasure measure = require();
        output.require(request);
        formulation.require(request, false);
        OpenedDataset data = DatasetInputs.open(request, console);
        Formulation how = formulation.in(data.dataset().categories());
        AllSolved solved =
                new SolveAll(data, 0, how, setting).compute(Optional.empty(), console.progress(), console.workers());
        solved.notes(setting).forEach(console::note);
        MeasureNetwork.Answer answer =
                new MeasureNetwork(solved, setting).compute(Optional.empty(), console.progress(), console.workers());
        MeasuresDocument document =
                new MeasuresDocument(answer, follow(solved, setting), measure, order(answer.measures(), measure));
        output.write(document);
        if (output.isJson()) {
            JsonDocument.print(console.out(), document.json());
        } else {
            new MeasuresText(document, output.top()).print(console.out());
        }
    }

    private CategoryMeasure require() {
        if (curves && !output.hasJson()) {
            throw new UsageException("--curves are written in JSON; give --json or -o FILE.json, too");
        }
        return CategoryMeasure.of(by)
                .orElseThrow(() -> new UsageException(
                        "--by " + by + " is none of " + String.join(", ", new Names()) + "; choose one"));
    }

    private Optional<MeasureCurves> follow(AllSolved solved, LambdaSetting setting) {
        return curves
                ? Optional.of(new FollowMeasures(solved, MeasureAxis.of(solved.paths(), setting))
                        .compute(Optional.empty(), console.progress(), console.workers())
                        .curves())
                : Optional.empty();
    }

    /** The largest first; of equal ones the first column. */
    private static List<Integer> order(ThetaMeasures measures, CategoryMeasure measure) {
        return IntStream.range(0, measures.theta().categories())
                .boxed()
                .sorted(Comparator.comparingDouble(category -> -measures.value(measure, category)))
                .toList();
    }

    /** The measures, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CategoryMeasure.values())
                    .map(CategoryMeasure::key)
                    .iterator();
        }
    }
}
