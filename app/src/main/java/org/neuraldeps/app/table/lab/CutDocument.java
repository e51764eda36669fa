package org.neuraldeps.app.table.lab;

import java.util.List;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.table.WrittenTable;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.ui.NumberText;

/**
 * The result of lab 2 as it is written: in print the paper's Table 3, with what it leaves out, for programs every cut.
 *
 * @param result with at least one finished cut
 */
public record CutDocument(CutResult result) implements WrittenTable {

    private static final int DIGITS = 3;
    private static final int DIGITS_OF_OBJECTIVES = 7;

    public CutDocument {
        if (result.outcomes().isEmpty()) {
            throw new IllegalArgumentException("nothing is finished");
        }
    }

    @Override
    public FigureNumbers numbers() {
        return CutNumbers.of(this);
    }

    /** Table 3, the dependencies, and how well other rows are told, where there are such rows. */
    @Override
    public List<FigureNumbers> printed() {
        CutTables tables = new CutTables(this);
        return hasOtherRows()
                ? List.of(tables.table3(), tables.dependencies(), CutDetection.of(this))
                : List.of(tables.table3(), tables.dependencies());
    }

    @Override
    public JsonText.Members json() {
        return new CutJson(this);
    }

    /** Weight decay, start and stopping of every cut, a sentence each. */
    public List<String> endings() {
        return result.outcomes().stream().map(this::ending).toList();
    }

    private String ending(CutOutcome cut) {
        String head = isRepeated() ? ", head " + (cut.repetition() + 1) : "";
        String why =
                switch (cut.end()) {
                    case GRADIENT -> "the gradient is as small as was asked for";
                    case ITERATIONS -> "after as many steps as are allowed";
                    case PRECISION -> "no step makes it smaller in double precision";
                };
        return "  μ = " + NumberText.brief(cut.weight(), DIGITS) + head + ": weight decay "
                + NumberText.brief(cut.weightDecay(), DIGITS) + ", objective "
                + NumberText.significant(cut.start().objective(), DIGITS_OF_OBJECTIVES) + " → "
                + NumberText.significant(cut.objective(), DIGITS_OF_OBJECTIVES) + " in " + cut.iterations()
                + " steps and " + cut.evaluations() + " passes; ended as " + why + " ("
                + NumberText.magnitude(cut.gradientNorm()) + ")" + untrained(cut.start());
    }

    private static String untrained(CutOutcome.Start start) {
        return start.isTrained()
                ? ""
                : "; the head before was not trained to its optimum (gradient "
                        + NumberText.magnitude(start.gradientNorm())
                        + " without a penalty), so what changed is training, too: give the weight decay it was trained"
                        + " with, or a head of nde lab head";
    }

    /** Whether there are rows of none of the categories. */
    boolean hasOtherRows() {
        return !result.outcomes().get(0).before().aupr().isEmpty();
    }

    /** Whether means are over more than one head. */
    boolean isRepeated() {
        return result.plan().repetitions() > 1;
    }

    Categories categories() {
        return result.data().dataset().categories();
    }

    /** A pair as people write it. */
    String words(int pair) {
        CutPair named = result.plan().pairs().get(pair);
        return named.words(categories());
    }

    /** What it is, in one line. */
    public String caption() {
        int pairs = result.plan().pairs().size();
        long heads = result.outcomes().stream()
                .map(outcome -> outcome.repetition())
                .distinct()
                .count();
        String start = isRepeated()
                ? heads + " heads on resampled training rows, mean ± standard deviation"
                : "from the given head";
        return result.data().request().displayName() + ": " + (pairs == 1 ? "one dependency" : pairs + " dependencies")
                + " cut, " + start;
    }
}
