package org.neuraldeps.app.task;

import java.util.function.Consumer;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A computation that runs off the interface thread. It must touch nothing but its frozen inputs.
 *
 * @param <T> the one value it makes
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Computes.
     *
     * @param progress to report to and to ask whether the result is still wanted
     * @param workers to spread independent jobs over
     * @throws Exception whatever goes wrong; it ends in a visible message
     */
    T compute(Progress progress, Workers workers) throws Exception;

    /**
     * The same, telling on the way what there is so far; most work tells nothing.
     *
     * @param soFar given values that are not final, each of which replaces the one before; may be called on any thread
     * @throws Exception whatever goes wrong; what was told then is not final either, and never will be
     */
    default T compute(Progress progress, Workers workers, Consumer<T> soFar) throws Exception {
        return compute(progress, workers);
    }
}
