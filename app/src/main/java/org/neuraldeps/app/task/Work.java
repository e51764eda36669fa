package org.neuraldeps.app.task;

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
}
