package org.neuraldeps.solver.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of categories that a file holds beside its arrays: what they are called there. */
final class NamesInside {

    /** What they go by, in small letters. */
    static final List<String> CALLED = List.of("names", "categories", "classes", "class_names", "classnames");

    private static final ObjectMapper JSON = new ObjectMapper();

    private NamesInside() {}

    /** Whether something of this name in a file may be the names of categories. */
    static boolean isCalled(String name) {
        return CALLED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Names among words about a file: one of them is called so and is a list in JSON. */
    static Optional<List<String>> said(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(entry -> isCalled(entry.getKey()))
                .flatMap(entry -> list(entry.getValue()).stream())
                .findFirst();
    }

    private static Optional<List<String>> list(String json) {
        try {
            List<String> names = JSON.readValue(json, new TypeReference<>() {});
            return Optional.ofNullable(names).filter(all -> !all.contains(null)).map(List::copyOf);
        } catch (JsonProcessingException e) {
            // Words about a file may say anything; these say something else.
            return Optional.empty();
        }
    }
}
