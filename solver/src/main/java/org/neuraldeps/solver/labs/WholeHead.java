package org.neuraldeps.solver.labs;

import java.util.Optional;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The head trained on everything, as far as splits need it: its logits are the same for all of them.
 *
 * @param test logits on the test rows, M x n
 * @param training logits on the training rows with their labels, where a method asks for them
 * @param moments C of these, where a method asks for it
 */
record WholeHead(LogitMatrix test, Optional<LogitDataset> training, Optional<SecondMoments> moments) {

    /**
     * Forms logits and moments.
     *
     * @throws org.neuraldeps.solver.data.DataException if the head is for other features
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    static WholeHead of(
            FeatureSet features, Head head, BaseToNewSettings settings, Progress progress, Workers workers) {
        LogitMatrix test = head.logits(features.testFeatures().orElseThrow(), progress, workers);
        boolean isStraight = settings.methods().contains(ThetaMethod.STRAIGHT);
        if (!isStraight && !settings.methods().contains(ThetaMethod.RIDGE)) {
            return new WholeHead(test, Optional.empty(), Optional.empty());
        }
        LogitMatrix logits = head.logits(features.trainFeatures(), progress, workers);
        Split all = Split.allFit(logits.rows());
        LogitDataset training = new LogitDataset(
                features.name(),
                logits,
                features.categories(),
                Optional.of(features.trainLabels()),
                all,
                Optional.empty());
        Optional<SecondMoments> moments = isStraight
                ? Optional.of(MomentAccumulator.accumulate(logits, FitSample.of(all), progress, workers))
                : Optional.empty();
        return new WholeHead(test, Optional.of(training), moments);
    }
}
