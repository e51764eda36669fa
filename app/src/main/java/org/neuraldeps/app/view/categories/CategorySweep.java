package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.ErrorsWithoutPenalty;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;

/**
 * The errors of all categories: first the sparse ones, then those without penalty; unasked where that is a matter of
 * seconds.
 */
final class CategorySweep {

    private final Slot<List<Optional<SparseRedundancy>>> sparse;
    private final Slot<Redundancy> withoutPenalty;
    private final Consumer<List<Optional<SparseRedundancy>>> onSparse;
    private OpenedDataset data;
    private boolean asked;

    /**
     * @param onSparse receives what is finished of the sparse errors, empty where a cancel came first
     * @param onRedundancy receives the errors without penalty
     */
    CategorySweep(
            Results results, Consumer<List<Optional<SparseRedundancy>>> onSparse, Consumer<Redundancy> onRedundancy) {
        this.sparse = results.slot();
        this.withoutPenalty = results.slot();
        this.onSparse = onSparse;
        sparse.status().addListener((value, before, now) -> follow(now));
        withoutPenalty.status().addListener((value, before, now) -> now.result().ifPresent(onRedundancy));
    }

    /** Begins unasked, where that is a matter of seconds. */
    void begin(OpenedDataset newData) {
        data = newData;
        asked = false;
        sparse.drop();
        withoutPenalty.drop();
        if (data.moments().size() <= CategoryLimits.UNASKED) {
            sparse.ask(new SparseErrors(data));
        }
    }

    /** Computes all, whatever it costs; again what was cancelled before. */
    void compute() {
        asked = true;
        sparse.ask(new SparseErrors(data));
        sparse.retry();
        withoutPenalty.retry();
        if (sparse.status().get().result().isPresent()) {
            factorise();
        }
    }

    private void follow(Status<List<Optional<SparseRedundancy>>> status) {
        if (status instanceof Status.Failed<List<Optional<SparseRedundancy>>> failed) {
            failed.part().ifPresent(onSparse);
        }
        status.result().ifPresent(finished -> {
            onSparse.accept(finished);
            factorise();
        });
    }

    private void factorise() {
        int most = asked ? CategoryLimits.FACTORISED : CategoryLimits.FACTORISED_UNASKED;
        if (data.moments().size() <= most) {
            withoutPenalty.ask(new ErrorsWithoutPenalty(data));
        }
    }
}
