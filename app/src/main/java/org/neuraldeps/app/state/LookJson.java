package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.neuraldeps.app.json.JsonMembers;

/** The part of a stored state that says how it is shown; every choice by its key. */
final class LookJson {

    /** May be missing: what nobody asked for is left out. */
    private static final String STABILITY = "stability";

    private static final String[] PANES =
            Arrays.stream(Pane.values()).map(Pane::key).toArray(String[]::new);

    private LookJson() {}

    static void write(JsonGenerator json, Look look) throws IOException {
        json.writeObjectFieldStart("shown");
        for (Pane pane : Pane.values()) {
            json.writeStringField(pane.key(), look.in(pane));
        }
        json.writeEndObject();
        json.writeStringField("pathAxis", look.pathAxis().key());
        json.writeStringField("coefficients", look.coefficients().key());
        ExtentJson.write(json, look.extents());
        EdgeLookJson.write(json, look.edges());
        EpsilonDeltaJson.write(json, look.asked());
        FoldingJson.write(json, look.folding());
        AtlasLookJson.write(json, look.atlas());
        if (look.stability().isAsked()) {
            json.writeStringField(STABILITY, look.stability().key());
        }
    }

    static Look read(JsonMembers look) {
        look.requireOnly(
                "shown",
                "pathAxis",
                "coefficients",
                ExtentJson.MEMBER,
                EdgeLookJson.MEMBER,
                EpsilonDeltaJson.MEMBER,
                FoldingJson.MEMBER,
                AtlasLookJson.MEMBER,
                STABILITY);
        PathAxis axis = choice(look, "pathAxis", PathAxis.class);
        return new Look(
                shown(look.object("shown")),
                axis,
                choice(look, "coefficients", CoefficientKind.class),
                ExtentJson.read(look, axis),
                EdgeLookJson.read(look),
                EpsilonDeltaJson.read(look),
                FoldingJson.read(look),
                AtlasLookJson.read(look),
                look.has(STABILITY) ? choice(look, STABILITY, StabilityLook.class) : StabilityLook.HIDDEN);
    }

    /** A pane that is missing shows what it usually does; which kinds of figure there are is not known here. */
    private static Map<Pane, String> shown(JsonMembers shown) {
        shown.requireOnly(PANES);
        Map<Pane, String> kinds = new EnumMap<>(Pane.class);
        for (Pane pane : Pane.values()) {
            if (shown.has(pane.key())) {
                kinds.put(pane, shown.text(pane.key()));
            }
        }
        return kinds;
    }

    private static <E extends Enum<E> & Keyed> E choice(JsonMembers look, String name, Class<E> choices) {
        String key = look.text(name);
        return Keyed.of(choices, key)
                .orElseThrow(() -> look.wrong(name, "is \"" + key + "\"", "choose one of: " + Keyed.names(choices)));
    }
}
