package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.neuraldeps.app.json.JsonMembers;

/** Who may predict, in a stored problem; where it is as usual it is left out. */
final class PredictorsJson {

    /** The member of a problem; it may be missing. */
    static final String MEMBER = "predictors";

    private static final String WITH_OWN = "withOwn";
    private static final String LEFT_OUT = "leftOut";

    private PredictorsJson() {}

    static void write(JsonGenerator json, Predictors predictors) throws IOException {
        if (!predictors.equals(Predictors.USUAL)) {
            json.writeObjectFieldStart(MEMBER);
            json.writeBooleanField(WITH_OWN, predictors.withOwn());
            CategoryRefJson.write(json, LEFT_OUT, predictors.leftOut());
            json.writeEndObject();
        }
    }

    static Predictors read(JsonMembers problem) {
        return problem.optional(MEMBER).map(PredictorsJson::predictors).orElse(Predictors.USUAL);
    }

    private static Predictors predictors(JsonMembers predictors) {
        predictors.requireOnly(WITH_OWN, LEFT_OUT);
        return new Predictors(predictors.flag(WITH_OWN), CategoryRefJson.list(predictors, LEFT_OUT));
    }
}
