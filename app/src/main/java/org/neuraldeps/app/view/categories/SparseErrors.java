package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.DataNeed;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What few other categories leave of each category, within the network that predicts; a cancel keeps the finished part.
 *
 * @param data whose categories
 */
record SparseErrors(OpenedDataset data) implements DataNeed<List<Optional<SparseRedundancy>>> {

    @Override
    public String title() {
        return Messages.text("task.sparse");
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public List<Optional<SparseRedundancy>> compute(
            Optional<List<Optional<SparseRedundancy>>> before, Progress progress, Workers workers) {
        return SparseRedundancy.ofAll(data.moments(), SparseRedundancy.usualNonzeros(), workers, progress);
    }
}
