package org.neuraldeps.app.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import org.neuraldeps.solver.work.Workers;

/** Runs requests on the worker pool and publishes on the JavaFX thread. */
public final class BackgroundTasks implements Tasks, AutoCloseable {

    private static final Set<Worker.State> ENDED =
            EnumSet.of(Worker.State.SUCCEEDED, Worker.State.FAILED, Worker.State.CANCELLED);

    private final CoreWorkers pool = CoreWorkers.overAllCores();
    private final LatestWins latest = new LatestWins();
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private final Consumer<Failure> onFailure;

    /** @param onFailure told on the JavaFX thread of every request that fails */
    public BackgroundTasks(Consumer<Failure> onFailure) {
        this.onFailure = onFailure;
    }

    /**
     * Sends every exception that nobody caught, on whichever thread, to {@code onFailure} on the JavaFX thread: nothing
     * fails silently.
     */
    public void catchUncaught(String title) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Failure failure = Failure.of(title, thrown);
            Platform.runLater(() -> onFailure.accept(failure));
        });
    }

    @Override
    public void submit(Request<?> request) {
        start(latest.begin(request));
    }

    private <T> void start(Job<T> job) {
        FxTask<T> task = new FxTask<>(job, pool, latest, onFailure);
        running.add(task);
        task.stateProperty().addListener((value, was, is) -> {
            if (ENDED.contains(is)) {
                running.remove(task);
            }
        });
        pool.execute(task);
    }

    @Override
    public void cancel(Channel channel) {
        latest.cancel(channel);
    }

    @Override
    public ReadOnlyBooleanProperty busy(Channel channel) {
        return latest.busy(channel);
    }

    @Override
    public Workers workers() {
        return pool;
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
        // A cancelled task leaves the list at once.
        List.copyOf(running).forEach(Task::cancel);
        pool.close();
    }
}
