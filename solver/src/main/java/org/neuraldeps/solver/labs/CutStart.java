package org.neuraldeps.solver.labs;

import java.util.function.Function;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.heads.DenseProduct;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.HeadObjective;
import org.neuraldeps.solver.heads.Lbfgs;
import org.neuraldeps.solver.heads.LbfgsOptions;
import org.neuraldeps.solver.heads.Minimum;
import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.heads.SoftmaxLoss;
import org.neuraldeps.solver.heads.StandardisedFeatures;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A head from which dependencies are cut, with its training rows and what is to be said of it before. Holds the rows in double,
 * 8 N (d + 1) bytes, so it is to be closed; several cuts may run at the same time.
 */
public final class CutStart implements AutoCloseable {

    private static final String STEP = "cutting dependencies";

    private final CutSettings settings;
    private final int repetition;
    private final TrainingRows rows;
    private final StandardisedFeatures features;
    private final double[] weights;
    private final CutMoments moments;
    private final CutStars stars;
    private final CutJudge judge;
    private final CutJudge.Verdict verdict;

    private CutStart(
            CutSettings settings,
            int repetition,
            TrainingRows rows,
            StandardisedFeatures features,
            Head head,
            CutJudge judge,
            Progress progress,
            Workers workers) {
        this.settings = settings;
        this.repetition = repetition;
        this.rows = rows;
        this.features = features;
        this.judge = judge;
        this.weights = features.weights(head);
        this.moments = new CutMoments(features, progress, workers);
        this.stars = new CutStars(
                settings.edges(),
                settings.lambda(),
                moments.ofLogits(weights, rows.categories(), progress, workers),
                progress);
        this.verdict = judge.judge(head, progress, workers);
    }

    /**
     * Reads the rows and judges a head on them and on others.
     *
     * @param head is made of the rows, once they are read
     */
    static CutStart of(
            FeatureSet set,
            CutSettings settings,
            int repetition,
            TrainingRows rows,
            Function<StandardisedFeatures, Head> head,
            Progress progress,
            Workers workers) {
        ChosenRows chosen = new ChosenRows(set.trainFeatures(), rows.rows());
        StandardisedFeatures features = StandardisedFeatures.of(chosen, rows.categories(), progress, workers);
        try {
            CutJudge judge = new CutJudge(set, settings);
            Head before = head.apply(features);
            return new CutStart(settings, repetition, rows, features, before, judge, progress.quiet(), workers);
        } catch (RuntimeException | Error e) {
            features.close();
            throw e;
        }
    }

    /** What there is to say of the head before. */
    public CutState before() {
        return new CutState(stars.before(), verdict.accuracy(), verdict.aupr());
    }

    /**
     * Fine-tunes from the head before, with one μ.
     *
     * @param weight μ, 0 or more
     * @param progress is asked at every block of rows whether to go on
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public CutOutcome cut(double weight, Progress progress, Workers workers) {
        int n = rows.categories();
        try (DenseProduct product = features.matrix().product(n)) {
            Objective training = new HeadObjective(
                    features.matrix(),
                    product,
                    new SoftmaxLoss(rows.labels(), n),
                    settings.training().weightDecay(),
                    workers);
            CutPenalty penalty = new CutPenalty(moments, n, settings, weight);
            CutObjective objective = new CutObjective(training, penalty);
            CutOutcome.Start start = objective.startingAt(weights, progress.quiet());
            LbfgsOptions options = LbfgsOptions.to(settings.training().gradientNorm(), STEP);
            CutSteps steps = new CutSteps(penalty, options.memory());
            Minimum minimum = Lbfgs.minimise(objective, steps, weights, options, progress);
            return outcome(weight, start, minimum, progress, workers);
        }
    }

    private CutOutcome outcome(
            double weight, CutOutcome.Start start, Minimum minimum, Progress progress, Workers workers) {
        Progress quiet = progress.quiet();
        Head head = features.head(minimum.x(), rows.categories());
        CutJudge.Verdict edited = judge.judge(head, quiet, workers);
        CutState after = new CutState(
                stars.after(moments.ofLogits(minimum.x(), rows.categories(), quiet, workers), quiet),
                edited.accuracy(),
                edited.aupr());
        return new CutOutcome(
                repetition,
                weight,
                settings.training().weightDecay(),
                before(),
                after,
                head,
                minimum.value(),
                start,
                minimum.gradientNorm(),
                minimum.iterations(),
                minimum.evaluations(),
                minimum.end(),
                edited.minus(verdict),
                judge.chance());
    }

    @Override
    public void close() {
        features.close();
    }
}
