package org.neuraldeps.app.state;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.SideFile;

/**
 * A file that goes with logits: asked for, or found by its usual name beside them.
 *
 * @param file where it is, and its state before it was read
 * @param logits what it goes with
 * @param kind what it is for
 * @param isFound whether nobody asked for it
 */
record Companion(FoundFile file, Path logits, SideFile kind, boolean isFound) {

    /** The file asked for, or the one of the usual name beside the logits. */
    static Optional<Companion> of(Optional<Path> asked, Path logits, SideFile kind) {
        return asked.map(file -> new Companion(FoundFile.of(file), logits, kind, false))
                .or(() -> kind.beside(logits).map(file -> new Companion(FoundFile.of(file), logits, kind, true)));
    }

    /** @throws DataException naming this file and both numbers unless they are the same */
    void requireSame(String what, int count, String expectedWhat, int expected) {
        if (count != expected) {
            throw mismatch(count + " " + what + ", but " + logits + " has " + expected + " " + expectedWhat);
        }
    }

    /** Says what is wrong with this file beside its logits. */
    DataException mismatch(String problem) {
        return isFound
                ? new DataException(
                        file.path().toString(),
                        problem + " (it was found beside them)",
                        "leave it out by moving it, or give " + kind.option())
                : new DataException(file.path().toString(), problem, "give files that belong together");
    }
}
