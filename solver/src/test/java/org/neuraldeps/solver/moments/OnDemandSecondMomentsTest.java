package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class OnDemandSecondMomentsTest {

    private static final int N = 150;
    private static final int ROWS = 703;
    private static final int LEAST_KEPT = 64;

    private final CountingLogits logits = new CountingLogits(new ArrayLogitMatrix(
            "test",
            ROWS,
            N,
            new Random(1).doubles((long) ROWS * N).map(x -> x - 0.3).toArray()));
    private final Split split = everySeventhHeldOut();
    private final DenseSecondMoments dense =
            MomentAccumulator.accumulate(logits, FitSample.of(split), Progress.NONE, Workers.CALLER);

    @Test
    void columnsAreThoseOfTheDenseMatrix() {
        SecondMoments lazy = OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0);
        assertThat(lazy.rows()).isEqualTo(dense.rows());
        MomentColumns columns = lazy.columns(IntStream.range(0, N).toArray(), Progress.NONE);
        for (int j = 0; j < N; j++) {
            assertThat(lazy.diagonal(j)).isCloseTo(dense.diagonal(j), within(1e-14));
            assertThat(columns.at(j, j)).isEqualTo(lazy.diagonal(j));
            for (int i = 0; i < N; i++) {
                assertThat(columns.at(i, j))
                        .isCloseTo(dense.columns().at(i, j), within(1e-14))
                        .isEqualTo(columns.at(j, i));
            }
        }
    }

    @Test
    void workersEvictionsAndCompanyChangeNothing() {
        Workers together = new Workers() {
            @Override
            public int count() {
                return 4;
            }

            @Override
            public void forEach(int jobs, IntConsumer job) {
                IntStream.range(0, jobs).parallel().forEach(job);
            }
        };
        SecondMoments alone =
                OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 1L << 30);
        SecondMoments shared = OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, together, 0);
        for (int round = 0; round < 2; round++) {
            for (int j = 0; j + 1 < N; j += 2) {
                MomentColumns pair = shared.columns(new int[] {j + 1, j}, Progress.NONE);
                assertThat(pair.column(j)).isEqualTo(alone.fetch(j, Progress.NONE));
                assertThat(pair.column(j + 1)).isEqualTo(alone.fetch(j + 1, Progress.NONE));
            }
        }
    }

    @Test
    void whatIsWantedIsFormedInOnePassAndKept() {
        SecondMoments lazy = OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0);
        long diagonalOnly = lazy.heldBytes();
        logits.forget();
        MomentColumns three = lazy.columns(new int[] {9, 4, 9, 120}, Progress.NONE);
        assertThat(logits.rowsRead()).isEqualTo(split.fitRows());
        assertThat(three.count()).isEqualTo(3);
        assertThat(lazy.heldBytes() - diagonalOnly).isEqualTo(3 * 8L * N);
        lazy.columns(new int[] {4, 120}, Progress.NONE);
        assertThat(logits.rowsRead()).isEqualTo(split.fitRows());
        assertThat(lazy.columns(new int[] {4, 5}, Progress.NONE).column(4)).isSameAs(three.column(4));
        assertThat(logits.rowsRead()).isEqualTo(2L * split.fitRows());
        assertThat(logits.columnsRead()).isZero();
    }

    @Test
    void theColumnUsedLongestAgoIsForgottenFirst() {
        SecondMoments lazy = OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0);
        lazy.columns(IntStream.range(0, LEAST_KEPT).toArray(), Progress.NONE);
        lazy.fetch(0, Progress.NONE);
        logits.forget();
        lazy.fetch(LEAST_KEPT, Progress.NONE);
        lazy.fetch(0, Progress.NONE);
        assertThat(logits.rowsRead()).isEqualTo(split.fitRows());
        lazy.fetch(1, Progress.NONE);
        assertThat(logits.rowsRead()).isEqualTo(2L * split.fitRows());
        assertThat(lazy.heldBytes()).isEqualTo((1 + LEAST_KEPT) * 8L * N);
    }

    @Test
    void theFirstPassTakesCompanionsAlongAndLaterOnesDoNot() {
        FitRows fit = FitSample.of(split).rowsOf(logits);
        double[] squares = DiagonalPass.squares(fit, false, Workers.CALLER, Progress.NONE);
        SecondMoments lazy = OnDemandSecondMoments.of(fit, squares, Workers.CALLER, 0, new int[] {10, 20, 30, 40});
        assertThat(lazy.inMemory().count()).isZero();
        logits.forget();
        assertThat(lazy.columns(new int[] {20, 5}, Progress.NONE).count()).isEqualTo(2);
        assertThat(lazy.inMemory().categories()).containsExactly(5, 10, 20, 30);
        lazy.columns(new int[] {6}, Progress.NONE);
        assertThat(lazy.inMemory().categories()).containsExactly(5, 6, 10, 20, 30);
        assertThat(logits.rowsRead()).isEqualTo(2L * split.fitRows());
    }

    @Test
    void openingReadsEveryRowOnceAndRefusesWhatIsNoNumberInAnyOfThem() {
        logits.forget();
        SecondMoments opened =
                OnDemandSecondMoments.opening(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0);
        assertThat(logits.rowsRead()).isEqualTo(ROWS);
        SecondMoments plain = OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0);
        for (int j = 0; j < N; j++) {
            assertThat(opened.diagonal(j)).isEqualTo(plain.diagonal(j));
        }
        for (int row : new int[] {0, 1, 7, ROWS - 1}) {
            double[] values = new double[ROWS * N];
            values[row * N + 3] = Double.NaN;
            values[row * N + 5] = Double.NaN;
            LogitMatrix bad = new ArrayLogitMatrix("made", ROWS, N, values);
            assertThatThrownBy(() ->
                            OnDemandSecondMoments.opening(bad, FitSample.of(split), Progress.NONE, Workers.CALLER, 0))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("row " + row + ", column 3")
                    .hasMessageContaining("in all 2 NaN");
        }
    }

    @Test
    void aColumnThatWasNotWantedIsNotInMemory() {
        SecondMoments lazy = OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0);
        MomentColumns some = lazy.columns(new int[] {7, 3}, Progress.NONE);
        assertThat(some.holds(3)).isTrue();
        assertThat(some.holds(4)).isFalse();
        assertThatThrownBy(() -> some.column(4)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> some.at(3, 4)).isInstanceOf(IllegalStateException.class);
        MomentColumns more = some.and(lazy.columns(new int[] {4, 7}, Progress.NONE));
        assertThat(more.count()).isEqualTo(3);
        assertThat(more.only(4, 3).holds(7)).isFalse();
        assertThat(more.only(4, 3).column(4)).isEqualTo(lazy.fetch(4, Progress.NONE));
    }

    @Test
    void heldMomentsShowAllColumnsAtNoCost() {
        assertThat(dense.isHeld()).isTrue();
        assertThat(dense.heldBytes()).isEqualTo(8L * N * N);
        logits.forget();
        MomentColumns all = dense.columns(new int[] {3}, Progress.NONE);
        assertThat(all.count()).isEqualTo(N);
        assertThat(all.only(3)).isSameAs(all);
        assertThat(all.holds(N - 1)).isTrue();
        assertThat(logits.rowsRead()).isZero();
    }

    @Test
    void aPassReportsAndCanBeCancelledBetweenBlocks() {
        SecondMoments lazy = OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0);
        CountingProgress patient = CountingProgress.patient();
        lazy.fetch(3, patient);
        assertThat(patient.reports()).isGreaterThan(1);
        int questions = patient.questions();
        assertThat(questions).isGreaterThan(1);
        logits.forget();
        assertThatThrownBy(() -> lazy.fetch(5, CountingProgress.cancellingAt(questions / 2)))
                .isInstanceOf(CancelledException.class);
        assertThat(logits.rowsRead()).isLessThan(split.fitRows());
        assertThatThrownBy(() -> OnDemandSecondMoments.of(
                        logits, FitSample.of(split), CountingProgress.cancellingAt(2), Workers.CALLER, 0))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void logitsThatAreNoNumbersAreRefusedWithTheirPlace() {
        LogitMatrix bad = new ArrayLogitMatrix("made", 3, 2, new double[] {1, 2, Double.NaN, 3, 4, Double.NaN});
        Split firstTwo = new Split(new boolean[] {false, false, true});
        assertThatThrownBy(
                        () -> OnDemandSecondMoments.of(bad, FitSample.of(firstTwo), Progress.NONE, Workers.CALLER, 0))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("made, row 1, column 0: NaN");
        Split first = new Split(new boolean[] {false, true, true});
        assertThat(OnDemandSecondMoments.of(bad, FitSample.of(first), Progress.NONE, Workers.CALLER, 0)
                        .fetch(1, Progress.NONE))
                .containsExactly(2, 4);
    }

    @Test
    void logitsWhoseSquaresOverflowAreRefusedWithTheirColumn() {
        LogitMatrix huge = new ArrayLogitMatrix("huge.npy", 2, 2, new double[] {1, 2, 3, 1e200});
        assertThatThrownBy(() ->
                        OnDemandSecondMoments.of(huge, FitSample.of(Split.allFit(2)), Progress.NONE, Workers.CALLER, 0))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("huge.npy, column 1: ");
    }

    private static Split everySeventhHeldOut() {
        boolean[] held = new boolean[ROWS];
        for (int row = 0; row < held.length; row += 7) {
            held[row] = true;
        }
        return new Split(held);
    }
}
