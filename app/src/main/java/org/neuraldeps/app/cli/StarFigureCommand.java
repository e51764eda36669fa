package org.neuraldeps.app.cli;

import org.neuraldeps.app.figure.star.StarFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private Question question;

    @Mixin
    private FigureOutput output;

    StarFigureCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        output.check(question.inputs(), WIDTH, HEIGHT);
        Answer answer = question.answer(console);
        output.write(console, StarFigure.of(answer.categories(), answer.solution(), output.style(WIDTH, HEIGHT)));
    }
}
