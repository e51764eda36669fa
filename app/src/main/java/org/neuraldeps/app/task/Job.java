package org.neuraldeps.app.task;

import java.util.function.BiConsumer;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** One numbered request of a channel: its token of cancellation and the way to its result. */
final class Job<T> implements Progress {

    private final Request<T> request;
    private volatile boolean cancelled;
    private volatile BiConsumer<Double, String> listener = (fraction, step) -> {};

    Job(Request<T> request) {
        this.request = request;
    }

    Request<T> request() {
        return request;
    }

    T compute(Workers workers) throws Exception {
        checkCancelled();
        T value = request.work().compute(this, workers);
        checkCancelled();
        return value;
    }

    void publish(T value) {
        request.publish().accept(value);
    }

    void cancel() {
        cancelled = true;
    }

    /** Reports go to this listener, from whichever thread makes them. */
    void onProgress(BiConsumer<Double, String> newListener) {
        listener = newListener;
    }

    @Override
    public void at(double fraction, String step) {
        listener.accept(fraction, step);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
