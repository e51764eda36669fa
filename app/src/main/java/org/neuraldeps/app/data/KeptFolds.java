package org.neuraldeps.app.data;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The moments of the folds asked for last; every target is judged by the same. Nobody holds a lock while computing: two
 * threads that miss them both form them, to the same bits. Where memory is short they go, and are formed anew.
 */
final class KeptFolds {

    private final LogitDataset dataset;
    private final BiFunction<LogitDataset, Folding, Folds> dealing;
    private final AtomicReference<SoftReference<FoldMoments>> last = new AtomicReference<>(new SoftReference<>(null));

    /** @param dealing how rows are dealt to folds */
    KeptFolds(LogitDataset dataset, BiFunction<LogitDataset, Folding, Folds> dealing) {
        this.dataset = dataset;
        this.dealing = dealing;
    }

    /** @throws org.neuraldeps.solver.data.DataException if there are too few groups */
    FoldMoments of(Folding folding, Progress progress, Workers workers) {
        FoldMoments known = last.get().get();
        if (known == null || !known.folding().equals(folding)) {
            known = FoldMoments.of(dataset.logits(), dealing.apply(dataset, folding), progress, workers);
            last.set(new SoftReference<>(known));
        }
        return known;
    }
}
