package org.neuraldeps.app.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Trains a head of all categories on the training rows. There is one optimum, and the start is always zero: what head the
 * features were opened with changes nothing.
 *
 * @param data features
 * @param options weight decay, and how exactly
 */
public record TrainHead(OpenedDataset data, TrainingOptions options) implements LabNeed<TrainedHead> {

    @Override
    public String title() {
        return Messages.text("task.lab.head");
    }

    /** @throws DataException if the data are no features, or a category has no training row */
    @Override
    public TrainedHead compute(Optional<TrainedHead> before, Progress progress, Workers workers) {
        OpenedFeatures features = LabData.features(data);
        FeatureSet set = features.set();
        // Features without a head were given one by training when they were opened.
        return features.head()
                .training()
                .filter(trained -> trained.weightDecay() == options.weightDecay()
                        && trained.gradientNorm() <= options.gradientNorm())
                .orElseGet(() -> SoftmaxRegression.train(
                        set.trainFeatures(),
                        TrainingRows.all(set.trainLabels(), set.categories().size()),
                        options,
                        Optional.empty(),
                        progress,
                        workers));
    }
}
