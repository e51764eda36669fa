package org.neuraldeps.solver.labs;

import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.heads.Head;
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

    /**
     * Runs one split: trains the head of the base, finds every Θ, judges all on the test rows. The same for any number of
     * workers, but for the seconds.
     *
     * @param split of all n categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; it is asked at every block of rows
     */
    public BaseToNewOutcome run(CategorySplit split, Progress progress, Workers workers) {
        if (split.categories() != categories()) {
            throw new IllegalArgumentException("a split of " + split.categories() + " categories for " + categories());
        }
        BaseToNewRun run = new BaseToNewRun(features, settings, whole, split, workers);
        boolean isTrained = settings.methods().stream().anyMatch(method -> method != ThetaMethod.STRAIGHT);
        Optional<BaseToNewRun.Trained> base =
                isTrained ? Optional.of(run.train(new PartProgress(progress, 0, 0.6))) : Optional.empty();
        return run.learn(base, new PartProgress(progress, isTrained ? 0.6 : 0, 1));
    }
}
