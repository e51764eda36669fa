package org.neuraldeps.app.task;

import java.util.Optional;

/**
 * What becomes of a request, told on the interface thread: how far it is, perhaps what there is so far, and at the end
 * exactly one of done and failed.
 * A request that was dropped tells nothing any more, however late it ends.
 *
 * @param <T> what is computed
 */
public interface Outcome<T> {

    /**
     * The work has come this far.
     *
     * @param fraction between 0 and 1; negative where it cannot tell
     * @param step what is being done, in words
     */
    default void progress(double fraction, String step) {}

    /**
     * There is something to be going on with, which is not final; the next replaces it, or the value does.
     *
     * @param value what there is so far
     */
    default void soFar(T value) {}

    /** The value is there. */
    void done(T value);

    /**
     * The work ended without its value.
     *
     * @param failure why; also that a person cancelled it
     * @param part what was finished of it when it was cancelled
     */
    void failed(Failure failure, Optional<T> part);
}
