package org.neuraldeps.app.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Runs lab 1 and lays its first Θ out as a picture.
 *
 * @param run the lab
 * @param filter which coefficients are to be drawn
 */
public record LayOutTheta(RunBaseNew run, EdgeFilter filter) implements Need<ThetaScene> {

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return run.title();
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return run.needs();
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    /** Errors as of {@link RunBaseNew#compute}. */
    @Override
    public ThetaScene compute(Optional<ThetaScene> before, Progress progress, Workers workers) {
        return ThetaScene.of(run.compute(Optional.empty(), progress, workers), filter, progress);
    }
}
