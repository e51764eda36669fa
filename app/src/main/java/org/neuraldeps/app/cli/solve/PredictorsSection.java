package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.data.Categories;

/** Who may predict, in documents and in words, where it is not all but the target. */
record PredictorsSection(DictionaryRule rule, Categories categories) {

    /** As members of the object that is open. */
    void write(JsonGenerator json) throws IOException {
        if (rule.withOwn()) {
            json.writeBooleanField("withOwn", true);
        }
        if (!rule.leftOut().isEmpty()) {
            json.writeArrayFieldStart("leftOut");
            for (int category : rule.leftOut()) {
                json.writeStartObject();
                JsonDocument.category(json, categories.get(category));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** "its own among them, 2 left out". */
    Optional<String> words() {
        List<String> parts = new ArrayList<>();
        if (rule.withOwn()) {
            parts.add("its own of the predicting network among them");
        }
        if (!rule.leftOut().isEmpty()) {
            parts.add(rule.leftOut().size() + " left out");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
