package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.solver.data.Category;

/**
 * Least squares on the support of a solution, always under its own heading and never among the Lasso's numbers.
 *
 * @param picture the target at its λ
 * @param refit least squares on its support
 */
record RefitSection(Picture picture, Refit refit) implements SolveSection {

    static RefitSection of(Picture picture) {
        return new RefitSection(picture, Refit.of(picture.solved().path(), picture.solution()));
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("refit");
        json.writeStringField("method", "least squares on the support of the lasso");
        json.writeNumberField("error", refit.error());
        json.writeArrayFieldStart("coefficients");
        for (Coefficient coefficient : picture.solution().byMagnitude()) {
            json.writeStartObject();
            JsonDocument.category(json, picture.categories().get(coefficient.category()));
            json.writeNumberField("value", refit.coefficient(coefficient.category()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void print(PrintStream out) {
        out.println("Refit: least squares on this support, not a solution of the Lasso; error "
                + Words.number(refit.error()));
        TextTable table = new TextTable("rrl");
        table.add("refit", "lasso", "category");
        for (Coefficient coefficient : picture.solution().byMagnitude()) {
            Category category = picture.categories().get(coefficient.category());
            table.add(
                    Words.number(refit.coefficient(category.index())),
                    Words.number(coefficient.value()),
                    category.name());
        }
        table.print(out);
    }
}
