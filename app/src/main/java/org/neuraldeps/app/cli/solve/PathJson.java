package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.output.FeatureFacts;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.PairSection;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.EventWords;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathCorrelations;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.PathEvents;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.selection.InformationCriteria;

/** The document of {@code nde path --json}. */
record PathJson(
        SolvedTarget solved,
        Optional<InformationCriteria> criteria,
        boolean withCoefficients,
        Optional<PathCorrelations> correlations)
        implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        SolutionPath path = solved.path();
        Categories categories = solved.categories();
        json.writeObjectFieldStart("target");
        JsonDocument.category(json, categories.get(path.problem().target()));
        json.writeEndObject();
        PairSection.write(json, solved.data());
        new FeatureFacts(solved.data()).write(json);
        FocusSection.write(json, path.problem());
        new PredictorsSection(path.problem().rule(), categories).write(json);
        JsonDocument.gauge(json, path.problem().gauge());
        json.writeNumberField("lambdaMax", path.lambdaMax());
        json.writeObjectFieldStart("end");
        json.writeStringField("reason", path.end().reason().key());
        json.writeNumberField("lambda", path.end().lambda());
        json.writeEndObject();
        if (criteria.isPresent()) {
            writeCriteria(json, criteria.get());
        }
        json.writeArrayFieldStart("knots");
        for (int place = 0; place < path.knots().size(); place++) {
            writeKnot(json, place);
        }
        json.writeEndArray();
        writeEvents(json);
    }

    /** What happens, with signs and in words. */
    private void writeEvents(JsonGenerator json) throws IOException {
        EventWords words = new EventWords(solved.categories());
        json.writeArrayFieldStart("events");
        for (PathEvent event : PathEvents.of(solved.path()).list()) {
            json.writeStartObject();
            json.writeNumberField("knot", event.place());
            json.writeNumberField("lambda", event.lambda());
            writeChanges(json, "enters", event.entered());
            writeChanges(json, "leaves", event.left());
            json.writeBooleanField("exchange", event.isExchange());
            json.writeStringField("words", words.what(event));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeChanges(JsonGenerator json, String name, List<PathEvent.Change> changes)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (PathEvent.Change change : changes) {
            json.writeStartObject();
            json.writeNumberField("index", change.category());
            json.writeNumberField("sign", change.sign());
            if (change.isAgain()) {
                json.writeBooleanField("again", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCriteria(JsonGenerator json, InformationCriteria known) throws IOException {
        json.writeObjectFieldStart("criteria");
        json.writeNumberField("count", known.count());
        json.writeStringField("by", known.isByGroup() ? "group" : "row");
        writeLeast(json, "leastAic", known.leastAic());
        writeLeast(json, "leastBic", known.leastBic());
        json.writeEndObject();
    }

    private static void writeLeast(JsonGenerator json, String name, Optional<Knot> least) throws IOException {
        if (least.isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeNumberField("lambda", least.get().lambda());
            json.writeNumberField("nonzeros", least.get().nonzeros());
            json.writeEndObject();
        }
    }

    private void writeKnot(JsonGenerator json, int place) throws IOException {
        Knot knot = solved.path().knots().get(place);
        json.writeStartObject();
        json.writeNumberField("lambda", knot.lambda());
        json.writeNumberField("nonzeros", knot.nonzeros());
        json.writeNumberField("error", knot.error());
        if (criteria.isPresent()) {
            JsonDocument.ifPresent(json, "aic", criteria.get().aic(place));
            JsonDocument.ifPresent(json, "bic", criteria.get().bic(place));
        }
        writeIndices(json, "entered", knot.entered());
        writeIndices(json, "left", knot.left());
        if (withCoefficients) {
            writeCoefficients(json, knot);
        }
        if (correlations.isPresent()) {
            double[] left = correlations.get().atKnot(place);
            json.writeFieldName("correlations");
            json.writeArray(left, 0, left.length);
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
