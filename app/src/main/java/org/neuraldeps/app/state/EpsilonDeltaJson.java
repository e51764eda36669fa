package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.evaluation.EpsilonDelta;

/** The ε and δ of a stored look; where nobody asks about any they are left out. */
final class EpsilonDeltaJson {

    /** The member of a look; it may be missing. */
    static final String MEMBER = "definition1";

    private static final String EPSILON = "epsilon";
    private static final String DELTA = "delta";

    private EpsilonDeltaJson() {}

    static void write(JsonGenerator json, Optional<EpsilonDelta> asked) throws IOException {
        if (asked.isPresent()) {
            json.writeObjectFieldStart(MEMBER);
            json.writeNumberField(EPSILON, asked.get().epsilon());
            json.writeNumberField(DELTA, asked.get().delta());
            json.writeEndObject();
        }
    }

    static Optional<EpsilonDelta> read(JsonMembers look) {
        return look.optional(MEMBER).map(EpsilonDeltaJson::asked);
    }

    private static EpsilonDelta asked(JsonMembers asked) {
        asked.requireOnly(EPSILON, DELTA);
        return new EpsilonDelta(
                asked.between(EPSILON, Double.MIN_VALUE, Double.MAX_VALUE),
                asked.between(DELTA, Double.MIN_VALUE, Math.nextDown(1.0)));
    }
}
