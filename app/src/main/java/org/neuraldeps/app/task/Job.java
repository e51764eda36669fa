package org.neuraldeps.app.task;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** One numbered request of a channel: its token of cancellation and the way to its result. */
final class Job<T> implements Progress {

    private final Request<T> request;
    private volatile boolean cancelled;
    private volatile boolean replaced;
    private volatile BiConsumer<Double, String> listener = (fraction, step) -> {};

    Job(Request<T> request) {
        this.request = request;
    }

    Request<T> request() {
        return request;
    }

    /**
     * Computes the value.
     *
     * @param finishedPart is given what the work returned although it was cancelled
     */
    T compute(Workers workers, Consumer<T> finishedPart) throws Exception {
        checkCancelled();
        T value = request.work().compute(this, workers);
        if (cancelled && !replaced) {
            finishedPart.accept(value);
        }
        checkCancelled();
        return value;
    }

    void publish(T value) {
        request.publish().accept(value);
    }

    void keep(T finishedPart) {
        request.keep().accept(finishedPart);
    }

    /** A person does not want to wait any longer; what is finished may be kept. */
    void cancel() {
        cancelled = true;
    }

    /** Nobody wants any of it any more. */
    void replace() {
        replaced = true;
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
