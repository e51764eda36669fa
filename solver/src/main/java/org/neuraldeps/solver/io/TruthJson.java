package org.neuraldeps.solver.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;

/**
 * Reads a {@linkplain TruthFile truth} member by member; the first that is wrong is named by its path.
 *
 * @param place what to call the document in messages
 */
record TruthJson(String place) {

    /** Of two members of one name nobody could say which is meant. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws DataException if the text is no truth */
    static PlantedTruth of(String place, String text) {
        return new TruthJson(place).truth(text);
    }

    private PlantedTruth truth(String text) {
        JsonNode root = parsed(text);
        requireObject(root, "", Set.of(TruthFile.VERSION, TruthFile.COMMAND, TruthFile.TARGETS));
        int version = member(root, "", TruthFile.VERSION, JsonNode::isInt, "a whole number")
                .intValue();
        if (version != TruthFile.NEWEST) {
            throw wrong(TruthFile.VERSION, "is " + version + ", and only " + TruthFile.NEWEST + " is known");
        }
        if (root.has(TruthFile.COMMAND)) {
            member(root, "", TruthFile.COMMAND, JsonNode::isTextual, "a text");
        }
        JsonNode targets = member(root, "", TruthFile.TARGETS, JsonNode::isArray, "a list");
        List<PlantedTarget> planted = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            planted.add(target(targets.get(i), TruthFile.TARGETS + "[" + i + "]"));
        }
        return built(TruthFile.TARGETS, () -> new PlantedTruth(planted));
    }

    private PlantedTarget target(JsonNode node, String path) {
        requireObject(node, path, Set.of(TruthFile.TARGET, TruthFile.PREDICTORS));
        int target = column(node, path, TruthFile.TARGET);
        JsonNode list = member(node, path, TruthFile.PREDICTORS, JsonNode::isArray, "a list");
        List<Coefficient> predictors = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String inside = path + "." + TruthFile.PREDICTORS + "[" + i + "]";
            JsonNode predictor = list.get(i);
            requireObject(predictor, inside, Set.of(TruthFile.CATEGORY, TruthFile.COEFFICIENT));
            double value = member(predictor, inside, TruthFile.COEFFICIENT, JsonNode::isNumber, "a number")
                    .doubleValue();
            predictors.add(new Coefficient(column(predictor, inside, TruthFile.CATEGORY), value));
        }
        return built(path, () -> new PlantedTarget(target, predictors));
    }

    private int column(JsonNode node, String path, String name) {
        Predicate<JsonNode> isColumn = value -> value.isInt() && value.intValue() >= 0;
        return member(node, path, name, isColumn, "a column, from 0 on").intValue();
    }

    /** What a truth cannot be is said by its own types. */
    private <T> T built(String path, Supplier<T> building) {
        try {
            return building.get();
        } catch (IllegalArgumentException e) {
            throw wrong(path, "cannot be: " + e.getMessage());
        }
    }

    private JsonNode parsed(String text) {
        try {
            return STRICT.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null
                    ? ""
                    : ", or names a member twice, at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new DataException(place, "it is no JSON" + where, TruthFile.CURE, e);
        }
    }

    private void requireObject(JsonNode node, String path, Set<String> known) {
        if (!node.isObject()) {
            throw path.isEmpty()
                    ? new DataException(place, "it is no JSON object", TruthFile.CURE)
                    : wrong(path, "is no object");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw wrong(join(path, name), "is not known");
            }
        });
    }

    private JsonNode member(JsonNode node, String path, String name, Predicate<JsonNode> isRight, String wanted) {
        JsonNode member = node.path(name);
        if (!isRight.test(member)) {
            throw wrong(
                    join(path, name),
                    (member.isMissingNode() ? "is missing" : "is wrong") + ", it has to be " + wanted);
        }
        return member;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private DataException wrong(String path, String problem) {
        return new DataException(place, path + " " + problem, TruthFile.CURE);
    }
}
