package org.neuraldeps.app.cli;

import org.neuraldeps.app.figure.ScatterFigure;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde figure scatter}: correlations against coefficients (Fig. 3). */
@Command(
        name = "scatter",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "|E f_i f_j| against θ_j for all categories, with the λ/2 bar.",
        footer = {"", "Example:", "  nde figure scatter --sample imagenet1k --target macaw --nonzeros 8 -o scatter.svg"
        })
final class ScatterFigureCommand implements Runnable {

    private static final Length WIDTH = Length.mm(150);
    private static final Length HEIGHT = Length.mm(95);

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(
            names = {"-t", "--target"},
            required = true,
            paramLabel = "T",
            description = "The category to predict: an index, a WordNet id or a name.")
    private String target;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FigureOutput output;

    ScatterFigureCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        output.check();
        DatasetSource source = inputs.source();
        LambdaSetting setting = lambda.setting();
        OpenedDataset data = source.open(console.progress(), console.workers());
        int index = Targets.resolve(data.dataset().categories(), "--target", target);
        Answer answer = Answer.solve(console, data, index, setting);
        output.write(
                console,
                ScatterFigure.of(
                        answer.categories(), answer.path().problem(), answer.solution(), output.style(WIDTH, HEIGHT)));
    }
}
