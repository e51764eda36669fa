package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.neuraldeps.app.json.JsonMembers;

/** How dependencies are drawn, in a stored look; what is usual is left out. */
final class EdgeLookJson {

    /** The member of a look; it may be missing. */
    static final String MEMBER = "edges";

    private static final String LEAST = "least";
    private static final String MOST = "most";
    private static final String LOCKED = "locked";
    private static final String[] SCALES =
            Arrays.stream(EdgeScale.values()).map(EdgeScale::key).toArray(String[]::new);

    private EdgeLookJson() {}

    static void write(JsonGenerator json, EdgeLook edges) throws IOException {
        if (edges.equals(EdgeLook.USUAL)) {
            return;
        }
        json.writeObjectFieldStart(MEMBER);
        if (edges.filter().hasLeast()) {
            json.writeNumberField(LEAST, edges.filter().least());
        }
        if (edges.filter().hasMost()) {
            json.writeNumberField(MOST, edges.filter().most());
        }
        if (!edges.locked().isEmpty()) {
            json.writeObjectFieldStart(LOCKED);
            for (Map.Entry<EdgeScale, Double> scale : edges.locked().entrySet()) {
                json.writeNumberField(scale.getKey().key(), scale.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static EdgeLook read(JsonMembers look) {
        return look.optional(MEMBER).map(EdgeLookJson::edges).orElse(EdgeLook.USUAL);
    }

    private static EdgeLook edges(JsonMembers edges) {
        edges.requireOnly(LEAST, MOST, LOCKED);
        double least = edges.has(LEAST) ? edges.positive(LEAST) : 0;
        int most = edges.has(MOST) ? edges.whole(MOST) : Integer.MAX_VALUE;
        if (most < 1) {
            throw edges.wrong(MOST, "is " + most + ", which leaves nothing", "give a whole number from 1");
        }
        Map<EdgeScale, Double> locked = new EnumMap<>(EdgeScale.class);
        edges.optional(LOCKED).ifPresent(scales -> {
            scales.requireOnly(SCALES);
            for (EdgeScale scale : EdgeScale.values()) {
                if (scales.has(scale.key())) {
                    locked.put(scale, scales.positive(scale.key()));
                }
            }
        });
        return new EdgeLook(new EdgeFilter(least, most), locked);
    }
}
