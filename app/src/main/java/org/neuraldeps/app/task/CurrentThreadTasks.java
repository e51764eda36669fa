package org.neuraldeps.app.task;

import org.neuraldeps.solver.work.Workers;

/**
 * Does every request at once on the calling thread: the twin of {@link BackgroundTasks} for tests and scripts, without a
 * toolkit.
 */
public final class CurrentThreadTasks implements Tasks {

    @Override
    public <T> Job<T> begin(Request<T> request, Outcome<T> outcome) {
        Job<T> job = new Job<>(request, outcome, () -> {});
        job.onProgress(outcome::progress);
        job.onSoFar(Runnable::run);
        job.compute(Workers.CALLER).run();
        return job;
    }
}
