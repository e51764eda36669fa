package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.selection.LambdaChoice;

/**
 * The λ that cross-validation chooses, with the error along λ in documents.
 *
 * @param picture the target
 * @param curve its cross-validated error
 */
record CrossValidationSection(Picture picture, CrossValidation curve) implements SolveSection {

    private static final Map<LambdaChoice, String> NAMES =
            Map.of(LambdaChoice.MINIMUM, "minimum", LambdaChoice.ONE_STANDARD_ERROR, "one standard error");

    @Override
    public void print(PrintStream out) {
        out.println("Cross-validated on " + folds() + ": the error of each fold's rows under the fit to all others");
        TextTable table = new TextTable("lrrrrl");
        table.add("", "λ", "λ/λ_max", "error", "± s.e.", "");
        for (LambdaChoice choice : LambdaChoice.values()) {
            int place = choice.place(curve);
            table.add(
                    NAMES.get(choice),
                    Words.number(curve.lambda(place)),
                    Words.number(curve.lambda(place) / lambdaMax()),
                    Words.percent(part(curve.mean(place))),
                    Words.percent(part(curve.standardError(place))),
                    "--lambda " + choice.key());
        }
        table.print(out);
        if (curve.fallsAtTheEnd()) {
            out.println(
                    "  The error still falls at λ/λ_max " + Words.number(curve.lambda(curve.size() - 1) / lambdaMax())
                            + ", where the grid ends: this choice says no more than that a smaller λ predicts better.");
        }
    }

    private String folds() {
        return curve.folding().count() + " folds (seed " + curve.folding().seed()
                + (picture.solved().data().dataset().groups().isPresent() ? ", groups whole)" : ")");
    }

    private double lambdaMax() {
        return picture.solution().lambdaMax();
    }

    private double part(double error) {
        return error / picture.solution().targetMoment();
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("crossValidation");
        json.writeNumberField("folds", curve.folding().count());
        json.writeNumberField("seed", curve.folding().seed());
        json.writeStringField("by", picture.solved().data().dataset().groups().isPresent() ? "group" : "row");
        json.writeBooleanField("fallsAtTheEnd", curve.fallsAtTheEnd());
        for (LambdaChoice choice : LambdaChoice.values()) {
            json.writeObjectFieldStart(choice == LambdaChoice.MINIMUM ? "minimum" : "oneStandardError");
            writePoint(json, choice.place(curve));
            json.writeEndObject();
        }
        json.writeArrayFieldStart("curve");
        for (int place = 0; place < curve.size(); place++) {
            json.writeStartObject();
            writePoint(json, place);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writePoint(JsonGenerator json, int place) throws IOException {
        json.writeNumberField("lambda", curve.lambda(place));
        json.writeNumberField("lambdaRatio", curve.lambda(place) / lambdaMax());
        json.writeNumberField("error", curve.mean(place));
        json.writeNumberField("standardError", curve.standardError(place));
    }
}
