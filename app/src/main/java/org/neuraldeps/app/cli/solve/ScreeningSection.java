package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.theory.ErrorBounds;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;

/**
 * What the paper's rules would have said without solving, against the solution: Conjecture 1, Theorem 3 with the bound
 * that needs no redundancy, and the bounds of Eq. 5 on the error.
 *
 * @param picture the target at its λ
 * @param conjecture1 what the heuristic rule drops and keeps
 * @param theorem3 what the safe rule drops and keeps
 * @param bounds between which the error had to lie
 */
record ScreeningSection(Picture picture, ScreeningCounts conjecture1, ScreeningCounts theorem3, ErrorBounds bounds)
        implements SolveSection {

    static ScreeningSection of(Picture picture) {
        CovLassoProblem problem = picture.solved().path().problem();
        double lambda = picture.solution().lambda();
        BitSet heuristic = Screening.byConjecture1(problem, lambda);
        BitSet safe = Screening.byTheorem3(problem, lambda, 0);
        return new ScreeningSection(
                picture,
                Screening.count(problem, heuristic, picture.solution()),
                Screening.count(problem, safe, picture.solution()),
                new ErrorBounds(problem, 0));
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("errorBounds");
        json.writeNumberField("lower", bounds.lower(picture.solution().lambda()));
        json.writeNumberField("upper", bounds.upper());
        json.writeEndObject();
        json.writeObjectFieldStart("screening");
        write(json, "conjecture1", conjecture1);
        write(json, "theorem3", theorem3);
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String rule, ScreeningCounts counts) throws IOException {
        json.writeObjectFieldStart(rule);
        json.writeNumberField("discardedZero", counts.discardedZero());
        json.writeNumberField("discardedActive", counts.discardedActive());
        json.writeNumberField("keptZero", counts.keptZero());
        json.writeNumberField("keptActive", counts.keptActive());
        JsonDocument.ifPresent(json, "precision", counts.precision());
        JsonDocument.ifPresent(json, "recall", counts.recall());
        json.writeArrayFieldStart("violators");
        for (int category : counts.violators()) {
            json.writeStartObject();
            JsonDocument.category(json, picture.categories().get(category));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void print(PrintStream out) {
        out.println("Screening without solving, against this solution");
        TextTable table = new TextTable("lrrrrrr");
        table.add("rule", "kept ≠ 0", "kept = 0", "dropped = 0", "dropped ≠ 0", "precision", "recall");
        table.add(cells("Conjecture 1 (heuristic)", conjecture1));
        table.add(cells("Theorem 3 (safe)", theorem3));
        table.print(out);
        if (!conjecture1.violators().isEmpty()) {
            out.println("  dropped though not zero: "
                    + conjecture1.violators().stream()
                            .map(category -> picture.categories().label(category))
                            .collect(Collectors.joining(", ")));
        }
        out.println("  Eq. 5: the error had to lie between "
                + Words.number(bounds.lower(picture.solution().lambda())) + " and " + Words.number(bounds.upper()));
    }

    private static String[] cells(String rule, ScreeningCounts counts) {
        return new String[] {
            rule,
            Integer.toString(counts.keptActive()),
            Integer.toString(counts.keptZero()),
            Integer.toString(counts.discardedZero()),
            Integer.toString(counts.discardedActive()),
            Words.percent(counts.precision()),
            Words.percent(counts.recall())
        };
    }
}
