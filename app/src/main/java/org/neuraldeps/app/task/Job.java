package org.neuraldeps.app.task;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One request under way: its token of cancellation and the way to its outcome.
 *
 * @param <T> what is computed
 */
public final class Job<T> {

    /** What there is to run for a job that somebody else ends. */
    static final Runnable NOTHING = () -> {};

    private final Request<T> request;
    private final Outcome<T> outcome;
    private volatile Runnable giveWay;
    private volatile Lane lane;
    private volatile Runnable onFirst = () -> {};
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile BiConsumer<Double, String> listener = (fraction, step) -> {};
    private volatile Consumer<Runnable> messenger = telling -> {};
    private boolean dropped;

    /** @param giveWay called between pieces of the work; may wait while somebody else needs the cores more */
    Job(Request<T> request, Outcome<T> outcome, Runnable giveWay) {
        this.request = request;
        this.outcome = outcome;
        this.giveWay = giveWay;
        this.lane = request.lane();
    }

    Request<T> request() {
        return request;
    }

    Outcome<T> outcome() {
        return outcome;
    }

    /** Nobody wants it any more: it stops soon and tells nothing. Interface thread only. */
    public void drop() {
        dropped = true;
        cancelled = true;
    }

    /** A person does not want to wait any longer; the outcome says so, and what was finished may be kept. */
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isDropped() {
        return dropped;
    }

    /** Reports go to this listener, from whichever thread makes them. */
    void onProgress(BiConsumer<Double, String> newListener) {
        listener = newListener;
    }

    /** What there is so far is told by what this is given to run on the interface thread, from whichever thread. */
    void onSoFar(Consumer<Runnable> newMessenger) {
        messenger = newMessenger;
    }

    /** Told once, before anything is told of what there is so far. */
    void onFirst(Runnable listener) {
        onFirst = listener;
    }

    /** Whom it makes wait by now. */
    Lane lane() {
        return lane;
    }

    /** There is something to be going on with: from now on it gives way to what somebody waits for. */
    void retreat(Runnable rest) {
        lane = Lane.BACKGROUND;
        giveWay = rest;
    }

    private void soFar(T value) {
        Runnable first = onFirst;
        onFirst = () -> {};
        first.run();
        if (!cancelled) {
            messenger.accept(unlessDropped(() -> {
                if (!cancelled) {
                    outcome.soFar(value);
                }
            }));
        }
    }

    /** Computes, once; gives what to run on the interface thread then. */
    Runnable compute(Workers workers) {
        return taken.getAndSet(true) ? NOTHING : ending(workers);
    }

    /** For a job that was cancelled before it began; without effect on one that has begun. */
    Runnable neverBegun() {
        return taken.getAndSet(true) ? NOTHING : failed(Failure.cancelled(request.title()), Optional.empty());
    }

    private Runnable ending(Workers workers) {
        try {
            Token token = new Token();
            token.checkCancelled();
            T value = request.work().compute(token, workers, this::soFar);
            return cancelled
                    ? failed(Failure.cancelled(request.title()), Optional.of(value))
                    : unlessDropped(() -> outcome.done(value));
        } catch (CancelledException stopped) {
            return failed(Failure.cancelled(request.title()), Optional.empty());
        } catch (Throwable thrown) { // also too little memory must end in a visible message
            return failed(Failure.of(request.title(), thrown), Optional.empty());
        }
    }

    private Runnable failed(Failure failure, Optional<T> part) {
        return unlessDropped(() -> outcome.failed(failure, part));
    }

    /** Whether it was dropped is asked as late as can be: on the interface thread, where it is decided. */
    private Runnable unlessDropped(Runnable telling) {
        return () -> {
            if (!dropped) {
                telling.run();
            }
        };
    }

    /** What the work sees of the job. */
    private final class Token implements Progress {
        @Override
        public void at(double fraction, String step) {
            listener.accept(fraction, step);
        }

        @Override
        public boolean cancelled() {
            if (!cancelled) {
                giveWay.run();
            }
            return cancelled;
        }

        @Override
        public <R> R withoutAsking(Supplier<R> work) {
            checkCancelled();
            return new Detached<>(work).await(() -> cancelled);
        }
    }
}
