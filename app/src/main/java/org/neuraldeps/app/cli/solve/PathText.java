package org.neuraldeps.app.cli.solve;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;

/** What {@code nde path} prints for people: a line a knot. */
record PathText(Categories categories, SolutionPath path) {

    void print(PrintStream out) {
        out.println(Words.category(categories.get(path.problem().target())) + ", λ_max = "
                + Words.number(path.lambdaMax()) + ", "
                + Words.plural(path.knots().size(), "knot", "knots"));
        path.problem()
                .focus()
                .ifPresent(applied -> out.println(
                        FocusSection.words(path.problem()).orElseThrow() + ", " + FocusSection.basis(applied)));
        new PredictorsSection(path.problem().rule(), categories).words().ifPresent(out::println);
        out.println();
        TextTable table = new TextTable("rrrrl");
        table.add("λ", "λ/λ_max", "k", "error", "enters (+) and leaves (−)");
        path.knots().forEach(knot -> table.add(cells(knot)));
        table.print(out);
        out.println();
        out.println("end: " + path.end().reason().key() + ". " + path.end().explanation());
    }

    private String[] cells(Knot knot) {
        double ratio = path.lambdaMax() == 0 ? 1 : knot.lambda() / path.lambdaMax();
        return new String[] {
            Words.number(knot.lambda()),
            Words.number(ratio),
            Integer.toString(knot.nonzeros()),
            Words.number(knot.error()),
            changes(knot)
        };
    }

    private String changes(Knot knot) {
        return (named("+ ", knot.entered()) + "  " + named("− ", knot.left())).strip();
    }

    private String named(String sign, int[] columns) {
        return Arrays.stream(columns).mapToObj(j -> sign + categories.label(j)).collect(Collectors.joining("  "));
    }
}
