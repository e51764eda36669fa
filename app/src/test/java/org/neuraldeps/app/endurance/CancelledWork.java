package org.neuraldeps.app.endurance;

import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A job that a person can cancel.
 *
 * @param name in the summary
 * @param work does it; what it gives is the same whenever it is done
 */
record CancelledWork(String name, Work work) {

    /** Does the job; gives what tells one result from another. */
    interface Work {
        String run(Progress progress, Workers workers) throws Exception;
    }
}
