package org.neuraldeps.app.explore;

import java.util.Optional;
import org.neuraldeps.app.task.Failure;

/**
 * What has become of a need.
 *
 * @param <T> the result
 */
public sealed interface Status<T> {

    /** Nobody has asked. */
    record Absent<T>() implements Status<T> {}

    /**
     * Under way.
     *
     * @param fraction how far, between 0 and 1; negative where it cannot tell
     * @param step what is being done, in words; may be empty
     * @param soFar what there is to be going on with, which is not the result
     */
    record Running<T>(double fraction, String step, Optional<T> soFar) implements Status<T> {

        /** With nothing so far. */
        public Running(double fraction, String step) {
            this(fraction, step, Optional.empty());
        }
    }

    /**
     * Not begun, for it takes all rows of data that are still being read. It goes with these data; who wants it asks anew of
     * those that take their place.
     */
    record Waiting<T>() implements Status<T> {}

    /**
     * There.
     *
     * @param value what was computed
     */
    record Ready<T>(T value) implements Status<T> {}

    /**
     * Not there, and not on its way until somebody tries again.
     *
     * @param why what went wrong; a person who cancelled it is a reason too
     * @param part what was finished when it was cancelled
     */
    record Failed<T>(Failure why, Optional<T> part) implements Status<T> {}

    /** The result, if it is there. */
    default Optional<T> result() {
        return this instanceof Ready<T> ready ? Optional.of(ready.value()) : Optional.empty();
    }

    /** What there is to be going on with while it is under way. */
    default Optional<T> soFar() {
        return this instanceof Running<T> running ? running.soFar() : Optional.empty();
    }

    /** Whether it waits for all rows of its data. */
    default boolean isWaiting() {
        return this instanceof Waiting<T>;
    }

    /** Why there is none, if it was tried in vain. */
    default Optional<Failure> failure() {
        return this instanceof Failed<T> failed ? Optional.of(failed.why()) : Optional.empty();
    }

    /** Whether it is under way, or waits to be. */
    default boolean isRunning() {
        return this instanceof Running<T> || isWaiting();
    }
}
