package org.neuraldeps.app.cli.solve;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FocusOptions;
import org.neuraldeps.app.cli.input.GaugeOption;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.PredictorOptions;
import org.neuraldeps.app.cli.input.TargetOption;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathCorrelations;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.selection.InformationCriteria;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde path}: every knot of one target's path. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The exact solution path of one category: every λ at which a dependency enters or leaves, and why.",
        description = "Without an end the path goes as far down as double precision can certify.",
        footer = {
            "",
            "Examples:",
            "  nde path --sample imagenet1k --target macaw --nonzeros 20",
            "  nde path logits.npy --target 88 --json --coefficients"
        })
public final class PathCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Mixin
    private TargetOption target;

    @ArgGroup(exclusive = true, multiplicity = "0..1", heading = "Where to end (at most one):%n")
    private LambdaInput end;

    @Mixin
    private FocusOptions focus;

    @Mixin
    private PredictorOptions predictors;

    @Mixin
    private GaugeOption gauge;

    @Option(names = "--coefficients", description = "With --json: θ at every knot.")
    private boolean coefficients;

    @Option(names = "--correlations", description = "With --json: c = b − Ĉθ of every category at every knot.")
    private boolean correlations;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** @param console where it prints */
    public PathCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        if ((coefficients || correlations) && !json) {
            throw new UsageException(
                    (coefficients ? "--coefficients" : "--correlations") + " belongs to --json; add it");
        }
        PathOptions depth = end == null ? PathOptions.full() : end.setting().options();
        Focus weighed = focus.focus();
        predictors.require(request, true);
        Gauge meant = gauge.gauge();
        OpenedDataset data = DatasetInputs.open(request, console).in(meant, console.progress(), console.workers());
        Categories categories = data.dataset().categories();
        CovLassoProblem problem = data.problem(
                target.in(categories).index(),
                weighed,
                predictors.in(categories).rule(),
                console.progress(),
                console.workers());
        SolvedTarget solved = SolvedTarget.solve(data, problem, depth, console.progress());
        solved.nothingToPredict().ifPresent(console::note);
        Optional<InformationCriteria> criteria = InformationCriteria.of(solved.path(), data.dataset());
        if (json) {
            Optional<PathCorrelations> left = correlations
                    ? Optional.of(PathCorrelations.of(solved.path(), console.progress()))
                    : Optional.empty();
            JsonDocument.print(console.out(), new PathJson(solved, criteria, coefficients, left));
        } else {
            new PathText(solved, criteria).print(console.out());
        }
    }
}
