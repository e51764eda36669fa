package org.neuraldeps.app.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde path}: every knot of one target's path. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The exact solution path of one category: every λ at which a dependency enters or leaves.",
        description = "Without an end the path goes as far down as double precision can certify.",
        footer = {
            "",
            "Examples:",
            "  nde path --sample imagenet1k --target macaw --nonzeros 20",
            "  nde path logits.npy --target 88 --json --coefficients"
        })
final class PathCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(
            names = {"-t", "--target"},
            required = true,
            paramLabel = "T",
            description = "The category to predict: an index, a WordNet id or a name.")
    private String target;

    @ArgGroup(exclusive = true, multiplicity = "0..1", heading = "Where to end (at most one):%n")
    private LambdaInput end;

    @Option(names = "--coefficients", description = "With --json: θ at every knot.")
    private boolean coefficients;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    PathCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DatasetSource source = inputs.source();
        if (coefficients && !json) {
            throw new UsageException("--coefficients belongs to --json; add it");
        }
        PathOptions options = end == null ? PathOptions.full() : end.setting().options();
        OpenedDataset data = source.open(console.progress(), console.workers());
        Categories categories = data.dataset().categories();
        int index = Targets.resolve(categories, "--target", target);
        SolutionPath path = ExactHomotopy.solve(data.problem(index, console.progress()), options, console.progress());
        Answer.noteZero(console, data, path);
        if (json) {
            JsonDocument.print(console.out(), new PathJson(categories, path, coefficients));
        } else {
            print(console.out(), categories, path);
        }
    }

    private static void print(PrintStream out, Categories categories, SolutionPath path) {
        out.println(Words.category(categories.get(path.problem().target())) + ", λ_max = "
                + Words.number(path.lambdaMax()) + ", "
                + Words.plural(path.knots().size(), "knot", "knots"));
        out.println();
        TextTable table = new TextTable("rrrrl");
        table.add("λ", "λ/λ_max", "k", "error", "enters (+) and leaves (−)");
        for (Knot knot : path.knots()) {
            double ratio = path.lambdaMax() == 0 ? 1 : knot.lambda() / path.lambdaMax();
            table.add(
                    Words.number(knot.lambda()),
                    Words.number(ratio),
                    Integer.toString(knot.nonzeros()),
                    Words.number(knot.error()),
                    changes(categories, knot));
        }
        table.print(out);
        out.println();
        out.println("end: " + path.end().reason().key() + ". " + path.end().explanation());
    }

    private static String changes(Categories categories, Knot knot) {
        String entered = Arrays.stream(knot.entered())
                .mapToObj(j -> "+ " + categories.label(j))
                .collect(Collectors.joining("  "));
        String left = Arrays.stream(knot.left())
                .mapToObj(j -> "− " + categories.label(j))
                .collect(Collectors.joining("  "));
        return (entered + "  " + left).strip();
    }
}
