package org.neuraldeps.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.solver.data.Category;

/** Least squares on the support of the answer, always under its own heading and never among the Lasso's numbers. */
record Refitted(Answer answer, Refit refit) {

    static Refitted of(Answer answer) {
        return new Refitted(answer, Refit.of(answer.path(), answer.solution()));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("refit");
        json.writeStringField("method", "least squares on the support of the lasso");
        json.writeNumberField("error", refit.error());
        json.writeArrayFieldStart("coefficients");
        for (Coefficient coefficient : answer.solution().byMagnitude()) {
            json.writeStartObject();
            JsonDocument.category(json, answer.categories().get(coefficient.category()));
            json.writeNumberField("value", refit.coefficient(coefficient.category()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void print(PrintStream out) {
        out.println("Refit: least squares on this support, not a solution of the Lasso; error "
                + Words.number(refit.error()));
        TextTable table = new TextTable("rrl");
        table.add("refit", "lasso", "category");
        for (Coefficient coefficient : answer.solution().byMagnitude()) {
            Category category = answer.categories().get(coefficient.category());
            table.add(
                    Words.number(refit.coefficient(category.index())),
                    Words.number(coefficient.value()),
                    category.name());
        }
        table.print(out);
    }
}
