package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.NpyWriter;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class MomentAccumulatorTest {

    private static final Workers BACKWARDS = new Workers() {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            IntStream.range(0, jobs).map(i -> jobs - 1 - i).forEach(job);
        }
    };

    @ParameterizedTest
    @CsvSource({"2,2", "1,3", "255,5", "256,4", "257,7", "1025,9"})
    void anyNumberOfRowsAndCategoriesGivesTheDefinition(int rows, int n) {
        double[] f = gaussian(rows, n);
        Split split = scattered(rows);
        LogitMatrix logits = new ArrayLogitMatrix("made", rows, n, f);
        MomentColumns c = MomentAccumulator.accumulate(logits, FitSample.of(split), Progress.NONE, Workers.CALLER)
                .columns();
        MomentColumns again = MomentAccumulator.accumulate(logits, FitSample.of(split), Progress.NONE, BACKWARDS)
                .columns();
        for (int i = 0; i < n; i++) {
            TargetMoments own = MomentAccumulator.between(logits, logits, i, FitSample.of(split), Progress.NONE);
            assertThat(own.moment()).isCloseTo(c.at(i, i), within(1e-12));
            for (int j = 0; j < n; j++) {
                double expected = expected(f, split, n, i, j);
                assertThat(c.at(i, j)).isCloseTo(expected, within(1e-12)).isEqualTo(c.at(j, i));
                assertThat(own.correlations()[j]).isCloseTo(expected, within(1e-12));
            }
            assertThat(again.column(i)).isEqualTo(c.column(i));
        }
    }

    @Test
    void aFileInFortranOrderHasTheMomentsOfTheSameLogitsInCOrder(@TempDir Path folder) throws IOException {
        int rows = 301;
        int n = 6;
        double[] f = IntStream.range(0, rows * n)
                .mapToDouble(i -> (i * 37 % 101) / 8.0 - 6)
                .toArray();
        Path columnByColumn = new NpyWriter("<f4", true, 1).matrix(folder.resolve("fortran.npy"), rows, n, f);
        Split split = scattered(rows);
        LogitMatrix file = LogitFormats.open(columnByColumn, Progress.NONE);
        LogitMatrix held = new ArrayLogitMatrix("made", rows, n, f);
        MomentColumns c = MomentAccumulator.accumulate(file, FitSample.of(split), Progress.NONE, Workers.CALLER)
                .columns();
        MomentColumns expected = MomentAccumulator.accumulate(held, FitSample.of(split), Progress.NONE, Workers.CALLER)
                .columns();
        for (int j = 0; j < n; j++) {
            assertThat(c.column(j)).isEqualTo(expected.column(j));
            assertThat(MomentAccumulator.between(file, file, j, FitSample.of(split), Progress.NONE)
                            .correlations())
                    .isEqualTo(MomentAccumulator.between(held, held, j, FitSample.of(split), Progress.NONE)
                            .correlations());
        }
    }

    private static double expected(double[] f, Split split, int n, int i, int j) {
        double sum = 0;
        for (int r = 0; r < split.rows(); r++) {
            sum += split.isEvaluation(r) ? 0 : f[r * n + i] * f[r * n + j];
        }
        return sum / split.fitRows();
    }

    @Test
    void aCancelIsAnsweredBetweenBlocks() {
        LogitMatrix logits = new ArrayLogitMatrix("made", 1000, 3, gaussian(1000, 3));
        AtomicInteger asked = new AtomicInteger();
        Progress second = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() == 2;
            }
        };
        assertThatThrownBy(() ->
                        MomentAccumulator.accumulate(logits, FitSample.of(Split.allFit(1000)), second, Workers.CALLER))
                .isInstanceOf(CancelledException.class);
        asked.set(0);
        assertThatThrownBy(() -> MomentAccumulator.between(logits, logits, 0, FitSample.of(Split.allFit(1000)), second))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void logitsWhoseSquaresOverflowAreRefusedWithTheirColumn() {
        LogitMatrix logits = new ArrayLogitMatrix("huge.npy", 2, 2, new double[] {1, 2, 3, 1e200});
        Split all = Split.allFit(2);
        assertThatThrownBy(() -> MomentAccumulator.accumulate(logits, FitSample.of(all), Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("huge.npy, column 1: ");
        assertThatThrownBy(() -> MomentAccumulator.between(logits, logits, 1, FitSample.of(all), Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("huge.npy, column 1: ");
    }

    @Test
    void momentsThatAreNoNumbersCannotBeMade() {
        assertThatThrownBy(() -> new DenseSecondMoments(1, new double[][] {{1, Double.NaN}, {Double.NaN, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetMoments(new double[] {1, Double.POSITIVE_INFINITY}, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] gaussian(int rows, int n) {
        Random random = new Random(rows);
        return IntStream.range(0, rows * n)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
    }

    /** Every third row is held out. */
    private static Split scattered(int rows) {
        boolean[] evaluation = new boolean[rows];
        for (int r = 1; r < rows; r += 3) {
            evaluation[r] = true;
        }
        return new Split(evaluation);
    }
}
