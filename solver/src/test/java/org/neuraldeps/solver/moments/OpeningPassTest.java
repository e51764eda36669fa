package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** One pass checks every row and sums those to be fitted, and tells on the way what the rows read so far give. */
class OpeningPassTest {

    private static final int ROWS = 4000;
    private static final int N = 5;

    /** Everything is large, in stretches of 40 rows. */
    private static final Refining AT_ONCE = new Refining(0, 40 * N * 8, 0, 2, () -> 0);

    private static final Refining NEVER = new Refining(Long.MAX_VALUE, 40 * N * 8, 0, 2, () -> 0);

    private static final Workers BACKWARDS = new Workers() {
        @Override
        public int count() {
            return 3;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            IntStream.range(0, jobs).map(i -> jobs - 1 - i).parallel().forEach(job);
        }
    };

    private record Told(SecondMoments moments, Estimate estimate) {}

    private final List<Told> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1,1", "2,3", "255,4", "256,2", "257,7", "1025,9", "4000,5"})
    void allRowsGiveTheMomentsOfTheFitRowsInWhicheverOrder(int rows, int n) {
        LogitMatrix logits = logits(rows, n);
        Split split = rows == 1 ? Split.allFit(1) : everyThirdHeldOut(rows);
        DenseSecondMoments expected =
                MomentAccumulator.accumulate(logits, FitSample.of(split), Progress.NONE, Workers.CALLER);
        for (Refining refining : List.of(AT_ONCE, NEVER)) {
            DenseSecondMoments once = over(logits, split, refining, Workers.CALLER);
            DenseSecondMoments again = over(logits, split, refining, BACKWARDS);
            assertThat(once.rows()).isEqualTo(split.fitRows());
            for (int j = 0; j < n; j++) {
                assertThat(once.columns().column(j))
                        .containsExactly(expected.columns().column(j), within(1e-12));
                assertThat(again.columns().column(j)).isEqualTo(once.columns().column(j));
            }
        }
    }

    @Test
    void theResultIsTheSameToTheBitWhetherAndWheneverSomebodyIsTold() {
        LogitMatrix logits = logits(ROWS, N);
        Split split = everyThirdHeldOut(ROWS);
        AtomicLong time = new AtomicLong();
        Refining late = new Refining(0, 40 * N * 8, 3, 1.1, time::incrementAndGet);
        DenseSecondMoments untold =
                OpeningPass.over(logits, split, AT_ONCE, OpeningPass.Listener.NONE, Progress.NONE, Workers.CALLER);
        assertThat(told).isEmpty();
        DenseSecondMoments early = over(logits, split, AT_ONCE, Workers.CALLER);
        int ofEarly = told.size();
        DenseSecondMoments often = over(logits, split, late, Workers.CALLER);
        assertThat(ofEarly).isGreaterThan(1).isLessThan(told.size() - ofEarly);
        for (int j = 0; j < N; j++) {
            assertThat(early.columns().column(j)).isEqualTo(untold.columns().column(j));
            assertThat(often.columns().column(j)).isEqualTo(untold.columns().column(j));
        }
    }

    @Test
    void whatIsToldIsOfGrowingPartsAndOfGroupsThatMakeUpTheWhole() {
        over(logits(ROWS, N), everyThirdHeldOut(ROWS), AT_ONCE, Workers.CALLER);
        // Ten groups of two stretches, of a hundred in all; then twice as many, as long as not more than half is read.
        assertThat(told).extracting(each -> each.estimate().fraction()).satisfiesExactly(isAbout(0.2), isAbout(0.4));
        for (Told each : told) {
            assertThat(each.estimate().groups()).hasSize(10);
            assertThat(each.estimate().rows()).isEqualTo(each.moments().rows());
            assertThat(each.estimate().allRows())
                    .isEqualTo(everyThirdHeldOut(ROWS).fitRows());
            int sum = each.estimate().groups().stream()
                    .mapToInt(SecondMoments::rows)
                    .sum();
            assertThat(sum).isEqualTo(each.estimate().rows());
            double pooled = each.estimate().groups().stream()
                    .mapToDouble(group -> group.rows() * group.diagonal(1))
                    .sum();
            // The groups are held in float32.
            assertThat(pooled / sum).isCloseTo(each.moments().diagonal(1), within(1e-6));
            SecondMoments group = each.estimate().groups().get(3);
            assertThat(group.columns(new int[] {4, 1}, Progress.NONE).at(1, 4))
                    .isEqualTo(group.fetch(4, Progress.NONE)[1])
                    .isEqualTo(group.columns(new int[0], Progress.NONE).at(4, 1));
        }
    }

    private static Consumer<Double> isAbout(double fraction) {
        return actual -> assertThat(actual).isCloseTo(fraction, within(0.01));
    }

    @Test
    void rowsThatComeSortedAreEstimatedAsWellAsAnyOthers() {
        double[] values = new double[ROWS * N];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / N < ROWS / 2 ? 1 : 3;
        }
        over(new ArrayLogitMatrix("sorted", ROWS, N, values), Split.allFit(ROWS), AT_ONCE, Workers.CALLER);
        // All rows give 5; the first fifth of them in order would give 1.
        assertThat(told.get(0).moments().diagonal(0)).isBetween(3.5, 6.5);
        assertThat(told.get(1).moments().diagonal(0)).isBetween(3.5, 6.5);
    }

    @Test
    void nothingIsToldOfWhatIsReadInTheMeantimeOrWithoutHavingTime() {
        over(logits(ROWS, N), Split.allFit(ROWS), NEVER, Workers.CALLER);
        assertThat(told).isEmpty();
        Refining inASecond = new Refining(0, 40 * N * 8, 1, 2, () -> 0);
        over(logits(ROWS, N), Split.allFit(ROWS), inASecond, Workers.CALLER);
        assertThat(told).isEmpty();
        // 25 stretches, of which half are read before every group has two.
        Refining fewStretches = new Refining(0, 160 * N * 8, 0, 2, () -> 0);
        over(logits(ROWS, N), Split.allFit(ROWS), fewStretches, Workers.CALLER);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2047, ROWS - 1})
    void noNumberInAnyRowIsToldAsByAPassOfItsOwn(int row) {
        double[] values = values(ROWS, N);
        values[row * N + 3] = Double.NaN;
        values[1234 * N] = Double.POSITIVE_INFINITY;
        LogitMatrix logits = new ArrayLogitMatrix("broken.npy", ROWS, N, values);
        String expected =
                catchThrowable(() -> FiniteCheck.require(logits, Progress.NONE)).getMessage();
        assertThat(expected).contains("in all 1 NaN and 1 infinite in 2 of 4000 rows");
        for (Refining refining : List.of(AT_ONCE, NEVER)) {
            assertThatThrownBy(() -> over(logits, everyThirdHeldOut(ROWS), refining, BACKWARDS))
                    .isInstanceOf(DataException.class)
                    .hasMessage(expected);
        }
    }

    @Test
    void aCancelIsAnsweredBetweenBlocks() {
        BitSet read = new BitSet();
        LogitMatrix logits = new Watched(logits(ROWS, N), read);
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return read.cardinality() > 500;
            }
        };
        assertThatThrownBy(() -> OpeningPass.over(
                        logits, Split.allFit(ROWS), AT_ONCE, (moments, estimate) -> {}, cancelled, Workers.CALLER))
                .isInstanceOf(CancelledException.class);
        assertThat(read.cardinality()).isLessThan(600);
    }

    @Test
    void everyRowIsReadOnce() {
        BitSet read = new BitSet();
        over(new Watched(logits(ROWS, N), read), everyThirdHeldOut(ROWS), AT_ONCE, Workers.CALLER);
        assertThat(read.cardinality()).isEqualTo(ROWS);
    }

    @Test
    void squaresThatOverflowAreRefusedWithTheirColumn() {
        LogitMatrix logits = new ArrayLogitMatrix("huge.npy", 2, 2, new double[] {1, 2, 3, 1e200});
        assertThatThrownBy(() -> over(logits, Split.allFit(2), NEVER, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("huge.npy, column 1: ");
    }

    private DenseSecondMoments over(LogitMatrix logits, Split split, Refining refining, Workers workers) {
        return OpeningPass.over(
                logits,
                split,
                refining,
                (moments, estimate) -> told.add(new Told(moments, estimate)),
                Progress.NONE,
                workers);
    }

    private static LogitMatrix logits(int rows, int n) {
        return new ArrayLogitMatrix("made", rows, n, values(rows, n));
    }

    private static double[] values(int rows, int n) {
        Random random = new Random(rows);
        return IntStream.range(0, rows * n)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
    }

    private static Split everyThirdHeldOut(int rows) {
        boolean[] evaluation = new boolean[rows];
        for (int r = 1; r < rows; r += 3) {
            evaluation[r] = true;
        }
        return new Split(evaluation);
    }

    /** Notes which rows were read, and that none was read twice. */
    private record Watched(LogitMatrix logits, BitSet read) implements LogitMatrix {
        @Override
        public int rows() {
            return logits.rows();
        }

        @Override
        public int columns() {
            return logits.columns();
        }

        @Override
        public StorageType storage() {
            return logits.storage();
        }

        @Override
        public String origin() {
            return logits.origin();
        }

        @Override
        public void readRows(int firstRow, int rowCount, double[] out) {
            assertThat(read.get(firstRow, firstRow + rowCount).isEmpty()).isTrue();
            read.set(firstRow, firstRow + rowCount);
            logits.readRows(firstRow, rowCount, out);
        }

        @Override
        public void readColumn(int column, double[] out) {
            logits.readColumn(column, out);
        }
    }
}
