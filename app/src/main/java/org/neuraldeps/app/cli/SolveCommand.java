package org.neuraldeps.app.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.neuraldeps.solver.evaluation.Table1;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde solve}: one target at one λ. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "What one category is made of: θ at one λ, its error, certificate and Table 1.",
        footer = {
            "",
            "Examples:",
            "  nde solve --sample imagenet1k --target macaw --lambda-ratio 0.1",
            "  nde solve logits.npy --target 88 --nonzeros 10 --json"
        })
final class SolveCommand implements Runnable {

    private final Console console;

    @Mixin
    private Question question;

    @Option(
            names = "--screening",
            description =
                    "Also what Theorem 3, Conjecture 1 and Eq. 5 say without solving, counted against the solution.")
    private boolean screening;

    @Option(names = "--refit", description = "Also least squares on the support, without the penalty's shrinkage.")
    private boolean refit;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Answer answer = question.answer(console);
        Table1 metrics = answer.metrics(console);
        Optional<Screened> screened = screening ? Optional.of(Screened.of(answer)) : Optional.empty();
        Optional<Refitted> refitted = refit ? Optional.of(Refitted.of(answer)) : Optional.empty();
        PrintStream out = console.out();
        if (json) {
            JsonDocument.print(out, new SolveJson(answer, metrics, screened, refitted));
            return;
        }
        new SolveText(answer, metrics).print(out);
        screened.ifPresent(table -> {
            out.println();
            table.print(out);
        });
        refitted.ifPresent(table -> {
            out.println();
            table.print(out);
        });
    }
}
