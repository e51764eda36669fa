package org.neuraldeps.app.graph;

import java.util.Optional;
import java.util.function.Function;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;

/**
 * Something that is told of every vertex or of every edge of a graph.
 *
 * @param name what files call it
 * @param type of its values
 * @param value what it is for one; empty where it cannot be told
 * @param <T> vertices or edges
 */
public record Column<T>(String name, AttributeType type, Function<T, Optional<Attribute>> value) {

    /** What XML cannot hold, not even escaped. */
    private static final String NOT_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    static <T> Column<T> whole(String name, Function<T, Optional<Integer>> value) {
        return new Column<>(name, AttributeType.INT, one -> value.apply(one).map(DefaultAttribute::createAttribute));
    }

    /** Doubles are written so that they read back to the same double. */
    static <T> Column<T> real(String name, Function<T, Optional<Double>> value) {
        return new Column<>(name, AttributeType.DOUBLE, one -> value.apply(one).map(DefaultAttribute::createAttribute));
    }

    static <T> Column<T> truth(String name, Function<T, Boolean> value) {
        return new Column<>(
                name, AttributeType.BOOLEAN, one -> Optional.of(DefaultAttribute.createAttribute(value.apply(one))));
    }

    /** Text; where it is empty, there is none. */
    static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, AttributeType.STRING, one -> Optional.of(writable(value.apply(one)))
                .filter(text -> !text.isEmpty())
                .map(DefaultAttribute::createAttribute));
    }

    /** A text in which characters that no file of a graph can hold are replaced. */
    static String writable(String text) {
        return text.replaceAll(NOT_XML, "\uFFFD");
    }
}
