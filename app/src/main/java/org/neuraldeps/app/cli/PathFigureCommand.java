package org.neuraldeps.app.cli;

import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.plot.PathAxis;
import org.neuraldeps.solver.covlasso.PathOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde figure path}: the coefficients along the path. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The coefficients θ_j(λ) of one category, with a line at λ.",
        footer = {
            "",
            "Example:",
            "  nde figure path --sample imagenet1k --target macaw --nonzeros 8 --axis l1-norm -o path.svg"
        })
final class PathFigureCommand implements Runnable {

    private static final Length WIDTH = Length.mm(150);
    private static final Length HEIGHT = Length.mm(100);
    private static final PathOptions DEPTH =
            PathOptions.full().downToRatio(1e-3).upToNonzeros(200);

    private final Console console;

    @Mixin
    private Question question;

    @Option(
            names = "--axis",
            paramLabel = "AXIS",
            converter = AxisReader.class,
            defaultValue = "log-lambda",
            description = "What lies across: log-lambda, lambda-ratio, l1-norm or explained (default:"
                    + " ${DEFAULT-VALUE}).")
    private PathAxis axis;

    @Mixin
    private FigureOutput output;

    PathFigureCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        output.check(question.inputs(), WIDTH, HEIGHT);
        Answer answer = question.answer(console, DEPTH);
        output.write(
                console,
                PathFigure.of(
                        answer.categories(),
                        answer.path(),
                        answer.solution().lambda(),
                        axis,
                        output.style(WIDTH, HEIGHT)));
    }
}
