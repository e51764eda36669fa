package org.neuraldeps.app.cli.graph;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FilterOptions;
import org.neuraldeps.app.cli.input.FocusOptions;
import org.neuraldeps.app.cli.input.GaugeOption;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.PredictorOptions;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.app.graph.GraphRequest;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.Pins;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nde graph}: the dependencies between categories as a graph for other programs. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The graph of dependencies as GraphML, DOT, GEXF, JSON or CSV.",
        description = {
            "An edge goes from a predicting category to its target and weighs θ, sign included.",
            "Without --steps or --all it is the graph of the radial figure: some targets, each made of common bases,"
                    + " with the places that they have there. With --steps or --all every target is solved over all its"
                    + " others, and λ is meant for each of them."
        },
        footer = {
            "",
            "Examples:",
            "  nde graph --sample imagenet1k --lambda-ratio 0.1 -o radial.graphml",
            "  nde graph --sample imagenet1k --target macaw --steps 2 --nonzeros 8 -o macaw.dot",
            "  nde graph logits.npy --all --nonzeros 5 -o all.gexf",
            "  nde graph logits.npy --all --nonzeros 5 --json"
        })
public final class GraphCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FocusOptions focus;

    @Mixin
    private PredictorOptions predictors;

    @Mixin
    private GaugeOption gauge;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private GraphPlace place;

    /** @param console where it prints */
    public GraphCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        LambdaSetting setting = lambda.setting();
        place.require();
        scope.require(setting);
        EdgeFilter kept = filter.filter();
        Focus weighed = focus.focus();
        Gauge meant = gauge.gauge();
        DataRequest request = inputs.request();
        place.file().ifPresent(file -> NamedFiles.requireNot(request, file));
        predictors.require(request, false);
        OpenedDataset data = DatasetInputs.open(request, console);
        ExplorerState state = new ExplorerState(
                data.request(),
                scope.problem(data, console)
                        .under(weighed)
                        .from(predictors.in(data.dataset().categories()))
                        .in(meant),
                setting,
                Look.first(),
                Pins.NONE);
        GraphDocument document =
                new GraphRequest(state, scope.scope(), kept).make(data, console.progress(), console.workers());
        document.notes().forEach(console::note);
        place.write(document, console);
    }
}
