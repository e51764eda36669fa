package org.neuraldeps.app.task;

import java.util.Optional;

/**
 * What becomes of a request, told on the interface thread: how far it is, and at the end exactly one of done and failed.
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
