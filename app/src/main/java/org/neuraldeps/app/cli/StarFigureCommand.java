package org.neuraldeps.app.cli;

import org.neuraldeps.app.figure.StarFigure;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde figure star}: the target and the categories that predict it (Fig. 2). */
@Command(
        name = "star",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The category in the centre, what predicts it around, θ on each spoke.",
        footer = {"", "Example:", "  nde figure star --sample imagenet1k --target macaw --nonzeros 8 -o star.svg"})
final class StarFigureCommand implements Runnable {

    private static final Length WIDTH = Length.mm(110);
    private static final Length HEIGHT = Length.mm(100);

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

    StarFigureCommand(Console console) {
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
        output.write(console, StarFigure.of(answer.categories(), answer.solution(), output.style(WIDTH, HEIGHT)));
    }
}
