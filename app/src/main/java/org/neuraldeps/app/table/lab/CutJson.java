package org.neuraldeps.app.table.lab;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlanJson;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.state.CategoryRefJson;
import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.CutSummary;

/**
 * Lab 2 as a document: the first dependency with the smallest μ stands at the top, further ones in {@code others}, and each cut
 * with its stars in {@code cuts}. All of it is the same in every run of the same plan on the same data.
 *
 * @param document what is written
 */
record CutJson(CutDocument document) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        CutResult result = document.result();
        List<CutSummary> summaries = result.summaries();
        json.writeStringField("data", result.data().request().displayName());
        line(json, summaries.get(0), 0);
        CutOutcome first = result.outcomes().get(0);
        number(json, "auprChance", first.chance());
        json.writeNumberField("planned", result.planned());
        json.writeNumberField("finished", result.outcomes().size());
        json.writeStringField("start", document.isRepeated() ? "resampled" : "given");
        json.writeNumberField("decay", first.weightDecay());
        json.writeArrayFieldStart("others");
        for (int weight = 0; weight < summaries.size(); weight++) {
            for (int pair = 0; pair < summaries.get(weight).edges().size(); pair++) {
                if (pair > 0 || weight > 0) {
                    json.writeStartObject();
                    line(json, summaries.get(weight), pair);
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cuts");
        for (CutOutcome cut : result.outcomes()) {
            json.writeStartObject();
            new CutOutcomeJson(document.categories(), cut).write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart(CutPlanJson.MEMBER);
        CutPlanJson.writeMembers(json, result.plan());
        json.writeEndObject();
    }

    /** A dependency with a μ, in the mean over heads; of one head, there. */
    private void line(JsonGenerator json, CutSummary summary, int pair) throws IOException {
        CutPair named = document.result().plan().pairs().get(pair);
        CategoryRefJson.write(json, "target", named.target());
        CategoryRefJson.write(json, "predictor", named.predictor());
        json.writeNumberField("mu", summary.weight());
        json.writeNumberField(
                "lambda",
                document.result()
                        .with(summary.weight())
                        .get(0)
                        .before()
                        .stars()
                        .get(pair)
                        .atLambda()
                        .lambda());
        side(json, "before", summary, pair, of -> of.before().mean());
        side(json, "after", summary, pair, of -> of.after().mean());
        if (document.isRepeated()) {
            json.writeObjectFieldStart("sd");
            side(json, "before", summary, pair, of -> of.before().deviation());
            side(json, "after", summary, pair, of -> of.after().deviation());
            json.writeEndObject();
        }
    }

    private static void side(
            JsonGenerator json, String name, CutSummary summary, int pair, Function<CutSummary.Pair, Double> number)
            throws IOException {
        CutSummary.Edge edge = summary.edges().get(pair);
        json.writeObjectFieldStart(name);
        json.writeNumberField("theta", number.apply(edge.thetaAtLambda()));
        json.writeNumberField("thetaAtRatio", number.apply(edge.thetaAtRatio()));
        json.writeNumberField("moment", number.apply(edge.moment()));
        json.writeNumberField("accuracy", number.apply(summary.accuracy()));
        Map<AnomalyScore, CutSummary.Pair> aupr = summary.aupr();
        if (!aupr.isEmpty()) {
            json.writeNumberField("aupr", number.apply(aupr.get(AnomalyScore.MAX_SOFTMAX)));
            json.writeNumberField("auprEnergy", number.apply(aupr.get(AnomalyScore.ENERGY)));
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        }
    }
}
