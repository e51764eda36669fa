package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * err_i(θ*(0)) of every category, from a factorisation of the logits of the network that predicts.
 *
 * @param data whose categories
 */
public record ErrorsWithoutPenalty(OpenedDataset data) implements DataNeed<Redundancy> {

    @Override
    public String title() {
        return Messages.text("task.redundancy");
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public Redundancy compute(Optional<Redundancy> before, Progress progress, Workers workers) {
        return data.redundancy(progress);
    }
}
