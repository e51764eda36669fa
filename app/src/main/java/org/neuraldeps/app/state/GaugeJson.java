package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.moments.Gauge;

/** The gauge in a stored problem; logits as given are left out. */
final class GaugeJson {

    /** The member of a problem; it may be missing. */
    static final String MEMBER = "gauge";

    private GaugeJson() {}

    static void write(JsonGenerator json, Gauge gauge) throws IOException {
        if (gauge != Gauge.AS_GIVEN) {
            json.writeStringField(MEMBER, gauge.key());
        }
    }

    static Gauge read(JsonMembers problem) {
        if (!problem.has(MEMBER)) {
            return Gauge.AS_GIVEN;
        }
        String key = problem.text(MEMBER);
        return Gauge.of(key)
                .orElseThrow(() -> problem.wrong(
                        MEMBER,
                        "is \"" + key + "\"",
                        "give one of "
                                + Arrays.stream(Gauge.values()).map(Gauge::key).collect(Collectors.joining(", "))));
    }
}
