package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.TinyFeatures;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.heads.DenseProduct;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.HeadObjective;
import org.neuraldeps.solver.heads.Lbfgs;
import org.neuraldeps.solver.heads.LbfgsOptions;
import org.neuraldeps.solver.heads.Minimum;
import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.heads.SoftmaxLoss;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.StandardisedFeatures;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Six categories in eight features; 0 and 1 lie close together, so that their logits go together. */
class CutLabTest {

    private static final int FEATURES = 8;
    private static final int CATEGORIES = 6;
    private static final CutEdge EDGE = new CutEdge(0, 1);
    private static final LambdaSetting LAMBDA = new LambdaSetting.Ratio(0.2);
    private static final FeatureSet SET = set();
    private static final Head HEAD = SoftmaxRegression.train(
                    SET.trainFeatures(),
                    TrainingRows.all(SET.trainLabels(), CATEGORIES),
                    TrainingOptions.USUAL,
                    Optional.empty(),
                    Progress.NONE,
                    Workers.CALLER)
            .head();

    private static FeatureSet set() {
        int[] train = new Random(1).ints(360, 0, CATEGORIES).toArray();
        int[] test = new Random(2).ints(120, 0, CATEGORIES).toArray();
        return new FeatureSet(
                "planted",
                features("train", train, 3),
                new Labels(train, CATEGORIES, "train"),
                Optional.of(features("test", test, 4)),
                Optional.of(new Labels(test, CATEGORIES, "test")),
                Optional.of(features("ood", new Random(5).ints(60, 6, 8).toArray(), 6)),
                Categories.numbered(CATEGORIES));
    }

    private static LogitMatrix features(String origin, int[] labels, long seed) {
        Random random = new Random(seed);
        double[] values = new double[labels.length * FEATURES];
        for (int row = 0; row < labels.length; row++) {
            for (int k = 0; k < FEATURES; k++) {
                boolean isOwn = labels[row] == k || (labels[row] == 0 && k == 1);
                values[row * FEATURES + k] = random.nextGaussian() + (isOwn ? 2 : 0) + k;
            }
        }
        return new ArrayLogitMatrix(origin, labels.length, FEATURES, values);
    }

    private static CutSettings settings(CutEdge... edges) {
        return new CutSettings(List.of(edges), LAMBDA, TrainingOptions.USUAL, 1e-3, 200, 1);
    }

    private static CutLab lab(CutEdge... edges) {
        return CutLab.of(SET, HEAD, settings(edges));
    }

    private static CutOutcome cut(CutLab lab, double weight, Workers workers) {
        try (CutStart start = lab.given(Progress.NONE, workers)) {
            return start.cut(weight, Progress.NONE, workers);
        }
    }

    /** C of a head's logits over the training rows, from the logits themselves. */
    private static DenseSecondMoments moments(Head head) {
        LogitMatrix logits = head.logits(SET.trainFeatures(), Progress.NONE, Workers.CALLER);
        return MomentAccumulator.accumulate(
                logits, FitSample.of(Split.allFit(logits.rows())), Progress.NONE, Workers.CALLER);
    }

    private static SolutionPath path(DenseSecondMoments moments, int target) {
        return ExactHomotopy.solve(
                CovLassoProblem.within(moments, target, Progress.NONE), PathOptions.full(), Progress.NONE);
    }

    @Test
    void aCutTakesTheMomentToNearlyNothingAndEndsAtAStationaryPoint() {
        CutOutcome outcome = cut(lab(EDGE), 0.05, Workers.CALLER);
        assertThat(Math.abs(outcome.before().stars().get(0).moment())).isGreaterThan(0.5);
        assertThat(Math.abs(outcome.after().stars().get(0).moment())).isLessThan(1e-3);
        assertThat(outcome.end()).isEqualTo(Minimum.End.GRADIENT);
        assertThat(outcome.gradientNorm()).isLessThanOrEqualTo(1e-9);
        assertThat(outcome.objective()).isLessThan(outcome.start().objective());
        assertThat(outcome.weightDecay()).isEqualTo(0.01);
        assertThat(outcome.evaluations()).isLessThan(100);
    }

    /** From the definition: moments, star and accuracy of the heads before and after, from their logits. */
    @Test
    void whatIsSaidOfAHeadIsWhatItsLogitsSay() {
        CutOutcome outcome = cut(lab(EDGE, new CutEdge(2, 3)), 0.02, Workers.CALLER);
        SolutionPath before = path(moments(HEAD), 0);
        SolutionPath after = path(moments(outcome.head()), 0);
        double lambda = 0.2 * before.lambdaMax();
        assertThat(outcome.before().stars().get(0).moment())
                .isCloseTo(moments(HEAD).columns().column(0)[1], within(1e-10));
        assertThat(outcome.after().stars().get(1).moment())
                .isCloseTo(moments(outcome.head()).columns().column(2)[3], within(1e-10));
        CutStar star = outcome.after().stars().get(0);
        assertThat(star.atLambda().lambda()).isCloseTo(lambda, within(1e-10));
        assertThat(star.atRatio().lambdaRatio()).isCloseTo(0.2, within(1e-10));
        for (int j = 0; j < CATEGORIES; j++) {
            assertThat(outcome.before().stars().get(0).atLambda().coefficient(j))
                    .isCloseTo(before.at(lambda).coefficient(j), within(1e-8));
            assertThat(star.atLambda().coefficient(j))
                    .isCloseTo(after.at(lambda).coefficient(j), within(1e-8));
            assertThat(star.atRatio().coefficient(j))
                    .isCloseTo(after.at(0.2 * after.lambdaMax()).coefficient(j), within(1e-8));
        }
        assertThat(outcome.before().stars().get(0).thetaAtLambda()).isNotZero();
        assertThat(outcome.after().accuracy().right()).isEqualTo(right(outcome.head()));
        assertThat(outcome.chance()).isEqualTo(60 / 180.0);
    }

    private static long right(Head head) {
        LogitMatrix logits = head.logits(SET.testFeatures().orElseThrow(), Progress.NONE, Workers.CALLER);
        double[] row = new double[CATEGORIES];
        return IntStream.range(0, logits.rows())
                .filter(r -> {
                    logits.readRows(r, 1, row);
                    int own = SET.testLabels().orElseThrow().of(r);
                    return IntStream.range(0, CATEGORIES).allMatch(j -> j == own || row[j] < row[own]);
                })
                .count();
    }

    /** Minimised without knowing anything of the penalty, and its gradient against differences of its value. */
    @Test
    void theObjectiveIsTheDefinitionAndItsMinimumIsFoundByPlainStepsToo() {
        TrainingRows rows = TrainingRows.all(SET.trainLabels(), CATEGORIES);
        CutSettings settings = settings(EDGE, new CutEdge(1, 0), new CutEdge(2, 3));
        try (StandardisedFeatures x = StandardisedFeatures.of(
                        new ChosenRows(SET.trainFeatures(), rows.rows()), CATEGORIES, Progress.NONE, Workers.CALLER);
                DenseProduct product = x.matrix().product(CATEGORIES)) {
            Objective training = new HeadObjective(
                    x.matrix(), product, new SoftmaxLoss(rows.labels(), CATEGORIES), 0.01, Workers.CALLER);
            CutMoments moments = new CutMoments(x, Progress.NONE, Workers.CALLER);
            Objective objective = new CutObjective(training, new CutPenalty(moments, CATEGORIES, settings, 0.01));
            double[] w = x.weights(HEAD);
            double[] gradient = new double[w.length];
            double value = objective.at(w, gradient, Progress.NONE);
            double[] c = {
                moments(HEAD).columns().column(0)[1], moments(HEAD).columns().column(2)[3]
            };
            double penalty = 0.01 * (Math.sqrt(c[0] * c[0] + 1e-6) + Math.sqrt(c[1] * c[1] + 1e-6));
            assertThat(value).isCloseTo(training.at(w, new double[w.length], Progress.NONE) + penalty, within(1e-12));
            for (int i = 0; i < w.length; i++) {
                double[] aside = w.clone();
                aside[i] += 1e-5;
                double forward = objective.at(aside, new double[w.length], Progress.NONE);
                aside[i] -= 2e-5;
                double slope = (forward - objective.at(aside, new double[w.length], Progress.NONE)) / 2e-5;
                assertThat(slope).isCloseTo(gradient[i], within(1e-8));
            }
            Minimum plain = Lbfgs.minimise(objective, w, LbfgsOptions.to(1e-8, ""), Progress.NONE);
            CutOutcome outcome = cut(CutLab.of(SET, HEAD, settings), 0.01, Workers.CALLER);
            assertThat(plain.hasConverged()).isTrue();
            assertThat(outcome.objective()).isCloseTo(plain.value(), within(1e-12));
            assertThat(outcome.start().objective()).isEqualTo(value);
            assertThat(outcome.evaluations()).isLessThan(plain.evaluations());
        }
    }

    @Test
    void withoutAPenaltyNothingChanges() {
        CutOutcome outcome = cut(
                CutLab.of(
                        SET,
                        HEAD,
                        new CutSettings(List.of(EDGE), LAMBDA, new TrainingOptions(0.01, 1e-8), 1e-3, 50, 1)),
                0,
                Workers.CALLER);
        assertThat(outcome.evaluations()).isEqualTo(1);
        assertThat(outcome.after().accuracy()).isEqualTo(outcome.before().accuracy());
        for (AnomalyScore score : AnomalyScore.values()) {
            Aupr aupr = outcome.before().aupr().get(score);
            assertThat(aupr.value()).isBetween(aupr.lower(), aupr.upper());
            assertThat(aupr.upper() - aupr.lower()).isBetween(0.01, 0.3);
            assertThat(outcome.auprChange().get(score).value()).isCloseTo(0, within(1e-9));
            assertThat(outcome.auprChange().get(score).upper()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void theSameForAnyNumberOfWorkers() {
        CutOutcome alone = cut(lab(EDGE), 0.01, Workers.CALLER);
        CutOutcome together = cut(lab(EDGE), 0.01, TinyFeatures.ALL_CORES);
        assertThat(together.head().weights()).isEqualTo(alone.head().weights());
        assertThat(together.after().aupr()).isEqualTo(alone.after().aupr());
        assertThat(together.auprChange()).isEqualTo(alone.auprChange());
    }

    @Test
    void repetitionsAreHeadsOfTheirOwnAndAreSummedUp() {
        List<CutOutcome> told = new ArrayList<>();
        CutRun run = CutRun.run(
                lab(EDGE), CutRun.Heads.all(3), List.of(0.05, 0.001), told::add, Progress.NONE, TinyFeatures.ALL_CORES);
        assertThat(run.isComplete()).isTrue();
        assertThat(told).containsExactlyInAnyOrderElementsOf(run.outcomes()).hasSize(6);
        assertThat(run.outcomes()).extracting(CutOutcome::repetition).containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(run.outcomes()).extracting(CutOutcome::weight).startsWith(0.001, 0.05, 0.001);
        assertThat(run.outcomes().stream()
                        .map(outcome -> outcome.before().stars().get(0).moment())
                        .distinct())
                .hasSize(3);
        List<CutSummary> summaries = CutSummary.of(run.outcomes());
        assertThat(summaries).extracting(CutSummary::weight).containsExactly(0.001, 0.05);
        CutSummary.Pair moment = summaries.get(1).edges().get(0).moment();
        assertThat(moment.before().mean())
                .isCloseTo(
                        run.outcomes().stream()
                                .filter(outcome -> outcome.weight() == 0.05)
                                .mapToDouble(outcome ->
                                        outcome.before().stars().get(0).moment())
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(moment.before().deviation()).isPositive();
        assertThat(Math.abs(moment.after().mean())).isLessThan(1e-3);
        assertThat(summaries.get(1).accuracy().after().count()).isEqualTo(3);
        assertThat(summaries.get(1).aupr()).containsOnlyKeys(AnomalyScore.values());
        CutRun more =
                CutRun.run(lab(EDGE), CutRun.Heads.all(4), List.of(0.05), told::add, Progress.NONE, Workers.CALLER);
        assertThat(more.outcomes().get(2).head().bias())
                .isEqualTo(run.outcomes().get(5).head().bias());
    }

    @Test
    void oneRepetitionIsTheGivenHead() {
        CutRun run =
                CutRun.run(lab(EDGE), CutRun.Heads.all(1), List.of(0.05), outcome -> {}, Progress.NONE, Workers.CALLER);
        assertThat(run.outcomes()).hasSize(1);
        assertThat(run.outcomes().get(0).before().stars().get(0).moment())
                .isCloseTo(moments(HEAD).columns().column(0)[1], within(1e-10));
        assertThat(run.outcomes().get(0).head().weights())
                .isEqualTo(cut(lab(EDGE), 0.05, Workers.CALLER).head().weights());
    }

    @Test
    void aCancelKeepsWhatIsFinished() {
        CountingProgress patient = CountingProgress.patient();
        CutRun.run(lab(EDGE), CutRun.Heads.all(2), List.of(0.05), outcome -> {}, patient, Workers.CALLER);
        CountingProgress half = CountingProgress.cancellingAt(patient.questions() * 3 / 4);
        CutRun run = CutRun.run(lab(EDGE), CutRun.Heads.all(2), List.of(0.05), outcome -> {}, half, Workers.CALLER);
        assertThat(run.isComplete()).isFalse();
        assertThat(run.outcomes()).hasSize(1);
        assertThat(run.wanted()).isEqualTo(2);
    }

    @Test
    void withoutRowsOfNoneOfTheCategoriesThereIsNoAupr() {
        FeatureSet without = new FeatureSet(
                "planted",
                SET.trainFeatures(),
                SET.trainLabels(),
                SET.testFeatures(),
                SET.testLabels(),
                Optional.empty(),
                SET.categories());
        CutOutcome outcome = cut(CutLab.of(without, HEAD, settings(EDGE)), 0.05, Workers.CALLER);
        assertThat(outcome.before().aupr()).isEmpty();
        assertThat(outcome.auprChange()).isEmpty();
        assertThat(outcome.chance()).isNaN();
    }

    @Test
    void whatCannotBeCutIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new CutEdge(2, 2));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> lab(new CutEdge(0, 6)))
                .withMessage("planted: there is no category 6 among 6; name two of the categories");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CutLab.of(SET, new Head(2, new double[12], new double[6]), settings(EDGE)))
                .withMessage("planted: the head is 2 x 6, but there are 8 features and 6 categories;"
                        + " give the head that was trained on these features");
    }
}
