package org.neuraldeps.app.task;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Workers;

/** A job as the JavaFX task that status bars and progress lists understand. */
final class FxTask<T> extends Task<T> {

    private final Job<T> job;
    private final Workers workers;
    private final LatestWins latest;
    private final Consumer<Failure> onFailure;

    FxTask(Job<T> job, Workers workers, LatestWins latest, Consumer<Failure> onFailure) {
        this.job = job;
        this.workers = workers;
        this.latest = latest;
        this.onFailure = onFailure;
        updateTitle(job.request().title());
        job.onProgress((fraction, step) -> {
            updateProgress(fraction, 1);
            updateMessage(step);
        });
    }

    @Override
    protected T call() throws Exception {
        return job.compute(workers, part -> Platform.runLater(() -> job.keep(part)));
    }

    @Override
    protected void succeeded() {
        if (latest.end(job)) {
            job.publish(getValue());
        }
    }

    @Override
    protected void failed() {
        boolean wanted = latest.end(job);
        if (wanted && !(getException() instanceof CancelledException)) {
            onFailure.accept(Failure.of(getTitle(), getException()));
        }
    }

    @Override
    protected void cancelled() {
        latest.end(job);
    }

    /**
     * Never interrupts: an interrupt would close the file that another request is reading. The job asks by itself. Only
     * the end of the program interrupts, when all of them are unwanted.
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        job.cancel();
        return super.cancel(false);
    }
}
