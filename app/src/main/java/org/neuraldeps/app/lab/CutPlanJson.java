package org.neuraldeps.app.lab;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.state.CategoryRefJson;
import org.neuraldeps.app.state.LambdaJson;

/** The stored form of a {@link CutPlan}: the member {@value #MEMBER} of results and recipes. */
public final class CutPlanJson {

    /** The member that it is. */
    public static final String MEMBER = "plan";

    private static final String TARGET = "target";
    private static final String PREDICTOR = "predictor";

    private CutPlanJson() {}

    /** Writes the members of a plan into the object that is open. */
    public static void writeMembers(JsonGenerator json, CutPlan plan) throws IOException {
        json.writeArrayFieldStart("pairs");
        for (CutPair pair : plan.pairs()) {
            json.writeStartObject();
            CategoryRefJson.write(json, TARGET, pair.target());
            CategoryRefJson.write(json, PREDICTOR, pair.predictor());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mu");
        for (double weight : plan.weights()) {
            json.writeNumber(weight);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("lambda");
        LambdaJson.write(json, plan.lambda());
        json.writeEndObject();
        json.writeNumberField("repetitions", plan.repetitions());
        json.writeNumberField("seed", plan.seed());
        json.writeNumberField("resamples", plan.resamples());
        json.writeNumberField("weightDecay", plan.weightDecay());
    }

    /**
     * Reads a plan.
     *
     * @throws org.neuraldeps.solver.data.DataException in one line that names the member at fault
     */
    public static CutPlan read(JsonMembers plan) {
        plan.requireOnly("pairs", "mu", "lambda", "repetitions", "seed", "resamples", "weightDecay");
        return new CutPlan(
                plan.objects("pairs").stream().map(CutPlanJson::pair).toList(),
                plan.numbers("mu", Double.MIN_VALUE, Double.MAX_VALUE),
                LambdaJson.read(plan.object("lambda")),
                plan.whole("repetitions"),
                plan.whole("seed"),
                plan.whole("resamples"),
                plan.positive("weightDecay"));
    }

    private static CutPair pair(JsonMembers pair) {
        pair.requireOnly(TARGET, PREDICTOR);
        return new CutPair(CategoryRefJson.read(pair.object(TARGET)), CategoryRefJson.read(pair.object(PREDICTOR)));
    }
}
