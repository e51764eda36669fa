package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.Optional;

/** What tells how much a row belongs to a category. */
public enum ShareKind {
    /** The softmax share of the category in the row of the target's network, between 0 and 1; needs no labels. */
    SOFTMAX("softmax"),
    /** 1 where the row's label is the category, else 0. */
    LABEL("label");

    private final String key;

    ShareKind(String key) {
        this.key = key;
    }

    /** The stable name, for files and options. */
    public String key() {
        return key;
    }

    /** The kind of a stable name, if there is one. */
    public static Optional<ShareKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
