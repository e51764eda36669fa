package org.neuraldeps.app.explore;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.OpenData;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Job;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Work;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * All needs of one key: the latest of them, what became of it, and who holds it. What is under way is not begun again
 * because λ moved: when it is there it is seen whether it goes far enough. Interface thread only.
 */
final class Entry<T> {

    private final Results results;
    private final ReadOnlyObjectWrapper<Status<T>> status = new ReadOnlyObjectWrapper<>(new Status.Absent<>());
    private Need<T> wanted;
    private Optional<T> reached = Optional.empty();
    private long bytes;
    private Run run;
    private int holders;

    Entry(Results results, Need<T> first) {
        this.results = results;
        this.wanted = first;
    }

    ReadOnlyObjectProperty<Status<T>> status() {
        return status.getReadOnlyProperty();
    }

    Object key() {
        return wanted.key();
    }

    void hold() {
        holders++;
    }

    /** A holder has gone; what is under way for nobody is dropped. */
    void release() {
        holders--;
        if (holders == 0) {
            stop();
            results.idle(this);
        }
    }

    boolean isHeld() {
        return holders > 0;
    }

    private void stop() {
        if (run != null) {
            run.job.drop();
            run = null;
            status.set(reached.<Status<T>>map(Status.Ready::new).orElseGet(Status.Absent::new));
        }
    }

    /** Somebody wants this now. A need that failed stays failed until it is tried again, unless what is there meets it. */
    void want(Need<T> need) {
        wanted = need;
        if (run != null) {
            return;
        }
        boolean met = reached.filter(need::isMetBy).isPresent();
        if (met && status.get().result().isEmpty()) {
            status.set(new Status.Ready<>(reached.orElseThrow()));
        } else if (!met && status.get().failure().isEmpty()) {
            begin();
        }
    }

    /** Tries again what has failed or was cancelled. */
    void retry() {
        if (run == null && status.get().failure().isPresent()) {
            begin();
        }
    }

    /** A person cancels what is under way. */
    void cancel() {
        if (run != null) {
            run.job.cancel();
        } else if (status.get().isWaiting()) {
            status.set(new Status.Failed<>(Failure.cancelled(wanted.title()), Optional.empty()));
        }
    }

    private void begin() {
        if (wanted.takesAllRows()
                && wanted.needs().flatMap(OpenedDataset::estimate).isPresent()) {
            status.set(new Status.Waiting<>());
            return;
        }
        Run next = new Run(wanted);
        run = next;
        status.set(new Status.Running<>(-1, ""));
        Need<T> need = wanted;
        Optional<T> before = reached;
        Lane lane = need.isAwaited() ? Lane.INTERACTIVE : Lane.BACKGROUND;
        next.job = results.tasks().begin(new Request<>(need.title(), lane, work(need, before)), next);
    }

    private static <T> Work<T> work(Need<T> need, Optional<T> before) {
        return new Work<>() {
            @Override
            public T compute(Progress progress, Workers workers) {
                return need.compute(before, progress, workers);
            }

            @Override
            public T compute(Progress progress, Workers workers, Consumer<T> soFar) {
                return need.compute(before, soFar, progress, workers);
            }
        };
    }

    /** What was reached goes far enough, or as far as it was told to go. */
    private void arrived(Need<T> computed, T result) {
        run = null;
        reached = Optional.of(result);
        bytes = computed.bytes(result);
        status.set(new Status.Ready<>(result));
        if (run == null && !wanted.isMetBy(result) && !wanted.equals(computed)) {
            begin();
        }
    }

    private void failed(Failure failure, Optional<T> part) {
        run = null;
        status.set(new Status.Failed<>(failure, part));
        results.failed(failure);
    }

    /** Whether there is something worth keeping. */
    boolean hasResult() {
        return reached.isPresent();
    }

    /** What it takes to keep, counted when it arrived. */
    long bytes() {
        return bytes;
    }

    /** The data it was computed from. */
    Optional<OpenedDataset> needs() {
        return wanted.needs();
    }

    /** The data that it brings. */
    Optional<OpenedDataset> brings() {
        return reached.map(result -> result instanceof OpenData.Opened opened ? opened.data() : null);
    }

    /** One computation; what it tells after another has begun is not heard, for its job was dropped. */
    private final class Run implements Outcome<T> {

        private final Need<T> need;
        private Job<T> job;

        Run(Need<T> need) {
            this.need = need;
        }

        @Override
        public void progress(double fraction, String step) {
            if (run == this) {
                status.set(new Status.Running<>(fraction, step, status.get().soFar()));
            }
        }

        @Override
        public void soFar(T value) {
            if (run == this && status.get() instanceof Status.Running<T> running) {
                status.set(new Status.Running<>(running.fraction(), running.step(), Optional.of(value)));
            }
        }

        @Override
        public void done(T value) {
            arrived(need, value);
        }

        @Override
        public void failed(Failure failure, Optional<T> part) {
            Entry.this.failed(failure, part);
        }
    }
}
