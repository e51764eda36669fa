package org.neuraldeps.app.view.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.ThetaScene;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The picture of the first Θ of a result that is there.
 *
 * @param result of lab 1
 * @param filter which coefficients are drawn
 */
record ShowTheta(BaseNewResult result, EdgeFilter filter) implements Need<ThetaScene> {

    /** The first Θ of the same plan is the same, however many repetitions are there. */
    private record Key(OpenedDataset data, BaseNewPlan plan, EdgeFilter filter) {}

    @Override
    public Object key() {
        return new Key(result.data(), result.plan(), filter);
    }

    @Override
    public String title() {
        return Messages.text("labs.base.layOut");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(result.data());
    }

    @Override
    public ThetaScene compute(Optional<ThetaScene> before, Progress progress, Workers workers) {
        return ThetaScene.of(result, filter, progress);
    }
}
