package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Sums of parts of a sample are the sums of the whole. */
class MomentSumsTest {

    private static final int ROWS = 600;
    private static final int N = 7;

    private final LogitMatrix logits = gaussian(N);
    private final double[] weights =
            new Random(5).doubles(ROWS).map(x -> x < 0.2 ? 0 : 3 * x).toArray();

    @Test
    void partsOfASplitSampleMakeTheWhole() {
        DenseSecondMoments whole = moments(FitSample.of(Split.allFit(ROWS)));
        assertClose(merged(thirds(new double[0])).toMoments(), whole);
    }

    @Test
    void partsOfAWeightedSampleMakeTheWhole() {
        FitSample all = FitSample.of(Split.allFit(ROWS), weights);
        DenseSecondMoments actual = merged(thirds(weights)).toMoments();
        assertClose(actual, moments(all));
        assertThat(actual.rows()).isEqualTo(all.count());
    }

    @Test
    void blocksOfOneSampleMakeTheWhole() {
        FitSample all = FitSample.of(Split.allFit(ROWS), weights);
        MomentSums first = MomentSums.over(all, logits);
        MomentSums second = MomentSums.over(all, logits);
        first.add(0, 100, Workers.CALLER);
        first.add(100, 57, Workers.CALLER);
        second.add(157, all.count() - 157, Workers.CALLER);
        first.merge(second);
        assertClose(first.toMoments(), moments(all));
    }

    @Test
    void theSameOrderGivesTheSameBits() {
        DenseSecondMoments once = merged(thirds(weights)).toMoments();
        DenseSecondMoments again = merged(thirds(weights)).toMoments();
        for (int j = 0; j < N; j++) {
            assertThat(again.columns().column(j)).isEqualTo(once.columns().column(j));
        }
    }

    @Test
    void aPartCanBeMergedIntoSeveralWholes() {
        MomentSums[] parts = thirds(new double[0]);
        MomentSums withoutLast = merged(Arrays.copyOf(parts, 2));
        MomentSums lastTwo = MomentSums.over(FitSample.of(Split.allFit(ROWS)), logits);
        lastTwo.merge(parts[1]);
        lastTwo.merge(parts[2]);
        assertThat(withoutLast.toMoments().rows()).isEqualTo(2 * ROWS / 3);
        assertThat(lastTwo.toMoments().rows()).isEqualTo(2 * ROWS / 3);
    }

    @Test
    void sumsOfOtherCategoriesCannotBeMerged() {
        FitSample all = FitSample.of(Split.allFit(ROWS));
        MomentSums wide = MomentSums.over(all, gaussian(N + 1));
        assertThatThrownBy(() -> MomentSums.over(all, logits).merge(wide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("8 categories cannot be added to 7");
    }

    @Test
    void sumsThatWereUsedTakeNothingMore() {
        FitSample all = FitSample.of(Split.allFit(ROWS));
        MomentSums sums = MomentSums.over(all, logits);
        assertThatThrownBy(sums::toMoments).isInstanceOf(IllegalStateException.class);
        MomentSums used = MomentSums.over(all, logits);
        used.add(0, ROWS, Workers.CALLER);
        used.toMoments();
        assertThatThrownBy(() -> used.add(0, 1, Workers.CALLER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(used::toMoments).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> MomentSums.over(all, logits).merge(used)).isInstanceOf(IllegalStateException.class);
    }

    private MomentSums[] thirds(double[] weights) {
        return IntStream.range(0, 3)
                .mapToObj(part -> {
                    boolean[] elsewhere = new boolean[ROWS];
                    for (int row = 0; row < ROWS; row++) {
                        elsewhere[row] = row % 3 != part;
                    }
                    Split third = new Split(elsewhere);
                    FitSample sample = weights.length == 0
                            ? FitSample.of(third)
                            : FitSample.of(
                                    third,
                                    Arrays.stream(third.fitIndices())
                                            .mapToDouble(row -> weights[row])
                                            .toArray());
                    MomentSums sums = MomentSums.over(sample, logits);
                    sums.add(0, sample.count(), Workers.CALLER);
                    return sums;
                })
                .toArray(MomentSums[]::new);
    }

    private static MomentSums merged(MomentSums[] parts) {
        for (int part = 1; part < parts.length; part++) {
            parts[0].merge(parts[part]);
        }
        return parts[0];
    }

    private DenseSecondMoments moments(FitSample sample) {
        return MomentAccumulator.accumulate(logits, sample, Progress.NONE, Workers.CALLER);
    }

    private static void assertClose(DenseSecondMoments actual, DenseSecondMoments expected) {
        for (int j = 0; j < N; j++) {
            assertThat(actual.columns().column(j))
                    .containsExactly(expected.columns().column(j), within(1e-13));
        }
    }

    private static LogitMatrix gaussian(int columns) {
        Random random = new Random(8);
        double[] values = IntStream.range(0, ROWS * columns)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        return new ArrayLogitMatrix("made", ROWS, columns, values);
    }
}
