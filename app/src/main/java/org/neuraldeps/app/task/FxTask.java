package org.neuraldeps.app.task;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.neuraldeps.solver.work.Workers;

/** A job as the JavaFX task that status bars and progress lists understand. It is listed until its work has ended. */
final class FxTask extends Task<Void> {

    private final Job<?> job;
    private final Workers workers;
    private final Consumer<FxTask> onEnd;

    FxTask(Job<?> job, Workers workers, Consumer<FxTask> onEnd) {
        this.job = job;
        this.workers = workers;
        this.onEnd = onEnd;
        updateTitle(job.request().title());
        job.onProgress((fraction, step) -> {
            updateMessage(step);
            updateProgress(fraction, 1);
        });
        job.onSoFar(Platform::runLater);
        progressProperty().addListener((value, before, now) -> tell(now.doubleValue()));
    }

    private void tell(double fraction) {
        if (!job.isDropped()) {
            job.outcome().progress(fraction, getMessage());
        }
    }

    Job<?> job() {
        return job;
    }

    @Override
    protected Void call() {
        Runnable ending = job.compute(workers);
        Platform.runLater(() -> end(ending));
        return null;
    }

    /** A task that is cancelled while it is queued is never called; one that runs ends by itself soon. */
    @Override
    protected void cancelled() {
        Runnable ending = job.neverBegun();
        if (ending != Job.NOTHING) {
            end(ending);
        }
    }

    private void end(Runnable ending) {
        onEnd.accept(this);
        ending.run();
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
