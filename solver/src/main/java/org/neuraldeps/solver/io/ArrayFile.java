package org.neuraldeps.solver.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;

/** An open file that holds arrays, whatever its format. What was got of them stays readable after it was closed. */
interface ArrayFile extends Closeable {

    int MOST_NAMED = 8;

    /** The arrays in it, in the order of the file. */
    List<? extends StoredArray> arrays();

    /** What to call the file in messages. */
    String place();

    /**
     * What to say where an array was looked for and there is none at all.
     *
     * @return one line: what is there instead, what to do
     */
    DataException empty();

    /** Whether all of it was read to learn what arrays there are, rather than headers. */
    default boolean isReadWhole() {
        return false;
    }

    /** The names of the categories, where the file has some; as many as columns. */
    default Optional<List<String>> names() {
        return Optional.empty();
    }

    /** What was taken for granted in reading it and may be wrong, a clause each: "fields separated by ;". */
    default List<String> notes() {
        return List.of();
    }

    /** The arrays that go by one of some names in small letters, whatever their case and whatever stands before a dot or slash. */
    default List<StoredArray> called(List<String> names) {
        return arrays().stream()
                .filter(array -> names.contains(lastPart(array.name()).toLowerCase(Locale.ROOT)))
                .map(StoredArray.class::cast)
                .toList();
    }

    /** What stands behind the last dot or slash of a name. */
    static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    }

    /** What is in it, for a message. */
    default String contents() {
        return arrays().isEmpty()
                ? "no arrays"
                : listed(arrays().stream().map(StoredArray::description), arrays().size());
    }

    /** The first few of many names, for a message. */
    static String listed(Stream<String> names, int count) {
        String first = names.limit(MOST_NAMED).collect(Collectors.joining(", "));
        return count <= MOST_NAMED ? first : first + " and " + (count - MOST_NAMED) + " more";
    }

    @Override
    default void close() throws IOException {
        // Most hold nothing open.
    }
}
