package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Where new logits are exact sparse combinations of base logits, the lab finds that out. */
final class PlantedCombinationsTest {

    private static final PlantedFeatures PLANTED = new PlantedFeatures(6_000, 4_000, 17);
    /** Little: what it takes from base columns no Θ can give back. */
    private static final double WEIGHT_DECAY = 1e-4;

    private static final CategorySplit SPLIT = PlantedFeatures.SPLIT;

    private static BaseToNewOutcome run(Head whole, BaseToNewSettings settings) {
        BaseToNewLab lab = BaseToNewLab.of(PLANTED.features(), whole, settings, Progress.NONE, Workers.CALLER);
        return lab.run(SPLIT, Progress.NONE, Workers.CALLER);
    }

    @Test
    void straightFromLogitsFindsExactlyWhoTakesPart() {
        for (Focus focus : List.of(Focus.NONE, new Focus(0.8, ShareKind.SOFTMAX), new Focus(0.8, ShareKind.LABEL))) {
            BaseToNewSettings settings =
                    BaseToNewSettings.usual().only(Set.of(ThetaMethod.STRAIGHT)).withStraight(focus, 3);
            BaseToNewOutcome outcome = run(PLANTED.trueHead(), settings);
            LearnedTheta straight = outcome.learned().get(0);
            for (int c = 0; c < SPLIT.fresh().size(); c++) {
                double[] found = straight.theta().column(SPLIT.fresh().get(c));
                int[] support = IntStream.range(0, found.length)
                        .filter(j -> found[j] != 0)
                        .toArray();
                assertThat(support).as("%s, column %d", focus, c).isEqualTo(PlantedFeatures.SUPPORTS[c]);
                double[] planted = PlantedFeatures.theta().column(SPLIT.fresh().get(c));
                assertThat(found).containsExactly(planted, within(1e-6));
            }
            assertThat(straight.certificate()).isLessThan(1e-9);
            // Exact combinations answer as the head itself does.
            assertThat(straight.accuracy()).isEqualTo(outcome.whole());
            assertThat(outcome.base()).isEmpty();
        }
    }

    @Test
    void jointCrossEntropyIsAsGoodAsTheHeadTrainedOnEverything() {
        TrainedHead whole = SoftmaxRegression.train(
                PLANTED.features().trainFeatures(),
                TrainingRows.all(PLANTED.features().trainLabels(), SPLIT.categories()),
                new TrainingOptions(WEIGHT_DECAY, 1e-9),
                Optional.empty(),
                Progress.NONE,
                Workers.CALLER);
        BaseToNewOutcome outcome =
                run(whole.head(), BaseToNewSettings.usual().only(Set.of(ThetaMethod.JOINT, ThetaMethod.NEW_ROWS)));
        double expected = outcome.whole().overall().rate();
        int rows = outcome.whole().overall().rows();
        double samplingError = 2 * Math.sqrt(expected * (1 - expected) / rows);
        assertThat(expected).isGreaterThan(0.6);
        assertThat(outcome.learned().get(0).accuracy().overall().rate()).isCloseTo(expected, within(samplingError));
        assertThat(outcome.learned().get(0).accuracy().newAmongAll().rate())
                .isCloseTo(outcome.whole().newAmongAll().rate(), within(4 * samplingError));
    }

    /** Among the new ones are two that depend on each other; each must do with base categories, and be optimal among these. */
    @Test
    void newCategoriesDoNotPredictEachOther() {
        CategorySplit split = CategorySplit.of(SPLIT.categories(), List.of(0, 2));
        BaseToNewSettings settings =
                BaseToNewSettings.usual().only(Set.of(ThetaMethod.STRAIGHT)).withStraight(Focus.NONE, 4);
        Theta theta = BaseToNewLab.of(PLANTED.features(), PLANTED.trueHead(), settings, Progress.NONE, Workers.CALLER)
                .run(split, Progress.NONE, Workers.CALLER)
                .learned()
                .get(0)
                .theta();
        LogitMatrix logits =
                PLANTED.trueHead().logits(PLANTED.features().trainFeatures(), Progress.NONE, Workers.CALLER);
        MomentColumns moments = MomentAccumulator.accumulate(
                        logits, FitSample.of(Split.allFit(logits.rows())), Progress.NONE, Workers.CALLER)
                .columns();
        for (int target : split.fresh()) {
            double[] column = theta.column(target);
            double[] rest = split.base().stream()
                    .mapToDouble(j -> moments.at(j, target)
                            - IntStream.range(0, column.length)
                                    .mapToDouble(k -> column[k]
                                            * moments.at(j, split.base().get(k)))
                                    .sum())
                    .map(Math::abs)
                    .toArray();
            double halfLambda = DoubleStream.of(rest).max().orElseThrow();
            assertThat(halfLambda).isGreaterThan(1e-3);
            for (int j = 0; j < column.length; j++) {
                if (column[j] != 0) {
                    assertThat(rest[j]).isCloseTo(halfLambda, within(1e-9));
                }
            }
        }
    }
}
