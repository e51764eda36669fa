package org.neuraldeps.app.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.state.Keyed;
import org.neuraldeps.app.state.Pane;

/** The part of a session that says how the window is divided. */
final class LayoutJson {

    private LayoutJson() {}

    static void write(JsonGenerator json, Layout layout) throws IOException {
        json.writeObjectFieldStart("dividers");
        for (Map.Entry<String, List<Double>> part : layout.dividers().entrySet()) {
            json.writeArrayFieldStart(part.getKey());
            for (double place : part.getValue()) {
                json.writeNumber(place);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        if (layout.maximised().isPresent()) {
            json.writeStringField("maximised", layout.maximised().get().key());
        }
        if (layout.named().isPresent()) {
            json.writeStringField("named", layout.named().get().key());
        }
    }

    static Layout read(JsonMembers layout) {
        layout.requireOnly("dividers", "maximised", "named");
        return new Layout(
                layout.optional("dividers").map(LayoutJson::dividers).orElse(Map.of()),
                choice(layout, "maximised", Pane.class),
                choice(layout, "named", NamedLayout.class));
    }

    private static Map<String, List<Double>> dividers(JsonMembers dividers) {
        Map<String, List<Double>> read = new TreeMap<>();
        dividers.names().forEach(part -> read.put(part, ascending(dividers, part)));
        return read;
    }

    private static List<Double> ascending(JsonMembers dividers, String part) {
        List<Double> places = dividers.numbers(part, 0, 1);
        if (!places.stream().sorted().toList().equals(places)) {
            throw dividers.wrong(part, "is not in ascending order", "give the dividers from left to right or top down");
        }
        return places;
    }

    private static <E extends Enum<E> & Keyed> Optional<E> choice(JsonMembers layout, String member, Class<E> choices) {
        if (!layout.has(member)) {
            return Optional.empty();
        }
        String key = layout.text(member);
        Optional<E> choice = Keyed.of(choices, key);
        if (choice.isEmpty()) {
            throw layout.wrong(member, "is \"" + key + "\"", "choose one of: " + Keyed.names(choices));
        }
        return choice;
    }
}
