package org.neuraldeps.app.task;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

/** Runs requests on the threads of their lanes and tells outcomes on the JavaFX thread. */
public final class BackgroundTasks implements Tasks, AutoCloseable {

    private final Lanes lanes = new Lanes();
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();

    /** Those of the running tasks, to be cancelled from any thread. */
    private final Set<Job<?>> jobs = ConcurrentHashMap.newKeySet();

    /** Whether the program ends: what is begun then is dropped. Interface thread only. */
    private boolean isClosed;

    /** Sends every exception that nobody caught, on whichever thread, to the JavaFX thread: nothing fails silently. */
    public void catchUncaught(String title, Consumer<Failure> onFailure) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Failure failure = Failure.of(title, thrown);
            Platform.runLater(() -> onFailure.accept(failure));
        });
    }

    /** Lets work end before the process does, also where that is told to end from outside. */
    public void endWithProgram() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "nde-end"));
    }

    private void end() {
        jobs.forEach(Job::cancel);
        lanes.close();
    }

    /** Runs something on the JavaFX thread, soon, whichever thread asks. */
    public void tell(Runnable news) {
        Platform.runLater(news);
    }

    /** A person has just done something in the window: for a moment the background leaves the cores to it. */
    public void makeRoom() {
        lanes.makeRoom();
    }

    @Override
    public <T> Job<T> begin(Request<T> request, Outcome<T> outcome) {
        Job<T> job = job(request, outcome);
        if (isClosed) {
            job.drop();
            return job;
        }
        FxTask task = new FxTask(job, lanes.workers(request.lane()), this::ended);
        running.add(task);
        jobs.add(job);
        lanes.begun(request.lane());
        lanes.workers(request.lane()).execute(task);
        return job;
    }

    private <T> Job<T> job(Request<T> request, Outcome<T> outcome) {
        Rest rest = new Rest();
        Job<T> job = new Job<>(request, outcome, request.lane() == Lane.INTERACTIVE ? () -> {} : rest);
        rest.job = job;
        if (request.lane() == Lane.INTERACTIVE) {
            job.onFirst(() -> {
                job.retreat(rest);
                lanes.ended(Lane.INTERACTIVE);
            });
        }
        return job;
    }

    private void ended(FxTask task) {
        jobs.remove(task.job());
        if (running.remove(task)) {
            lanes.ended(task.job().lane());
        }
    }

    /** The tasks queued and running. */
    ObservableList<Task<?>> running() {
        return running;
    }

    /**
     * For the end of the program: cancels every task, and unlike a cancel also interrupts, for by then nobody reads the
     * files that an interrupt would close.
     */
    @Override
    public void close() {
        isClosed = true;
        List.copyOf(running).forEach(Task::cancel);
        lanes.close();
    }

    /** What a job of the background does between its pieces. */
    private final class Rest implements Runnable {
        private volatile Job<?> job;

        @Override
        public void run() {
            lanes.giveWay(Lane.BACKGROUND, job::isCancelled);
        }
    }
}
