package org.neuraldeps.solver.labs;

import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Lab 2, cutting dependencies (Sec. 3.3): a trained head is fine-tuned on fixed features with a penalty on |E f_i f_j|, and
 * set beside what it was. The problem is not convex, so every cut starts from the given head, or from one that was trained on
 * resampled rows. Immutable; several heads may be worked on at the same time.
 */
public final class CutLab {

    private final FeatureSet features;
    private final CutSettings settings;
    private final Head given;

    private CutLab(FeatureSet features, CutSettings settings, Head given) {
        this.features = features;
        this.settings = settings;
        this.given = given;
    }

    /**
     * A lab on some features.
     *
     * @param given the head
     * @throws DataException if a lab cannot work on these features, or the head or a dependency is for others
     */
    public static CutLab of(FeatureSet features, Head given, CutSettings settings) {
        features.requireLab();
        int n = features.categories().size();
        if (given.categories() != n || given.features() != features.width()) {
            throw new DataException(
                    features.name(),
                    "the head is " + given.features() + " x " + given.categories() + ", but there are "
                            + features.width() + " features and " + n + " categories",
                    "give the head that was trained on these features");
        }
        for (CutEdge edge : settings.edges()) {
            if (Math.max(edge.target(), edge.predictor()) >= n) {
                throw new DataException(
                        features.name(),
                        "there is no category " + Math.max(edge.target(), edge.predictor()) + " among " + n,
                        "name two of the categories");
            }
        }
        return new CutLab(features, settings, given);
    }

    /** What is done with every head. */
    public CutSettings settings() {
        return settings;
    }

    /**
     * The given head, with all training rows.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public CutStart given(Progress progress, Workers workers) {
        return CutStart.of(features, settings, 0, allRows(), standardised -> given, progress, workers);
    }

    /**
     * A head trained on as many rows drawn from the training rows with replacement.
     *
     * @param repetition r, from 0: its seed is that of the settings + r, so that more repetitions only add some
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public CutStart resampled(int repetition, Progress progress, Workers workers) {
        TrainingRows rows = allRows().resampled(settings.seed() + repetition);
        return CutStart.of(
                features,
                settings,
                repetition,
                rows,
                standardised -> SoftmaxRegression.train(
                                standardised, rows, settings.training(), Optional.of(given), progress, workers)
                        .head(),
                progress,
                workers);
    }

    private TrainingRows allRows() {
        return TrainingRows.all(features.trainLabels(), features.categories().size());
    }
}
