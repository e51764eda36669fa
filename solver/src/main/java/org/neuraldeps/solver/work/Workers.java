package org.neuraldeps.solver.work;

import java.util.function.IntConsumer;

/**
 * Runs independent jobs, perhaps side by side. The solver names no threads: whoever calls it hands in the workers.
 *
 * <p>Jobs write to places of their own, so results do not depend on how many workers there are.
 */
public interface Workers {

    /** Runs every job on the calling thread, in order. */
    Workers CALLER = new Workers() {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            for (int i = 0; i < jobs; i++) {
                job.accept(i);
            }
        }
    };

    /** How many jobs may run at the same time, at least 1. */
    int count();

    /**
     * Runs {@code job} for 0, 1, … {@code jobs - 1} and returns when all have ended. The first exception of a job is
     * thrown to the caller after the running jobs have stopped; jobs not yet begun are skipped then.
     */
    void forEach(int jobs, IntConsumer job);
}
