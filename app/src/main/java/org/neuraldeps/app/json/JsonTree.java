package org.neuraldeps.app.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.neuraldeps.solver.data.DataException;

/** Text as a tree of nodes, unless it is not JSON. */
final class JsonTree {

    private static final int SHOWN = 40;

    /** Of two members of one name nobody could say which is meant. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTree() {}

    /** @throws DataException if the text is not one JSON object */
    static JsonNode object(String document, String text) {
        JsonNode tree = read(document, text);
        if (!tree.isObject()) {
            String what = tree.isMissingNode() ? "is empty" : "is " + words(tree) + " and not an object in braces";
            throw new DataException(document, what, "give a document that this program has written");
        }
        return tree;
    }

    private static JsonNode read(String document, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new DataException(document, problem(e), "give a document that this program has written", e);
        }
    }

    /** Only what is longer or deeper than Jackson reads has no place. */
    private static String problem(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null
                ? "has a name, a number or a text that is too long"
                : "is not JSON, or names a member twice, at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** A value as a message names it. */
    static String words(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isObject() ? "an object" : "a list";
        }
        String text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
