package org.neuraldeps.app.table.lab;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.CategoryRefJson;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.Aupr;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.CutStar;
import org.neuraldeps.solver.labs.CutState;

/**
 * One cut in full: how it ended, and the head before and after it with the whole star of each target.
 *
 * @param categories of the data
 * @param cut what is written
 */
record CutOutcomeJson(Categories categories, CutOutcome cut) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("repetition", cut.repetition() + 1);
        json.writeNumberField("mu", cut.weight());
        json.writeStringField("end", cut.end().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("startObjective", cut.start().objective());
        json.writeNumberField("startGradientNorm", cut.start().gradientNorm());
        json.writeNumberField("objective", cut.objective());
        json.writeNumberField("gradientNorm", cut.gradientNorm());
        json.writeNumberField("iterations", cut.iterations());
        json.writeNumberField("evaluations", cut.evaluations());
        state(json, "before", cut.before());
        state(json, "after", cut.after());
        aupr(json, "auprChange", cut.auprChange());
    }

    private void state(JsonGenerator json, String name, CutState state) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("accuracy", state.accuracy().rate());
        aupr(json, "aupr", state.aupr());
        json.writeArrayFieldStart("pairs");
        for (CutStar star : state.stars()) {
            json.writeStartObject();
            CategoryRefJson.write(
                    json, "target", CategoryRef.of(categories, star.edge().target()));
            CategoryRefJson.write(
                    json, "predictor", CategoryRef.of(categories, star.edge().predictor()));
            json.writeNumberField("moment", star.moment());
            json.writeNumberField("theta", star.thetaAtLambda());
            json.writeNumberField("thetaAtRatio", star.thetaAtRatio());
            star(json, "star", star.atLambda());
            star(json, "starAtRatio", star.atRatio());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void star(JsonGenerator json, String name, Solution solution) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("lambda", solution.lambda());
        json.writeNumberField("lambdaRatio", solution.lambdaRatio());
        json.writeNumberField("error", solution.error());
        json.writeArrayFieldStart("coefficients");
        for (Coefficient coefficient : solution.byMagnitude()) {
            json.writeStartObject();
            json.writeNumberField("index", coefficient.category());
            json.writeStringField("name", categories.get(coefficient.category()).name());
            json.writeNumberField("value", coefficient.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void aupr(JsonGenerator json, String name, Map<AnomalyScore, Aupr> areas) throws IOException {
        if (areas.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (AnomalyScore score : AnomalyScore.values()) {
            Aupr area = areas.get(score);
            json.writeObjectFieldStart(score.key());
            json.writeNumberField("value", area.value());
            json.writeNumberField("lower", area.lower());
            json.writeNumberField("upper", area.upper());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
