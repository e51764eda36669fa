package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Weights say how often a row counts: against rows that are repeated, left out, or all weighted alike. */
class FitSampleTest {

    private static final int ROWS = 70;
    private static final int N = 9;
    private static final double CLOSE = 1e-12;

    private final double[] f = gaussian(1);
    private final double[] g = gaussian(2);
    private final Split split = scattered();
    private final int[] times = new Random(3).ints(split.fitRows(), 0, 5).toArray();
    private final FitSample weighted =
            FitSample.of(split, Arrays.stream(times).asDoubleStream().toArray());
    private final FitSample repeated =
            FitSample.of(Split.allFit(Arrays.stream(times).sum()));

    @Test
    void momentsAreThoseOfTheRepeatedRows() {
        assertClose(accumulate(matrix(f), weighted), accumulate(repeat(f), repeated));
    }

    @Test
    void columnsOnDemandAreThoseOfTheRepeatedRows() {
        SecondMoments lazy = OnDemandSecondMoments.of(matrix(f), weighted, Progress.NONE, Workers.CALLER, 0);
        DenseSecondMoments expected = accumulate(repeat(f), repeated);
        MomentColumns columns = lazy.columns(IntStream.range(0, N).toArray(), Progress.NONE);
        for (int j = 0; j < N; j++) {
            assertThat(lazy.diagonal(j)).isCloseTo(expected.diagonal(j), within(CLOSE));
            assertClose(columns.column(j), expected.columns().column(j));
            for (int i = 0; i < N; i++) {
                assertThat(columns.at(i, j)).as("to the bit").isEqualTo(columns.at(j, i));
            }
        }
    }

    @Test
    void momentsBetweenNetworksAreThoseOfTheRepeatedRows() {
        for (int target = 0; target < N; target++) {
            TargetMoments actual = MomentAccumulator.between(matrix(f), matrix(g), target, weighted, Progress.NONE);
            TargetMoments expected = MomentAccumulator.between(repeat(f), repeat(g), target, repeated, Progress.NONE);
            assertClose(actual.correlations(), expected.correlations());
            assertThat(actual.moment()).isCloseTo(expected.moment(), within(CLOSE));
        }
    }

    @Test
    void theFactorIsThatOfTheRepeatedRows() {
        LogitFactor actual = LogitFactor.of(matrix(f), weighted, Progress.NONE);
        LogitFactor expected = LogitFactor.of(repeat(f), repeated, Progress.NONE);
        assertThat(actual.rank()).isEqualTo(expected.rank()).isEqualTo(N);
        double[] own = moments(actual);
        assertClose(own, moments(expected));
        assertClose(own, accumulate(matrix(f), weighted).columns().column(0));
        Redundancy redundancy = Redundancy.of(actual);
        Redundancy expectedRedundancy = Redundancy.of(expected);
        for (int i = 0; i < N; i++) {
            assertThat(redundancy.errorAtZero(i)).isCloseTo(expectedRedundancy.errorAtZero(i), within(CLOSE));
        }
        assertThat(LogitSpectrum.of(matrix(f), weighted, Progress.NONE).largest())
                .isCloseTo(actual.largestSingularValue(), within(CLOSE));
    }

    /** Column 0 of C = V Σ² Vᵀ / N. */
    private static double[] moments(LogitFactor factor) {
        double[] column = new double[N];
        for (int i = 0; i < N; i++) {
            for (int k = 0; k < factor.count(); k++) {
                double squared = factor.singularValue(k) * factor.singularValue(k) / factor.rows();
                column[i] += squared * factor.rightVector(k, 0) * factor.rightVector(k, i);
            }
        }
        return column;
    }

    @Test
    void aWeightOfZeroLeavesTheRowOut() {
        double[] weights = Arrays.stream(times).mapToDouble(t -> t % 2).toArray();
        boolean[] leftOut = new boolean[ROWS];
        Arrays.fill(leftOut, true);
        int[] fit = split.fitIndices();
        for (int place = 0; place < fit.length; place++) {
            leftOut[fit[place]] = weights[place] == 0;
        }
        assertSameBits(FitSample.of(split, weights), FitSample.of(new Split(leftOut)));
        assertThat(FitSample.of(split, weights).count()).isLessThan(split.fitRows());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 0.1, 1e-300, 1e300})
    void equalWeightsChangeNoBit(double weight) {
        double[] weights = new double[split.fitRows()];
        Arrays.fill(weights, weight);
        assertSameBits(FitSample.of(split, weights), FitSample.of(split));
    }

    private void assertSameBits(FitSample actual, FitSample expected) {
        assertThat(actual.count()).isEqualTo(expected.count());
        DenseSecondMoments dense = accumulate(matrix(f), actual);
        DenseSecondMoments expectedDense = accumulate(matrix(f), expected);
        SecondMoments lazy = OnDemandSecondMoments.of(matrix(f), actual, Progress.NONE, Workers.CALLER, 0);
        SecondMoments expectedLazy = OnDemandSecondMoments.of(matrix(f), expected, Progress.NONE, Workers.CALLER, 0);
        LogitFactor factor = LogitFactor.of(matrix(f), actual, Progress.NONE);
        LogitFactor expectedFactor = LogitFactor.of(matrix(f), expected, Progress.NONE);
        assertThat(factor.noiseNorm()).isEqualTo(expectedFactor.noiseNorm());
        for (int j = 0; j < N; j++) {
            assertThat(dense.columns().column(j))
                    .isEqualTo(expectedDense.columns().column(j));
            assertThat(lazy.fetch(j, Progress.NONE)).isEqualTo(expectedLazy.fetch(j, Progress.NONE));
            assertThat(factor.singularValue(j)).isEqualTo(expectedFactor.singularValue(j));
        }
        TargetMoments between = MomentAccumulator.between(matrix(f), matrix(g), 4, actual, Progress.NONE);
        TargetMoments expectedBetween = MomentAccumulator.between(matrix(f), matrix(g), 4, expected, Progress.NONE);
        assertThat(between.correlations()).isEqualTo(expectedBetween.correlations());
        assertThat(between.moment()).isEqualTo(expectedBetween.moment());
    }

    @Test
    void theScaleOfTheWeightsDoesNotMatter() {
        double[] large = Arrays.stream(times).mapToDouble(t -> t * 1e200).toArray();
        assertClose(accumulate(matrix(f), FitSample.of(split, large)), accumulate(matrix(f), weighted));
    }

    @Test
    void theEffectiveNumberOfRowsIsKishs() {
        Split four = Split.allFit(4);
        assertThat(FitSample.of(four).effectiveRows()).isEqualTo(4);
        assertThat(FitSample.of(four, new double[] {2, 2, 2, 2}).effectiveRows())
                .isEqualTo(4);
        assertThat(FitSample.of(four, new double[] {0, 1, 0, 1}).effectiveRows())
                .isEqualTo(2);
        // (1 + 3)² / (1 + 9)
        assertThat(FitSample.of(four, new double[] {1, 3, 0, 0}).effectiveRows())
                .isCloseTo(1.6, within(CLOSE));
    }

    @Test
    void aHeavyRowRaisesTheNoiseByWhatItsOwnErrorsWeigh() {
        LogitMatrix ones = new ArrayLogitMatrix("ones", 4, 2, new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        Split four = Split.allFit(4);
        double plain = LogitSpectrum.of(ones, FitSample.of(four), Progress.NONE).noiseNorm();
        double heavy = LogitSpectrum.of(ones, FitSample.of(four, new double[] {1, 1, 1, 5}), Progress.NONE)
                .noiseNorm();
        // √N + √n becomes √N + √n √(5 / 2), for an average weight of 2.
        double expected = plain * (2 + Math.sqrt(2) * Math.sqrt(2.5)) / (2 + Math.sqrt(2));
        assertThat(heavy).isCloseTo(expected, within(CLOSE * expected));
    }

    @Test
    void weightsThatMeanNothingAreRefused() {
        Split two = Split.allFit(2);
        for (double[] weights : new double[][] {
            {1}, {1, 1, 1}, {1, -1}, {0, 0}, {1, Double.NaN}, {1, Double.POSITIVE_INFINITY}, {1e308, 1e308}
        }) {
            assertThatThrownBy(() -> FitSample.of(two, weights)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> FitSample.of(new Split(new boolean[] {true})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DenseSecondMoments accumulate(LogitMatrix logits, FitSample sample) {
        return MomentAccumulator.accumulate(logits, sample, Progress.NONE, Workers.CALLER);
    }

    private static void assertClose(DenseSecondMoments actual, DenseSecondMoments expected) {
        for (int j = 0; j < N; j++) {
            assertClose(actual.columns().column(j), expected.columns().column(j));
        }
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).containsExactly(expected, within(CLOSE));
    }

    private static LogitMatrix matrix(double[] values) {
        return new ArrayLogitMatrix("made", ROWS, N, values);
    }

    /** Every fit row as often as it weighs. */
    private LogitMatrix repeat(double[] values) {
        int[] fit = split.fitIndices();
        double[] rows = IntStream.range(0, fit.length)
                .flatMap(place -> IntStream.generate(() -> fit[place]).limit(times[place]))
                .boxed()
                .flatMapToDouble(row -> Arrays.stream(values, row * N, (row + 1) * N))
                .toArray();
        return new ArrayLogitMatrix("repeated", rows.length / N, N, rows);
    }

    private static double[] gaussian(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, ROWS * N)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
    }

    private static Split scattered() {
        boolean[] held = new boolean[ROWS];
        for (int row = 1; row < ROWS; row += 4) {
            held[row] = true;
        }
        return new Split(held);
    }
}
