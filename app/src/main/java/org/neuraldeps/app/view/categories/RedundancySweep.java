package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.ui.Messages;

/**
 * Computes the errors of all categories in the background, within the network that predicts: first the sparse ones, of
 * which a cancel keeps the finished part, then those without penalty.
 */
final class RedundancySweep {

    /** The most categories that are swept without being asked for: about ten seconds on two cores. */
    static final int MOST_UNASKED = 5000;

    static final Channel SPARSE = new Channel("sparse redundancy");
    static final Channel FACTOR = new Channel("redundancy");

    private final Tasks tasks;
    private final Consumer<List<Optional<SparseRedundancy>>> onSparse;
    private final Consumer<Redundancy> onFactor;

    /**
     * @param tasks where to compute
     * @param onSparse receives what is finished of the sparse errors, empty where a cancel came first
     * @param onFactor receives the errors without penalty
     */
    RedundancySweep(Tasks tasks, Consumer<List<Optional<SparseRedundancy>>> onSparse, Consumer<Redundancy> onFactor) {
        this.tasks = tasks;
        this.onSparse = onSparse;
        this.onFactor = onFactor;
    }

    /** Computes all, whatever it costs; the penalty-free part only where a factorisation is affordable. */
    void begin(OpenedDataset data) {
        tasks.cancel(FACTOR);
        tasks.submit(new Request<>(
                SPARSE,
                Messages.text("task.sparse"),
                (progress, workers) ->
                        SparseRedundancy.ofAll(data.moments(), CategoryErrors.NONZEROS, workers, progress),
                finished -> {
                    onSparse.accept(finished);
                    factorise(data.dataset());
                },
                onSparse));
    }

    /** Drops what is being computed for data that are no longer shown. */
    void stop() {
        tasks.cancel(SPARSE);
        tasks.cancel(FACTOR);
    }

    private void factorise(LogitDataset data) {
        if (data.logits().columns() > LogitFactor.MOST_CATEGORIES) {
            return;
        }
        tasks.submit(new Request<>(
                FACTOR,
                Messages.text("task.redundancy"),
                (progress, workers) -> Redundancy.of(LogitFactor.of(data.logits(), data.split(), progress)),
                onFactor));
    }
}
