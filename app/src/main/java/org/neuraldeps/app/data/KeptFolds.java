package org.neuraldeps.app.data;

import java.util.concurrent.atomic.AtomicReference;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The moments of the folds asked for last; every target is judged by the same. Nobody holds a lock while computing: two
 * threads that miss them both form them, to the same bits.
 */
final class KeptFolds {

    private final LogitDataset dataset;
    private final AtomicReference<FoldMoments> last = new AtomicReference<>();

    KeptFolds(LogitDataset dataset) {
        this.dataset = dataset;
    }

    /** @throws org.neuraldeps.solver.data.DataException if there are too few groups */
    FoldMoments of(Folding folding, Progress progress, Workers workers) {
        FoldMoments known = last.get();
        if (known == null || !known.folding().equals(folding)) {
            known = FoldMoments.of(dataset.logits(), Folds.of(dataset, folding), progress, workers);
            last.set(known);
        }
        return known;
    }
}
