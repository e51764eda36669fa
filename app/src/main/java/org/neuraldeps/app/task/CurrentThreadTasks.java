package org.neuraldeps.app.task;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Workers;

/**
 * Does every request at once on the calling thread: the twin of {@link BackgroundTasks} for tests and scripts, with the
 * same rules on who may publish and without a toolkit.
 */
public final class CurrentThreadTasks implements Tasks {

    private final LatestWins latest = new LatestWins();
    private final Consumer<Failure> onFailure;

    /** @param onFailure told of every request that fails */
    public CurrentThreadTasks(Consumer<Failure> onFailure) {
        this.onFailure = onFailure;
    }

    @Override
    public void submit(Request<?> request) {
        run(latest.begin(request));
    }

    private <T> void run(Job<T> job) {
        T value;
        try {
            value = job.compute(Workers.CALLER, job::keep);
        } catch (CancelledException unwanted) {
            latest.end(job);
            return;
        } catch (Exception failed) {
            latest.end(job);
            onFailure.accept(Failure.of(job.request().title(), failed));
            return;
        }
        if (latest.end(job)) {
            job.publish(value);
        }
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
        return Workers.CALLER;
    }
}
