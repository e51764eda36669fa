package org.neuraldeps.solver.labs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The head of the base on its training rows and on the test rows, and every Θ that is learned on it. Held in memory, so it is to
 * be closed.
 */
final class TrainedBase implements AutoCloseable {

    private final BaseToNewSettings settings;
    private final BaseLogits training;
    private final TestRows test;
    private final ThetaLearning learning;

    private TrainedBase(BaseToNewSettings settings, BaseLogits training, TestRows test, Workers workers) {
        this.settings = settings;
        this.training = training;
        this.test = test;
        this.learning = new ThetaLearning(training, settings, workers);
    }

    /** The head of the base: trained on rows whose label is in it, standardised by these. */
    static TrainedHead train(
            FeatureSet features, CategorySplit split, BaseToNewSettings settings, Progress progress, Workers workers) {
        int[] base = split.base().stream().mapToInt(Integer::intValue).toArray();
        return SoftmaxRegression.train(
                features.trainFeatures(),
                TrainingRows.ofCategories(features.trainLabels(), base),
                new TrainingOptions(settings.weightDecay(), settings.gradientTolerance()),
                Optional.empty(),
                progress,
                workers);
    }

    /** Forms its logits on all training rows and on the test rows. */
    static TrainedBase of(
            TrainedHead head,
            FeatureSet features,
            CategorySplit split,
            BaseToNewSettings settings,
            Progress progress,
            Workers workers) {
        LogitMatrix train = head.head().logits(features.trainFeatures(), progress, workers);
        LogitMatrix test = head.head().logits(features.testFeatures().orElseThrow(), progress, workers);
        BaseLogits training = BaseLogits.of(split, train, features.trainLabels(), progress, workers);
        try {
            TestRows rows = new TestRows(split, features.testLabels().orElseThrow(), test, progress, workers);
            return new TrainedBase(settings, training, rows, workers);
        } catch (RuntimeException | Error e) {
            training.close();
            throw e;
        }
    }

    /** q, logit². */
    double logitSize() {
        return training.size();
    }

    /**
     * Finds what the settings ask for.
     *
     * @param given logits of the head trained on everything on the training rows, where {@link ThetaMethod#RIDGE} is asked for
     * @param found receives it
     */
    void learn(Optional<LogitMatrix> given, FoundThetas found, Progress progress) {
        for (ThetaMethod method : settings.inOrder()) {
            switch (method) {
                case JOINT -> found.add(learned(method, () -> learning.joint(part(progress, 0, 0.3)), progress));
                case NEW_ROWS ->
                    found.add(learned(method, () -> learning.newRows(part(progress, 0.3, 0.37)), progress));
                case RIDGE ->
                    found.add(learned(
                            method, () -> learning.ridge(given.orElseThrow(), part(progress, 0.37, 0.4)), progress));
                case SPARSE -> learnPath(found, part(progress, 0.4, 1));
                case STRAIGHT -> progress.checkCancelled(); // needs no head of the base
            }
        }
    }

    private static Progress part(Progress progress, double from, double to) {
        return new PartProgress(progress, from, to);
    }

    private LearnedTheta learned(ThetaMethod method, Supplier<PenalisedMinimum> minimise, Progress progress) {
        Timed<PenalisedMinimum> minimum = Timed.of(minimise);
        return learned(method, 0, minimum.result(), minimum.seconds(), progress);
    }

    private LearnedTheta learned(
            ThetaMethod method, double l1, PenalisedMinimum minimum, double seconds, Progress progress) {
        Theta theta = training.unscaled(minimum.point());
        return new LearnedTheta(
                method,
                l1,
                theta,
                minimum.objective(),
                minimum.residual(),
                minimum.iterations(),
                seconds,
                test.judge(theta, progress));
    }

    private void learnPath(FoundThetas found, Progress progress) {
        Timed<SparsePath> path = Timed.of(() -> learning.sparse(progress));
        List<SparsityCurve.Point> points = new ArrayList<>();
        for (SparsePath.Point point : path.result().points()) {
            LearnedTheta learned = learned(ThetaMethod.SPARSE, point.l1(), point.minimum(), path.seconds(), progress);
            points.add(SparsityCurve.Point.of(point.l1(), learned));
            if (settings.l1Weights().contains(point.l1())) {
                found.add(learned);
            }
        }
        found.add(new SparsityCurve(ThetaMethod.SPARSE, points));
    }

    @Override
    public void close() {
        test.close();
        training.close();
    }
}
