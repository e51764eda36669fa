package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * err_i(θ*(0)) of every category, from a factorisation of the logits of the network that predicts.
 *
 * @param data whose categories
 * @param gauge which of the logits that softmax cannot tell apart are meant
 */
public record ErrorsWithoutPenalty(OpenedDataset data, Gauge gauge) implements DataNeed<Redundancy> {

    /** Of logits as given. */
    public ErrorsWithoutPenalty(OpenedDataset data) {
        this(data, Gauge.AS_GIVEN);
    }

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
        return data.in(gauge, progress, workers).redundancy(progress);
    }
}
