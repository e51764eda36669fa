package org.neuraldeps.app.cli.figure;

import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.kind.FigureKind;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the help says of a kind of figure: its own words, and examples with what it has a use for.
 *
 * @param kind which
 */
record KindHelp(FigureKind<?> kind) {

    void describe(UsageMessageSpec help) {
        List<String> lines = kind.explanation().replace("%", "%%").lines().toList();
        help.header(lines.get(0));
        help.description(lines.stream().skip(1).toArray(String[]::new));
        List<String> examples = examples();
        Stream<String> heading = Stream.of("", examples.size() == 1 ? "Example:" : "Examples:");
        help.footer(Stream.concat(heading, examples.stream().map(this::call)).toArray(String[]::new));
    }

    private List<String> examples() {
        if (kind.showsSeveral()) {
            return List.of(
                    "--lambda-ratio 0.1",
                    "--target macaw --nonzeros 8",
                    "--lambda-ratio 0.1 --bases 40 --targets \"tench,macaw,151\"");
        }
        if (kind.showsAll()) {
            return List.of("--nonzeros 5", "--lambda-ratio 0.3 --sign negative --threshold 0.1");
        }
        if (!kind.needsTarget()) {
            return List.of("--nonzeros 10");
        }
        String one = "--target macaw --nonzeros 8";
        if (kind.showsEpsilonDelta()) {
            return List.of(one, one + " --epsilon 4 --delta 0.05");
        }
        return kind.pathAxes().isEmpty() ? List.of(one) : List.of(one, one + " --axis l1-norm");
    }

    private String call(String options) {
        return "  nde figure " + kind.key() + " --sample imagenet1k " + options + " -o " + kind.key() + ".svg";
    }
}
