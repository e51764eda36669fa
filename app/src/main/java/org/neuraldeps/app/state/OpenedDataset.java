package org.neuraldeps.app.state;

import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Logits that were opened, with the second moments of the predicting network.
 *
 * @param source where they came from
 * @param dataset logits, categories, labels, split
 * @param moments C over the fit rows
 */
public record OpenedDataset(DatasetSource source, LogitDataset dataset, SecondMoments moments) {

    /**
     * The problem of a target: within the network, or between networks where there is a second one. Between networks it
     * reads the fit rows once, so it belongs on a worker.
     */
    public CovLassoProblem problem(int target) {
        if (dataset.other().isEmpty()) {
            return CovLassoProblem.within(moments, target);
        }
        LogitMatrix other = dataset.other().get();
        return CovLassoProblem.between(
                moments,
                target,
                MomentAccumulator.between(dataset.logits(), other, target, dataset.split(), Progress.NONE));
    }
}
