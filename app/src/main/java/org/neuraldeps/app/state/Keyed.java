package org.neuraldeps.app.state;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A choice with a stable name: what files, the command line and keys of texts call it, whatever the code calls it. */
public interface Keyed {

    /** The stable name, in small letters with hyphens. */
    String key();

    /** The choice of a name, if there is one. */
    static <E extends Enum<E> & Keyed> Optional<E> of(Class<E> choices, String key) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.key().equals(key))
                .findFirst();
    }

    /** All names, for a message: "lasso, refit". */
    static <E extends Enum<E> & Keyed> String names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Keyed::key).collect(Collectors.joining(", "));
    }
}
