package org.neuraldeps.solver.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

/**
 * Names of categories in JSON: imagenet_class_index.json, {@code {"0": ["n01440764", "tench"], …}}; the config.json of a model
 * of Hugging Face, {@code {"id2label": {"0": "tench, Tinca tinca", …}, …}}; or a list of names.
 */
final class NamesJson {

    private static final String BY_ID = "id2label";

    private static final String CURE =
            "give {\"0\": [\"n01440764\", \"tench\"], …}, a config.json with id2label, or a list of names";

    private static final ObjectMapper JSON = new ObjectMapper();

    private NamesJson() {}

    /** Whether a file has names as those of Hugging Face have them, and not only numbers; config.json may be anything else, too. */
    static boolean hasIds(Path file) {
        try {
            List<String> lines = TextLines.of(file, "names", CURE);
            return parsed(lines, file.toString()).has(BY_ID)
                    && NamesInFile.areNames(of(lines, file.toString()).all().stream()
                            .map(Category::name)
                            .toList());
        } catch (DataException e) {
            return false;
        }
    }

    /**
     * Reads names.
     *
     * @param place what to call them in messages
     * @throws DataException if it is none of these, or a category has no name
     */
    static Categories of(List<String> lines, String place) {
        JsonNode root = parsed(lines, place);
        JsonNode names = root.has(BY_ID) ? root.get(BY_ID) : root;
        if (names.isEmpty()) {
            throw new DataException(place, "it holds no categories", CURE);
        }
        List<String> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            JsonNode entry = names.isArray() ? names.get(i) : names.path(Integer.toString(i));
            boolean hasId = entry.isArray() && entry.size() == 2;
            ids.add(hasId ? entry.get(0).asText() : "");
            String name = name(hasId ? entry.get(1) : entry, i, place);
            // Keras puts these where blanks were.
            words.add(hasId ? name.replace('_', ' ') : name);
        }
        return NamesList.withSynonyms(ids, words);
    }

    private static String name(JsonNode entry, int category, String place) {
        if (!entry.isTextual() || entry.asText().isBlank()) {
            throw new DataException(place, "no name for category " + category, CURE);
        }
        return entry.asText().strip();
    }

    private static JsonNode parsed(List<String> lines, String place) {
        try {
            JsonNode root = JSON.readTree(String.join("\n", lines));
            if (root.isObject() || root.isArray()) {
                return root;
            }
            throw new DataException(place, "it holds no names of categories", CURE);
        } catch (JsonProcessingException e) {
            throw new DataException(place, "it is no JSON (" + e.getOriginalMessage() + ")", CURE, e);
        }
    }
}
