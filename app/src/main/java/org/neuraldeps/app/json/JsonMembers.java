package org.neuraldeps.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;

/**
 * The members of one object of a document, read by name. What is missing, of another type or not known is a
 * {@link DataException} of one line that names the member by its path: {@code look.pathAxis}.
 */
public final class JsonMembers {

    private final String document;
    private final String path;
    private final JsonNode object;

    private JsonMembers(String document, String path, JsonNode object) {
        this.document = document;
        this.path = path;
        this.object = object;
    }

    /**
     * The members of a document.
     *
     * @param document what to call it in a message
     * @param text the whole of it
     * @throws DataException if it is not one JSON object
     */
    public static JsonMembers of(String document, String text) {
        return new JsonMembers(document, "", JsonTree.object(document, text));
    }

    /**
     * The member {@code version}, which every document has, compared with the versions that this program reads.
     *
     * @throws DataException if it is missing or none of 1 to {@code newest}
     */
    public void requireVersion(int newest) {
        int version = whole("version");
        if (version > newest) {
            throw wrong(
                    "version",
                    "is " + version + ", which is newer than this program, which reads up to " + newest,
                    "use a newer version of the program");
        }
        if (version < 1) {
            throw wrong("version", "is " + version + ", which there never was", "give " + newest);
        }
    }

    /** @throws DataException at the first member that is none of these */
    public void requireOnly(String... known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!Arrays.asList(known).contains(name)) {
                throw wrong(name, "is not known", "here belong only: " + String.join(", ", known));
            }
        });
    }

    /** The names of all members, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return object.has(name);
    }

    /** A text. */
    public String text(String name) {
        return member(name, JsonNode::isTextual, "a text").textValue();
    }

    /** true or false. */
    public boolean flag(String name) {
        return member(name, JsonNode::isBoolean, "true or false").booleanValue();
    }

    /** A whole number from 0 on. */
    public int whole(String name) {
        return member(name, node -> node.isInt() && node.intValue() >= 0, "a whole number from 0 to 2147483647")
                .intValue();
    }

    /** A positive number. */
    public double positive(String name) {
        return member(name, node -> isIn(node, Double.MIN_VALUE, Double.MAX_VALUE), "a positive number")
                .doubleValue();
    }

    /** A number from {@code least} to {@code most}. */
    public double between(String name, double least, double most) {
        return member(name, node -> isIn(node, least, most), "a number from " + least + " to " + most)
                .doubleValue();
    }

    private static boolean isIn(JsonNode node, double least, double most) {
        return node.isNumber() && node.doubleValue() >= least && node.doubleValue() <= most;
    }

    /** An object. */
    public JsonMembers object(String name) {
        return inside(name, member(name, node -> true, "an object"));
    }

    /** An object that may be missing. */
    public Optional<JsonMembers> optional(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** A list of objects. */
    public List<JsonMembers> objects(String name) {
        JsonNode list = member(name, JsonNode::isArray, "a list");
        return IntStream.range(0, list.size())
                .mapToObj(place -> inside(name + "[" + place + "]", list.get(place)))
                .toList();
    }

    /** Texts. */
    public List<String> texts(String name) {
        JsonNode list = member(name, JsonNode::isArray, "a list");
        return IntStream.range(0, list.size())
                .mapToObj(place -> required(name + "[" + place + "]", list.get(place), JsonNode::isTextual, "a text")
                        .textValue())
                .toList();
    }

    /** Numbers from {@code least} to {@code most}. */
    public List<Double> numbers(String name, double least, double most) {
        JsonNode list = member(name, JsonNode::isArray, "a list");
        return IntStream.range(0, list.size())
                .mapToObj(place -> required(
                                name + "[" + place + "]",
                                list.get(place),
                                node -> isIn(node, least, most),
                                "a number from " + least + " to " + most)
                        .doubleValue())
                .toList();
    }

    private JsonMembers inside(String name, JsonNode node) {
        return new JsonMembers(document, path + name + ".", required(name, node, JsonNode::isObject, "an object"));
    }

    private JsonNode member(String name, Predicate<JsonNode> isRight, String wanted) {
        JsonNode node = object.get(name);
        if (node == null) {
            throw wrong(name, "is missing", "give " + wanted);
        }
        return required(name, node, isRight, wanted);
    }

    private JsonNode required(String name, JsonNode node, Predicate<JsonNode> isRight, String wanted) {
        if (!isRight.test(node)) {
            throw wrong(name, "is " + JsonTree.words(node), "give " + wanted);
        }
        return node;
    }

    /**
     * Says what is wrong with a member.
     *
     * @param problem follows its path: "is missing"
     * @param cure what to do
     */
    public DataException wrong(String name, String problem, String cure) {
        return new DataException(document, path + name + " " + problem, cure);
    }

    /** Says what is wrong with this object, which is not the whole document. */
    public DataException wrong(String problem, String cure) {
        return new DataException(document, path.substring(0, path.length() - 1) + " " + problem, cure);
    }
}
