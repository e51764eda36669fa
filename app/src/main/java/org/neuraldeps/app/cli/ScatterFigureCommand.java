package org.neuraldeps.app.cli;

import org.neuraldeps.app.figure.scatter.ScatterFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private Question question;

    @Mixin
    private FigureOutput output;

    ScatterFigureCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        output.check(question.inputs(), WIDTH, HEIGHT);
        Answer answer = question.answer(console);
        output.write(
                console,
                ScatterFigure.of(
                        answer.categories(), answer.path().problem(), answer.solution(), output.style(WIDTH, HEIGHT)));
    }
}
