package org.neuraldeps.app.plate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.state.HashesJson;

/** The part of a recipe that says what the figure was made with; all of it may be missing. */
final class ProvenanceJson {

    private ProvenanceJson() {}

    static void writeMembers(JsonGenerator json, Provenance made) throws IOException {
        if (made.program().isPresent()) {
            json.writeStringField("program", made.program().get());
        }
        if (!made.data().sha256().isEmpty()) {
            json.writeObjectFieldStart("sha256");
            HashesJson.writeMembers(json, made.data());
            json.writeEndObject();
        }
        if (!made.fonts().isEmpty()) {
            json.writeObjectFieldStart("fonts");
            for (Map.Entry<String, String> font : made.fonts().entrySet()) {
                json.writeStringField(font.getKey(), font.getValue());
            }
            json.writeEndObject();
        }
    }

    static Provenance read(JsonMembers recipe) {
        Optional<String> program = recipe.has("program") ? Optional.of(recipe.text("program")) : Optional.empty();
        DataHashes data = recipe.optional("sha256").map(HashesJson::read).orElse(Provenance.NONE.data());
        SortedMap<String, String> fonts = new TreeMap<>();
        recipe.optional("fonts").ifPresent(all -> all.names().forEach(name -> fonts.put(name, all.text(name))));
        return new Provenance(program, data, fonts);
    }
}
