package org.neuraldeps.app.task;

import java.util.function.IntConsumer;

/** Jobs 0 … n - 1 that several threads take from until none is left or one has failed. */
final class SharedJobs {

    private final int jobs;
    private final IntConsumer job;
    private int next;
    private int running;
    private Throwable failure;

    SharedJobs(int jobs, IntConsumer job) {
        this.jobs = jobs;
        this.job = job;
    }

    void takeUntilEmpty() {
        for (int mine = take(); mine >= 0; mine = take()) {
            Throwable thrown = null;
            try {
                job.accept(mine);
            } catch (Throwable caught) { // handed to the thread that waits for the jobs
                thrown = caught;
            }
            done(thrown);
        }
    }

    private synchronized int take() {
        if (failure != null || next == jobs) {
            return -1;
        }
        running++;
        return next++;
    }

    private synchronized void done(Throwable thrown) {
        running--;
        if (failure == null) {
            failure = thrown;
        }
        notifyAll();
    }

    /** Returns when every job has ended; throws what the first failing one threw. */
    synchronized void awaitAll() {
        boolean interrupted = false;
        while (running > 0) {
            try {
                wait();
            } catch (InterruptedException keepWaiting) {
                // The jobs write into memory of the caller: leaving before they end would be worse than waiting.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    private void rethrow() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
