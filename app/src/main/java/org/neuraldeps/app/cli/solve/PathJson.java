package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;

/** The document of {@code nde path --json}. */
record PathJson(Categories categories, SolutionPath path, boolean withCoefficients) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("target");
        JsonDocument.category(json, categories.get(path.problem().target()));
        json.writeEndObject();
        FocusSection.write(json, path.problem());
        new PredictorsSection(path.problem().rule(), categories).write(json);
        json.writeNumberField("lambdaMax", path.lambdaMax());
        json.writeObjectFieldStart("end");
        json.writeStringField("reason", path.end().reason().key());
        json.writeNumberField("lambda", path.end().lambda());
        json.writeEndObject();
        json.writeArrayFieldStart("knots");
        for (Knot knot : path.knots()) {
            writeKnot(json, knot);
        }
        json.writeEndArray();
    }

    private void writeKnot(JsonGenerator json, Knot knot) throws IOException {
        json.writeStartObject();
        json.writeNumberField("lambda", knot.lambda());
        json.writeNumberField("nonzeros", knot.nonzeros());
        json.writeNumberField("error", knot.error());
        writeIndices(json, "entered", knot.entered());
        writeIndices(json, "left", knot.left());
        if (withCoefficients) {
            writeCoefficients(json, knot);
        }
        json.writeEndObject();
    }

    private static void writeIndices(JsonGenerator json, String name, int[] indices) throws IOException {
        json.writeFieldName(name);
        json.writeArray(indices, 0, indices.length);
    }

    /** The active categories, ascending; those that enter here stand there with 0. */
    private static void writeCoefficients(JsonGenerator json, Knot knot) throws IOException {
        json.writeArrayFieldStart("coefficients");
        for (int i = 0; i < knot.active().length; i++) {
            json.writeStartObject();
            json.writeNumberField("index", knot.active()[i]);
            json.writeNumberField("value", knot.values()[i]);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
