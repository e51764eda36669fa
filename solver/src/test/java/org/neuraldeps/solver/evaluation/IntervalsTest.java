package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Intervals count groups, and are refused where there are few. */
class IntervalsTest {

    @Test
    void fewGroupsHaveNoInterval() {
        Intervals four = Intervals.of(new GroupedSums(same(4, group(2, 1, 2, 2, 1)), true));
        assertThat(four.groups()).isEqualTo(4);
        assertThat(List.of(four.absErr(), four.relErr(), four.acc(), four.accChange(), four.positiveAcc()))
                .allMatch(Optional::isEmpty);
        Intervals five = Intervals.of(new GroupedSums(same(5, group(2, 1, 2, 2, 1)), true));
        assertThat(List.of(five.absErr(), five.relErr(), five.acc(), five.accChange(), five.positiveAcc()))
                .allMatch(Optional::isPresent);
    }

    @Test
    void positivesAreCountedInTheGroupsThatHaveAny() {
        List<EvaluationSums> groups = new ArrayList<>(same(100, group(2, 2, 2, 0, 0)));
        groups.addAll(same(4, group(2, 1, 2, 2, 1)));
        assertThat(Intervals.of(new GroupedSums(groups, true)).positiveAcc()).isEmpty();
        groups.add(group(2, 1, 2, 2, 1));
        Interval found =
                Intervals.of(new GroupedSums(groups, true)).positiveAcc().orElseThrow();
        assertSame(found, Interval.binomial(0.5, 5, 0.025));
    }

    @Test
    void groupsOfDifferentSizeCountAsFewer() {
        List<EvaluationSums> groups = new ArrayList<>(same(5, group(1, 1, 1, 0, 0)));
        groups.add(group(5, 0, 5, 0, 0));
        Interval found = Intervals.of(new GroupedSums(groups, true)).acc().orElseThrow();
        assertSame(found, Interval.binomial(0.5, 100.0 / 30, 0.025));
    }

    /** Σ(A_g − r B_g)² = 26 with r = 3, so the standard error is √(6 · 26 / 5) / 6. */
    @Test
    void errorsAreThoseOfARatioByHand() {
        double[] deviations = {1, 5, 3, 3, 0, 6};
        List<EvaluationSums> groups = IntStream.range(0, 6)
                .mapToObj(g -> new EvaluationSums(1, deviations[g], 1, Optional.empty()))
                .toList();
        Intervals found = Intervals.of(new GroupedSums(groups, false));
        double half = Interval.studentQuantile(5, 0.025) * Math.sqrt(6 * 26.0 / 5) / 6;
        assertThat(found.absErr().orElseThrow().lower()).isCloseTo(3 - half, within(1e-12));
        assertThat(found.absErr().orElseThrow().upper()).isCloseTo(3 + half, within(1e-12));
        assertThat(found.acc()).isEmpty();
        assertThat(found.precisionOfWins()).isEmpty();
    }

    @Test
    void noChangeIsNoProofOfNone() {
        Interval none = Intervals.of(new GroupedSums(same(500, group(2, 2, 2, 0, 0)), true))
                .accChange()
                .orElseThrow();
        double most = Interval.binomial(0, 500, 0.0125).upper();
        assertThat(none).isEqualTo(new Interval(-most, most));
    }

    @Test
    void manyChangesAreAPairedDifference() {
        List<EvaluationSums> groups = new ArrayList<>(same(20, group(2, 0, 2, 0, 0)));
        groups.addAll(same(10, group(2, 2, 0, 0, 0)));
        groups.addAll(same(70, group(2, 2, 2, 0, 0)));
        Interval found = Intervals.of(new GroupedSums(groups, true)).accChange().orElseThrow();
        double half = Interval.studentQuantile(99, 0.025) * Math.sqrt((30 - 100 * 0.01) / 99 / 100);
        assertThat(found.lower()).isCloseTo(-0.1 - half, within(1e-12));
        assertThat(found.upper()).isCloseTo(-0.1 + half, within(1e-12));
    }

    /** Seeded trials: two views of a photograph agree, so intervals that counted rows would miss twice as often. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        Random random = new Random(11);
        int trials = 400;
        int[] held = new int[3];
        for (int trial = 0; trial < trials; trial++) {
            List<EvaluationSums> groups = new ArrayList<>();
            for (int g = 0; g < 60; g++) {
                int hits = random.nextDouble() < 0.3 ? 2 : 0;
                double deviation = -Math.log(1 - random.nextDouble());
                int before = hits == 0 && random.nextDouble() < 0.5 ? 2 : hits;
                groups.add(new EvaluationSums(2, 2 * deviation, 8, Optional.of(answers(2, hits, before, 2, hits))));
            }
            Intervals found = Intervals.of(new GroupedSums(groups, true));
            held[0] += holds(found.positiveAcc().orElseThrow(), 0.3);
            held[1] += holds(found.absErr().orElseThrow(), 1);
            held[2] += holds(found.accChange().orElseThrow(), -0.35);
        }
        assertThat(held[0] / (double) trials).as("Pos Acc").isBetween(0.93, 0.99);
        assertThat(held[1] / (double) trials).as("Abs Err").isBetween(0.90, 0.98);
        assertThat(held[2] / (double) trials).as("change of Acc").isBetween(0.92, 0.98);
    }

    private static void assertSame(Interval found, Interval expected) {
        assertThat(found.lower()).isCloseTo(expected.lower(), within(1e-12));
        assertThat(found.upper()).isCloseTo(expected.upper(), within(1e-12));
    }

    private static int holds(Interval interval, double truth) {
        return interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
    }

    private static List<EvaluationSums> same(int count, EvaluationSums group) {
        return Collections.nCopies(count, group);
    }

    private static EvaluationSums group(int rows, int hits, int before, int positives, int positiveHits) {
        return new EvaluationSums(
                rows, rows, 2.0 * rows, Optional.of(answers(rows, hits, before, positives, positiveHits)));
    }

    private static EvaluationSums.Answers answers(int rows, int hits, int before, int positives, int positiveHits) {
        int gained = Math.max(0, hits - before);
        int lost = Math.max(0, before - hits);
        return new EvaluationSums.Answers(
                hits,
                before,
                gained,
                lost,
                positives,
                positiveHits,
                positives,
                rows - hits,
                positives,
                2.0 * positives);
    }
}
