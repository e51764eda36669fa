package org.neuraldeps.app.cli.solve;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.EventWords;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathEvents;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.selection.InformationCriteria;

/** What {@code nde path} prints for people: a line a knot. */
record PathText(
        Categories categories,
        SolutionPath path,
        Map<Integer, String> events,
        String data,
        Optional<InformationCriteria> criteria) {

    PathText(SolvedTarget solved, Optional<InformationCriteria> criteria) {
        this(
                solved.categories(),
                solved.path(),
                events(solved),
                solved.data().request().displayName(),
                criteria);
    }

    private static Map<Integer, String> events(SolvedTarget solved) {
        EventWords words = new EventWords(solved.categories());
        Map<Integer, String> events = new HashMap<>();
        PathEvents.of(solved.path()).list().forEach(event -> events.put(event.place(), words.what(event)));
        return events;
    }

    void print(PrintStream out) {
        out.println(Words.category(categories.get(path.problem().target())) + ", λ_max = "
                + Words.number(path.lambdaMax()) + ", "
                + Words.plural(path.knots().size(), "knot", "knots") + ", " + data
                + Words.gauge(path.problem().gauge()));
        path.problem()
                .focus()
                .ifPresent(applied -> out.println(
                        FocusSection.words(path.problem()).orElseThrow() + ", " + FocusSection.basis(applied)));
        new PredictorsSection(path.problem().rule(), categories).words().ifPresent(out::println);
        out.println();
        printKnots(out);
        out.println();
        criteria.ifPresent(known -> {
            out.println(least("AIC", known.leastAic(), known));
            out.println(least("BIC", known.leastBic(), known));
        });
        out.println("end: " + path.end().reason().key() + ". " + path.end().explanation());
    }

    private void printKnots(PrintStream out) {
        TextTable table = new TextTable(criteria.isPresent() ? "rrrrrrl" : "rrrrl");
        List<String> headings = criteria.isPresent()
                ? List.of("λ", "λ/λ_max", "k", "error", "AIC", "BIC", "what happens")
                : List.of("λ", "λ/λ_max", "k", "error", "what happens");
        table.add(headings.toArray(String[]::new));
        for (int place = 0; place < path.knots().size(); place++) {
            table.add(cells(place).toArray(String[]::new));
        }
        table.print(out);
    }

    /** A criterion that still falls has chosen nothing: where err goes to 0 it goes to −∞. */
    private static String least(String name, Optional<Knot> least, InformationCriteria known) {
        String of = name + ", of " + known.count() + (known.isByGroup() ? " groups: " : " rows: ");
        return least.map(knot -> of + "least at λ " + Words.number(knot.lambda()) + ", k = " + knot.nonzeros())
                .orElse(of + "no choice, it still falls where the path ends");
    }

    private List<String> cells(int place) {
        Knot knot = path.knots().get(place);
        double ratio = path.lambdaMax() == 0 ? 1 : knot.lambda() / path.lambdaMax();
        List<String> cells = new ArrayList<>(List.of(
                Words.number(knot.lambda()),
                Words.number(ratio),
                Integer.toString(knot.nonzeros()),
                Words.number(knot.error())));
        criteria.ifPresent(known -> {
            cells.add(Words.number(known.aic(place)));
            cells.add(Words.number(known.bic(place)));
        });
        cells.add(events.getOrDefault(place, ""));
        return cells;
    }
}
