package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.neuraldeps.app.json.JsonMembers;

/** How the pictures of all categories are drawn, in a stored look; what is usual is left out. */
final class AtlasLookJson {

    /** The member of a look; it may be missing. */
    static final String MEMBER = "atlas";

    private static final String SIGN = "sign";
    private static final String SCOPE = "scope";
    private static final String RECIPROCAL = "reciprocalOnly";
    private static final String LEAST_IN = "leastIn";
    private static final String LEAST_OUT = "leastOut";
    private static final String COLOUR = "colour";
    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String LAYERS = "layers";

    private AtlasLookJson() {}

    static void write(JsonGenerator json, AtlasLook look) throws IOException {
        if (look.equals(AtlasLook.USUAL)) {
            return;
        }
        AtlasFilter filter = look.filter();
        json.writeObjectFieldStart(MEMBER);
        write(json, SIGN, filter.sign(), EdgeSign.ANY);
        write(json, SCOPE, filter.scope(), EdgeScope.ALL);
        if (filter.isReciprocalOnly()) {
            json.writeBooleanField(RECIPROCAL, true);
        }
        if (filter.leastIn() > 0) {
            json.writeNumberField(LEAST_IN, filter.leastIn());
        }
        if (filter.leastOut() > 0) {
            json.writeNumberField(LEAST_OUT, filter.leastOut());
        }
        write(json, COLOUR, look.colour(), AtlasLook.USUAL.colour());
        write(json, ROWS, look.rows(), AtlasLook.USUAL.rows());
        write(json, COLUMNS, look.columns(), AtlasLook.USUAL.columns());
        if (!look.layers().equals(AtlasLook.USUAL.layers())) {
            json.writeArrayFieldStart(LAYERS);
            for (EdgeLayer layer : look.layers()) {
                json.writeString(layer.key());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static <E extends Enum<E> & Keyed> void write(JsonGenerator json, String name, E choice, E usual)
            throws IOException {
        if (choice != usual) {
            json.writeStringField(name, choice.key());
        }
    }

    static AtlasLook read(JsonMembers look) {
        return look.optional(MEMBER).map(AtlasLookJson::atlas).orElse(AtlasLook.USUAL);
    }

    private static AtlasLook atlas(JsonMembers atlas) {
        atlas.requireOnly(SIGN, SCOPE, RECIPROCAL, LEAST_IN, LEAST_OUT, COLOUR, ROWS, COLUMNS, LAYERS);
        AtlasFilter filter = new AtlasFilter(
                choice(atlas, SIGN, EdgeSign.class, EdgeSign.ANY),
                choice(atlas, SCOPE, EdgeScope.class, EdgeScope.ALL),
                atlas.has(RECIPROCAL) && atlas.flag(RECIPROCAL),
                atlas.has(LEAST_IN) ? atlas.positive(LEAST_IN) : 0,
                atlas.has(LEAST_OUT) ? atlas.positive(LEAST_OUT) : 0);
        return new AtlasLook(
                filter,
                choice(atlas, COLOUR, DotColour.class, AtlasLook.USUAL.colour()),
                choice(atlas, ROWS, MatrixOrder.class, AtlasLook.USUAL.rows()),
                choice(atlas, COLUMNS, MatrixOrder.class, AtlasLook.USUAL.columns()),
                atlas.has(LAYERS) ? layers(atlas) : AtlasLook.USUAL.layers());
    }

    private static Set<EdgeLayer> layers(JsonMembers atlas) {
        Set<EdgeLayer> layers = EnumSet.noneOf(EdgeLayer.class);
        atlas.texts(LAYERS)
                .forEach(key -> layers.add(Keyed.of(EdgeLayer.class, key)
                        .orElseThrow(() -> atlas.wrong(
                                LAYERS, "has \"" + key + "\"", "choose among: " + Keyed.names(EdgeLayer.class)))));
        return layers;
    }

    private static <E extends Enum<E> & Keyed> E choice(JsonMembers atlas, String name, Class<E> choices, E usual) {
        if (!atlas.has(name)) {
            return usual;
        }
        String key = atlas.text(name);
        return Keyed.of(choices, key)
                .orElseThrow(() -> atlas.wrong(name, "is \"" + key + "\"", "choose one of: " + Keyed.names(choices)));
    }
}
