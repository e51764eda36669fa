package org.neuraldeps.solver.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A target on half-samples. */
final class TargetStabilityTest {

    private static final PlantedTrials TRIALS = new PlantedTrials(80, 300, 24, 0.5);

    @Test
    void plantedPredictorsAreSelectedNearlyAlwaysAndOthersSeldom() {
        CoefficientStability judged = TRIALS.judge(TRIALS.trial(0), 0.3 * TRIALS.lambdaMax());
        assertThat(judged.stable()).containsExactly(TRIALS.planted());
        for (int category = 0; category < 24; category++) {
            boolean isPlanted = TRIALS.planted(category) != 0;
            double frequency = judged.frequency(category);
            assertThat(frequency).isBetween(isPlanted ? 0.9 : 0, isPlanted ? 1 : 0.4);
            assertThat(judged.highestFrequency(category)).isBetween(frequency, 1.0);
        }
    }

    @Test
    void halvesComeInPairsOfWholeBlocksAndNoPairComesTwice() {
        List<int[]> halves = HalfSampling.USUAL.draw(half -> true).orElseThrow();
        assertThat(halves).hasSize(100);
        for (int pair = 0; pair < halves.size(); pair += 2) {
            int[] both = IntStream.concat(Arrays.stream(halves.get(pair)), Arrays.stream(halves.get(pair + 1)))
                    .sorted()
                    .toArray();
            assertThat(both)
                    .containsExactly(IntStream.range(0, HalfSampling.BLOCKS).toArray());
        }
        assertThat(halves.stream().map(Arrays::toString).distinct()).hasSize(100);
        int[] times = new int[HalfSampling.BLOCKS];
        for (int pair = 0; pair < halves.size(); pair += 2) {
            Arrays.stream(halves.get(pair)).forEach(block -> times[block]++);
        }
        assertThat(Arrays.stream(times).skip(1)).allMatch(count -> count > 10 && count < 40);
    }

    @Test
    void aHalfIsSolvedAsItsRowsAreAtTheSameLambda() {
        LogitDataset data = TRIALS.trial(1);
        double lambda = 0.2 * TRIALS.lambdaMax();
        Folds folds = Folds.atRandom(data, HalfSampling.USUAL.blocks());
        int[] half = HalfSampling.USUAL.draw(each -> true).orElseThrow().get(5);
        Split rows = folds.only(half);
        SparseRow alone = ExactHomotopy.solve(
                        CovLassoProblem.within(
                                MomentAccumulator.accumulate(
                                        data.logits(), FitSample.of(rows), Progress.NONE, Workers.CALLER),
                                TRIALS.target(),
                                Progress.NONE),
                        PathOptions.full().downTo(lambda),
                        Progress.NONE)
                .kept()
                .at(lambda);
        SparseRow among = ExactHomotopy.solve(
                        TRIALS.onBlocks(data).problemOn(half, Progress.NONE),
                        PathOptions.full().downTo(lambda),
                        Progress.NONE)
                .kept()
                .at(lambda);
        assertThat(among.support()).containsExactly(alone.support());
        assertThat(among.values()).containsExactly(alone.values(), within(1e-12));
        assertThat(rows.fitRows()).isEqualTo(150);
    }

    @Test
    void intervalsCoverWhatThePopulationHasAndNotWhatWasPlanted() {
        double lambda = 0.3 * TRIALS.lambdaMax();
        double covered = TRIALS.coverage(80, lambda, TRIALS.population(lambda)::coefficient);
        assertThat(covered).isBetween(0.84, 0.96);
        assertThat(TRIALS.coverage(20, lambda, TRIALS::planted)).isLessThan(0.1);
    }

    @Test
    void viewsOfOnePhotographSayNoMoreThanOne() {
        double lambda = 0.3 * TRIALS.lambdaMax();
        CoefficientStability once = TRIALS.judge(TRIALS.trial(2), lambda);
        CoefficientStability twice = TRIALS.judge(TRIALS.trial(2, 2, true), lambda);
        CoefficientStability taken = TRIALS.judge(TRIALS.trial(2, 2, false), lambda);
        double width = 0;
        double widthTaken = 0;
        for (int category : TRIALS.planted()) {
            Interval interval = once.interval(category);
            assertThat(twice.interval(category).lower()).isCloseTo(interval.lower(), within(1e-9));
            assertThat(twice.interval(category).upper()).isCloseTo(interval.upper(), within(1e-9));
            assertThat(twice.frequency(category)).isEqualTo(once.frequency(category));
            width += interval.upper() - interval.lower();
            widthTaken +=
                    taken.interval(category).upper() - taken.interval(category).lower();
        }
        assertThat(widthTaken).as("where copies count as rows").isLessThan(0.9 * width);
    }

    @Test
    void everyLambdaAboveTheEndIsAnInterpolation() {
        LogitDataset data = TRIALS.trial(3);
        double low = 0.05 * TRIALS.lambdaMax();
        double high = 0.4 * TRIALS.lambdaMax();
        TargetStability deep =
                TargetStability.solve(TRIALS.onBlocks(data), HalfSampling.USUAL, low, Progress.NONE, Workers.CALLER);
        CoefficientStability there = deep.at(high);
        CoefficientStability direct = TRIALS.judge(data, high);
        assertThat(there.selected()).containsExactly(direct.selected());
        assertThat(there.bound()).isEqualTo(direct.bound());
        assertThat(there.boundAlongPath()).isEqualTo(direct.boundAlongPath());
        for (int category : direct.selected()) {
            assertThat(there.frequency(category)).isEqualTo(direct.frequency(category));
            assertThat(there.highestFrequency(category)).isEqualTo(direct.highestFrequency(category));
            assertThat(there.interval(category).upper())
                    .isCloseTo(direct.interval(category).upper(), within(1e-12));
        }
        assertThat(deep.at(2 * TRIALS.lambdaMax()).selected()).isEmpty();
        assertThat(deep.cutBefore(low)).isZero();
        assertThatThrownBy(() -> deep.at(low / 2)).hasMessageContaining("solved down to");
    }

    @Test
    void theResultDoesNotDependOnWhoWorks() {
        Workers backwards = new Workers() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public void forEach(int jobs, IntConsumer job) {
                for (int i = jobs - 1; i >= 0; i--) {
                    job.accept(i);
                }
            }
        };
        double lambda = 0.2 * TRIALS.lambdaMax();
        LogitDataset data = TRIALS.trial(4);
        CoefficientStability other = TargetStability.solve(
                        TRIALS.onBlocks(data), HalfSampling.USUAL, lambda, Progress.NONE, backwards)
                .at(lambda);
        CoefficientStability usual = TRIALS.judge(data, lambda);
        for (int category = 0; category < 24; category++) {
            assertThat(other.frequency(category)).isEqualTo(usual.frequency(category));
            assertThat(other.interval(category)).isEqualTo(usual.interval(category));
        }
    }

    @Test
    void theBoundIsThatOfMeinshausenAndBuehlmann() {
        assertThat(new SelectionBound(10, 999).falseSelections(0.75)).isCloseTo(100 / (0.5 * 999), within(1e-12));
        assertThat(new SelectionBound(10, 999).falseSelections(1)).isCloseTo(100.0 / 999, within(1e-12));
        assertThat(new SelectionBound(500, 999).falseSelections(0.75)).isCloseTo(500.5, within(0.01));
        assertThat(new SelectionBound(900, 999).falseSelections(0.6)).isEqualTo(999);
        assertThatThrownBy(() -> new SelectionBound(10, 999).falseSelections(0.5))
                .isInstanceOf(IllegalArgumentException.class);
        double lambda = 0.1 * TRIALS.lambdaMax();
        CoefficientStability judged = TRIALS.judge(TRIALS.trial(5), lambda);
        double sum = IntStream.range(0, 24).mapToDouble(judged::frequency).sum();
        assertThat(judged.bound().selected()).isCloseTo(sum, within(1e-9));
        assertThat(judged.bound().candidates()).isEqualTo(23);
        assertThat(judged.boundAlongPath().selected())
                .isGreaterThanOrEqualTo(judged.bound().selected());
    }

    @Test
    void aFocusWeighsRowsAndIsRefusedWhereHalvesHaveNone() {
        LogitDataset plain = TRIALS.trial(6);
        int target = TRIALS.target();
        FoldMoments blocks = PlantedTrials.blocks(plain);
        LogitDataset many = labelled(plain, row -> row % 3 == 0);
        FoldedTarget focused = FoldedTarget.focused(
                many, blocks, 0.5, TargetShare.byLabel(many, target), Progress.NONE, Workers.CALLER);
        double lambda = 0.3 * TRIALS.lambdaMax();
        CoefficientStability judged = TargetStability.solve(
                        focused, HalfSampling.USUAL, lambda, Progress.NONE, Workers.CALLER)
                .at(lambda);
        assertThat(judged.stable()).contains(TRIALS.planted());
        assertThat(judged.interval(TRIALS.planted()[0]))
                .isNotEqualTo(TRIALS.judge(plain, lambda).interval(TRIALS.planted()[0]));
        assertThat(focused.hasShareIn(0)).isTrue();
    }

    @Test
    void halvesWithoutRowsToFocusOnAreDrawnAnewAndRefusedWhereAllAre() {
        assertThat(HalfSampling.USUAL.draw(half -> Arrays.binarySearch(half, 3) >= 0 || half[0] == 0))
                .hasValueSatisfying(halves -> assertThat(halves)
                        .hasSize(100)
                        .allMatch(half -> Arrays.binarySearch(half, 3) >= 0 || half[0] == 0));
        assertThat(HalfSampling.USUAL.draw(half -> half[0] == 0)).isEmpty();
    }

    private static LogitDataset labelled(LogitDataset plain, IntPredicate isTarget) {
        int target = TRIALS.target();
        int[] labels = IntStream.range(0, plain.logits().rows())
                .map(row -> isTarget.test(row) ? target : 0)
                .toArray();
        return new LogitDataset(
                plain.name(),
                plain.logits(),
                plain.categories(),
                Optional.of(new Labels(labels, plain.logits().columns(), "labels")),
                plain.split(),
                plain.groups(),
                plain.other());
    }

    @Test
    void fewerGroupsThanBlocksAreRefusedInOneLine() {
        PlantedTrials small = new PlantedTrials(1, 19, 8, 0.5);
        assertThatThrownBy(() -> PlantedTrials.blocks(small.trial(0)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("19 fit rows")
                .hasMessageContaining("20 blocks")
                .hasMessageContaining("give more rows");
    }

    @Test
    void blocksOfTheSampleAreWholePhotographsOfAboutAsManyRows() {
        LogitDataset sample = SampleDataset.network(0);
        Folds folds = Folds.atRandom(sample, HalfSampling.USUAL.blocks());
        int[] rows = new int[HalfSampling.BLOCKS];
        int[] blockOfGroup = new int[sample.groups().orElseThrow().size()];
        Arrays.fill(blockOfGroup, -1);
        for (int row : sample.split().fitIndices()) {
            int group = sample.groups().orElseThrow().of(row);
            rows[folds.of(row)]++;
            assertThat(blockOfGroup[group]).isIn(-1, folds.of(row));
            blockOfGroup[group] = folds.of(row);
        }
        assertThat(rows).containsOnly(180);
    }
}
