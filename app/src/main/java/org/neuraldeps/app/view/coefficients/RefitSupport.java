package org.neuraldeps.app.view.coefficients;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Least squares on the support of a picture.
 *
 * @param picture the target at its λ
 */
record RefitSupport(Picture picture) implements Need<CoefficientTable> {

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.refit");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(picture.solved().data().asGiven());
    }

    /** As the picture itself. */
    @Override
    public boolean takesAllRows() {
        return false;
    }

    @Override
    public CoefficientTable compute(Optional<CoefficientTable> before, Progress progress, Workers workers) {
        return now();
    }

    /** At once, where it is small. */
    CoefficientTable now() {
        return CoefficientTable.ofRefit(picture, Refit.of(picture.solved().path(), picture.solution()));
    }
}
