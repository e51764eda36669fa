package org.neuraldeps.solver.labs;

import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Lab 1, new categories from old ones (Sec. 3.2): a head of the base categories alone, f_base, is trained on their rows and kept
 * as it is; new categories get logits f_base Θ, and the whole is set beside a head trained on everything.
 *
 * <p>Holds the logits of that head, N n + M n numbers, where a method asks for them, and the features where they are.
 * Immutable; several splits may run at the same time.
 */
public final class BaseToNewLab {

    /** Of a run, as a part: where the head of the base is trained, and where all that needs it is learned. */
    private static final double TRAINED = 0.6;

    private static final double LEARNED = 0.9;

    private final FeatureSet features;
    private final BaseToNewSettings settings;
    private final WholeHead whole;

    private BaseToNewLab(FeatureSet features, BaseToNewSettings settings, WholeHead whole) {
        this.features = features;
        this.settings = settings;
        this.whole = whole;
    }

    /**
     * Prepares what all splits share: the logits of the head trained on everything.
     *
     * @param features with test rows, and a training row of every category
     * @param whole the head trained on everything
     * @throws DataException if a lab cannot work on these features, or the head is for others
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static BaseToNewLab of(
            FeatureSet features, Head whole, BaseToNewSettings settings, Progress progress, Workers workers) {
        features.requireLab();
        if (whole.categories() != features.categories().size()) {
            throw new DataException(
                    features.name(),
                    "the head has " + whole.categories() + " categories, the labels "
                            + features.categories().size(),
                    "give the head that was trained on these categories");
        }
        return new BaseToNewLab(features, settings, WholeHead.of(features, whole, settings, progress, workers));
    }

    /** n, how many categories a split is made of. */
    public int categories() {
        return features.categories().size();
    }

    /** What is done with every split. */
    public BaseToNewSettings settings() {
        return settings;
    }

    /** How much memory one split takes while it runs: standardised features, and logits twice. */
    long bytesOfOne() {
        long rows = (long) features.trainFeatures().rows()
                + features.testFeatures().orElseThrow().rows();
        return 8 * rows * (features.width() + 1L + 2L * categories());
    }

    /**
     * Runs one split: trains the head of the base, finds every Θ, judges all on the test rows. The same for any number of
     * workers, but for the seconds.
     *
     * @param split of all n categories
     * @throws DataException if the settings cannot be used for it
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; it is asked at every block of rows
     */
    public BaseToNewOutcome run(CategorySplit split, Progress progress, Workers workers) {
        if (split.categories() != categories()) {
            throw new IllegalArgumentException("a split of " + split.categories() + " categories for " + categories());
        }
        settings.requireUsable(split);
        FoundThetas found = new FoundThetas();
        boolean needsBase = settings.methods().stream().anyMatch(method -> method != ThetaMethod.STRAIGHT);
        Optional<Timed<TrainedHead>> base = needsBase
                ? Optional.of(Timed.of(() ->
                        TrainedBase.train(features, split, settings, new PartProgress(progress, 0, TRAINED), workers)))
                : Optional.empty();
        double size = base.map(head -> learnOn(head.result(), split, found, progress, workers))
                .orElse(Double.NaN);
        Labels labels = features.testLabels().orElseThrow();
        if (settings.methods().contains(ThetaMethod.STRAIGHT)) {
            Progress last = new PartProgress(progress, needsBase ? LEARNED : 0, 1);
            new StraightLearning(whole, labels, settings, workers).learn(split, found, last);
        }
        return new BaseToNewOutcome(
                split,
                base.map(Timed::result),
                base.map(Timed::seconds).orElse(0.0),
                size,
                found.learned(),
                found.curves(),
                accuracyOfWhole(split, labels, progress),
                features.width());
    }

    /** Every Θ that is learned on the head of the base; returns q. */
    private double learnOn(
            TrainedHead head, CategorySplit split, FoundThetas found, Progress progress, Workers workers) {
        try (TrainedBase base = TrainedBase.of(head, features, split, settings, progress.quiet(), workers)) {
            base.learn(whole.training().map(LogitDataset::logits), found, new PartProgress(progress, TRAINED, LEARNED));
            return base.logitSize();
        }
    }

    private SplitAccuracy accuracyOfWhole(CategorySplit split, Labels labels, Progress progress) {
        return new SplitJudge(split, labels, new ChosenColumns(whole.test(), split.base()), progress)
                .judge(new ChosenColumns(whole.test(), split.fresh()));
    }
}
