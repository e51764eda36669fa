package org.neuraldeps.app.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The head of all categories that lab 1 is set against. Where a head of the base is trained, it is trained too, in the same way
 * and with the same weight decay, so that both are as good as they can be and their times can be compared; where nothing is
 * trained, it is the head that the features were opened with.
 *
 * @param head on raw features
 * @param training how it was trained; empty where it is the one that was opened
 * @param seconds how long that took, measured; NaN where it is the one that was opened
 */
public record BaselineHead(Head head, Optional<TrainedHead> training, double seconds) {

    private static final double NANOS = 1e9;

    static BaselineHead of(OpenedFeatures features, BaseToNewSettings settings, Progress progress, Workers workers) {
        boolean isTrained = settings.methods().stream().anyMatch(method -> method != ThetaMethod.STRAIGHT);
        if (!isTrained) {
            return new BaselineHead(features.head().head(), Optional.empty(), Double.NaN);
        }
        FeatureSet set = features.set();
        long begin = System.nanoTime();
        TrainedHead trained = SoftmaxRegression.train(
                set.trainFeatures(),
                TrainingRows.all(set.trainLabels(), set.categories().size()),
                new TrainingOptions(settings.weightDecay(), settings.gradientTolerance()),
                Optional.empty(),
                progress,
                workers);
        return new BaselineHead(trained.head(), Optional.of(trained), (System.nanoTime() - begin) / NANOS);
    }
}
