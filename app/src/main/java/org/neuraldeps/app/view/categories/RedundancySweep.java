package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.ui.Messages;

/**
 * Computes the errors of all categories in the background, within the network that predicts: first the sparse ones, of
 * which a cancel keeps the finished part, then those without penalty.
 */
final class RedundancySweep {

    static final Channel SPARSE = new Channel("sparse redundancy");
    static final Channel FACTOR = new Channel("redundancy");

    private final Tasks tasks;
    private final Consumer<List<Optional<SparseRedundancy>>> onSparse;
    private final Consumer<Redundancy> onFactor;
    private OpenedDataset wanted;

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
        wanted = data;
        tasks.cancel(FACTOR);
        tasks.submit(new Request<>(
                SPARSE,
                Messages.text("task.sparse"),
                (progress, workers) ->
                        SparseRedundancy.ofAll(data.moments(), SparseRedundancy.usualNonzeros(), workers, progress),
                finished -> {
                    show(data, finished);
                    factorise(data);
                },
                part -> show(data, part)));
    }

    /** What a cancel left of other data comes late, and is not shown. */
    private void show(OpenedDataset data, List<Optional<SparseRedundancy>> errors) {
        if (data == wanted) {
            onSparse.accept(errors);
        }
    }

    /** Drops what is being computed for data that are no longer shown. */
    void stop() {
        wanted = null;
        tasks.cancel(SPARSE);
        tasks.cancel(FACTOR);
    }

    private void factorise(OpenedDataset opened) {
        LogitDataset data = opened.dataset();
        if (data.logits().columns() > CategoryLimits.FACTORISED) {
            return;
        }
        tasks.submit(new Request<>(
                FACTOR,
                Messages.text("task.redundancy"),
                (progress, workers) -> Redundancy.of(LogitFactor.of(data.logits(), data.split(), progress)),
                onFactor));
    }
}
