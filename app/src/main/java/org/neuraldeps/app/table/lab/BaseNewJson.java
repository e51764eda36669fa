package org.neuraldeps.app.table.lab;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.lab.BaseNewPlanJson;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.BaseToNewSummary;
import org.neuraldeps.solver.labs.LearnedTheta;
import org.neuraldeps.solver.labs.SparsityCurve;
import org.neuraldeps.solver.labs.Spread;
import org.neuraldeps.solver.labs.ThetaMethod;

/**
 * Lab 1 as a document: the first way to Θ stands at the top, further ones in {@code others}. All of it but {@code measured} is
 * the same in every run of the same plan on the same data.
 *
 * @param document what is written
 */
record BaseNewJson(BaseNewDocument document) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        BaseToNewSummary summary = document.summary();
        json.writeStringField("data", document.result().data().request().displayName());
        json.writeNumberField("base", document.split().base().size());
        json.writeNumberField("new", document.split().fresh().size());
        json.writeNumberField("planned", document.result().plan().repetitions());
        json.writeNumberField("finished", summary.repetitions());
        way(json, summary, 0);
        json.writeArrayFieldStart("others");
        for (int place = 1; place < summary.lines().size(); place++) {
            json.writeStartObject();
            way(json, summary, place);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("wholeHead");
        json.writeNumberField("parameters", summary.wholeParameters());
        if (document.result().baseline().training().isPresent()) {
            TrainedHead whole = document.result().baseline().training().get();
            json.writeNumberField("objective", whole.objective());
            json.writeNumberField("gradientNorm", whole.gradientNorm());
        }
        spreads(json, summary.whole());
        json.writeEndObject();
        curves(json);
        json.writeObjectFieldStart(BaseNewPlanJson.MEMBER);
        BaseNewPlanJson.writeMembers(json, document.result().plan());
        json.writeEndObject();
        measured(json);
    }

    /** A way to Θ: what was minimised, each repetition, and all of them. */
    private void way(JsonGenerator json, BaseToNewSummary summary, int place) throws IOException {
        BaseToNewSummary.Line line = summary.lines().get(place);
        BaseToNewSettings settings = document.result().plan().settings();
        json.writeStringField("loss", line.method().key());
        if (line.method() == ThetaMethod.STRAIGHT) {
            json.writeNumberField("focus", settings.straight().share());
            json.writeStringField("focusBy", settings.straight().by().key());
            json.writeNumberField("mostNonzeros", settings.straightNonzeros());
        } else {
            json.writeNumberField("decay", settings.weightDecay());
            json.writeNumberField(
                    "ridge", line.method() == ThetaMethod.NEW_ROWS ? settings.newRowsRidge() : settings.ridge());
            json.writeNumberField("l1", line.l1Weight());
        }
        json.writeArrayFieldStart("repetitions");
        for (BaseToNewOutcome outcome : document.result().outcomes()) {
            json.writeStartObject();
            repetition(json, outcome, outcome.learned().get(place));
            json.writeEndObject();
        }
        json.writeEndArray();
        spreads(json, line.accuracy());
        json.writeObjectFieldStart("gain");
        spreads(json, line.gain());
        json.writeEndObject();
        number(json, "parameters", line.parameters().mean());
        number(json, "nonzeros", line.nonzeros().mean());
    }

    private static void repetition(JsonGenerator json, BaseToNewOutcome outcome, LearnedTheta learned)
            throws IOException {
        json.writeArrayFieldStart("newCategories");
        for (int category : outcome.split().fresh()) {
            json.writeNumber(category);
        }
        json.writeEndArray();
        if (outcome.base().isPresent() && learned.method() != ThetaMethod.STRAIGHT) {
            TrainedHead base = outcome.base().get();
            json.writeNumberField("baseObjective", base.objective());
            json.writeNumberField("baseGradientNorm", base.gradientNorm());
            number(json, "baseLogitSize", outcome.baseLogitSize());
        }
        json.writeNumberField("objective", learned.objective());
        json.writeNumberField("gradientNorm", learned.certificate());
        json.writeNumberField("iterations", learned.iterations());
        json.writeNumberField("nonzeros", learned.theta().nonzeros());
        json.writeObjectFieldStart("accuracy");
        for (AccuracyKind kind : AccuracyKind.values()) {
            number(json, AccuracyKeys.of(kind), kind.of(learned.accuracy()));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("wholeHead");
        for (AccuracyKind kind : AccuracyKind.values()) {
            number(json, AccuracyKeys.of(kind), kind.of(outcome.whole()));
        }
        json.writeEndObject();
    }

    private static void spreads(JsonGenerator json, Map<AccuracyKind, Spread> spreads) throws IOException {
        json.writeObjectFieldStart("mean");
        for (Map.Entry<AccuracyKind, Spread> each : spreads.entrySet()) {
            number(json, AccuracyKeys.of(each.getKey()), each.getValue().mean());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("sd");
        for (Map.Entry<AccuracyKind, Spread> each : spreads.entrySet()) {
            number(json, AccuracyKeys.of(each.getKey()), each.getValue().deviation());
        }
        json.writeEndObject();
    }

    private void curves(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("curves");
        int repetition = 0;
        for (BaseToNewOutcome outcome : document.result().outcomes()) {
            repetition++;
            for (SparsityCurve curve : outcome.curves()) {
                json.writeStartObject();
                json.writeNumberField("repetition", repetition);
                json.writeStringField("loss", curve.method().key());
                json.writeArrayFieldStart("points");
                for (SparsityCurve.Point point : curve.points()) {
                    json.writeStartObject();
                    if (curve.method() == ThetaMethod.SPARSE) {
                        json.writeNumberField("l1", point.weight());
                    } else {
                        json.writeNumberField("mostNonzeros", Math.round(point.weight()));
                    }
                    json.writeNumberField("nonzeros", point.nonzeros());
                    json.writeNumberField("perNewCategory", point.perNewCategory());
                    for (AccuracyKind kind : AccuracyKind.values()) {
                        number(json, AccuracyKeys.of(kind), kind.of(point.accuracy()));
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** How long it took: not the same in every run. */
    private void measured(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("measured");
        number(json, "wholeSeconds", document.result().baseline().seconds());
        json.writeArrayFieldStart("seconds");
        for (BaseToNewOutcome outcome : document.result().outcomes()) {
            json.writeStartObject();
            number(json, "base", outcome.baseSeconds());
            for (LearnedTheta learned : outcome.learned()) {
                number(json, MethodWords.of(learned.method(), learned.l1Weight()), learned.seconds());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What there is not, such as the accuracy of no rows, is left out. */
    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        }
    }
}
