package org.neuraldeps.app.view.session;

import java.util.Optional;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;

/** Writes one after the other; of those that wait only the latest is wanted. Interface thread only. */
final class LatestOnly {

    private final Tasks tasks;
    private boolean isRunning;
    private boolean isStopped;
    private Optional<Runnable> waiting = Optional.empty();

    LatestOnly(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Begins a request, now or when the one under way has ended. */
    <T> void submit(Request<T> request, Outcome<T> outcome) {
        if (isRunning) {
            waiting = Optional.of(() -> submit(request, outcome));
            return;
        }
        isRunning = true;
        tasks.begin(request, new Outcome<T>() {
            @Override
            public void done(T value) {
                outcome.done(value);
                next();
            }

            @Override
            public void failed(Failure failure, Optional<T> part) {
                outcome.failed(failure, part);
                next();
            }
        });
    }

    /** Begins nothing more. */
    void stop() {
        isStopped = true;
    }

    private void next() {
        isRunning = false;
        Optional<Runnable> then = waiting;
        waiting = Optional.empty();
        if (!isStopped) {
            then.ifPresent(Runnable::run);
        }
    }
}
