package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.neuraldeps.app.table.Table1Json;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.selection.CrossFit;

/**
 * Table 1 over all fit rows, each judged by a fit without it.
 *
 * @param fit what was found
 */
record CrossFitSection(CrossFit fit) implements SolveSection {

    @Override
    public void print(PrintStream out) {
        int least = fit.solutions().stream().mapToInt(Solution::nonzeros).min().orElse(0);
        int most = fit.solutions().stream().mapToInt(Solution::nonzeros).max().orElse(0);
        out.println("Table 1 cross-fitted: " + fit.rows() + " fit rows, each judged by the fit to the other "
                + (fit.folding().count() - 1) + " of " + fit.folding().count() + " folds (seed "
                + fit.folding().seed() + "), " + (least == most ? most : least + " to " + most) + " non-zeros");
        Table1Text.printFigures(fit.table(), Optional.empty(), out);
        Table1Text.printWins(fit.table(), out);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("crossFit");
        json.writeNumberField("folds", fit.folding().count());
        json.writeNumberField("seed", fit.folding().seed());
        json.writeNumberField("rows", fit.rows());
        json.writeArrayFieldStart("solutions");
        for (Solution solution : fit.solutions()) {
            json.writeStartObject();
            json.writeNumberField("lambda", solution.lambda());
            json.writeNumberField("nonzeros", solution.nonzeros());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("metrics");
        Table1Json.write(json, fit.table());
        json.writeEndObject();
        json.writeEndObject();
    }
}
