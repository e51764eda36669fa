package org.neuraldeps.app.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.neuraldeps.solver.data.DataException;

/**
 * A file that goes with logits: asked for, or found by its usual name beside them.
 *
 * @param file where it is
 * @param logits what it goes with
 * @param option how another one is asked for
 * @param isFound whether nobody asked for it
 */
record Companion(Path file, Path logits, String option, boolean isFound) {

    /** The file asked for, or the one of the usual name beside the logits. */
    static Optional<Companion> of(Optional<Path> asked, Path logits, String option, String usualName) {
        return asked.map(file -> new Companion(file, logits, option, false))
                .or(() -> Optional.of(logits.resolveSibling(usualName))
                        .filter(Files::isRegularFile)
                        .filter(Predicate.not(logits::equals))
                        .map(file -> new Companion(file, logits, option, true)));
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
                        file.toString(),
                        problem + " (it was found beside them)",
                        "leave it out by moving it, or give " + option)
                : new DataException(file.toString(), problem, "give files that belong together");
    }
}
