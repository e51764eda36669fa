package org.neuraldeps.app.data;

import java.util.Optional;
import java.util.function.Function;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.io.SideFile;

/**
 * Where names, labels, evaluation rows or groups come from: a file of their own, or the file of some logits.
 *
 * @param role what they are
 * @param file the file of their own; empty where they lie inside
 * @param inside what lies in the file of the logits
 * @param <T> what they are read as
 */
record SideSource<T>(SideFile role, Optional<FoundSide> file, Optional<Companion<T>> inside) {

    static <T> SideSource<T> of(FoundSide file) {
        return new SideSource<>(file.role(), Optional.of(file), Optional.empty());
    }

    static <T> SideSource<T> of(SideFile role, Companion<T> inside) {
        return new SideSource<>(role, Optional.empty(), Optional.of(inside));
    }

    /** What they are read as; from a file of their own by the way to read one. */
    T read(Function<FoundSide, T> ofFile) {
        return file.map(ofFile).orElseGet(() -> inside.orElseThrow().read());
    }

    /** What to call it in a message. */
    String place() {
        return file.map(found -> found.place().name())
                .orElseGet(() -> inside.orElseThrow().place());
    }

    /** Where it was found, and how, in words: "labels.npy, found beside the logits". */
    String words() {
        String how = file.isEmpty()
                ? "in the file of the logits"
                : file.get().isAsked() ? "named by " + role.option() : "found beside the logits";
        return place() + ", " + how;
    }
}
