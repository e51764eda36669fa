package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class OnDemandSecondMomentsTest {

    private static final int N = 150;
    private final LogitMatrix logits = new ArrayLogitMatrix(
            "test", 203, N, new Random(1).doubles(203L * N).map(x -> x - 0.3).toArray());
    private final Split split = everySeventhHeldOut();
    private final DenseSecondMoments dense = MomentAccumulator.accumulate(logits, split, Progress.NONE, Workers.CALLER);

    @Test
    void columnsAreThoseOfTheDenseMatrix() {
        SecondMoments lazy = OnDemandSecondMoments.of(logits, split, Progress.NONE, Workers.CALLER, 0);
        assertThat(lazy.rows()).isEqualTo(dense.rows());
        for (int j = 0; j < N; j++) {
            assertThat(lazy.diagonal(j)).isCloseTo(dense.diagonal(j), within(1e-14));
            assertThat(lazy.at(j, j)).isEqualTo(lazy.diagonal(j));
            for (int i = 0; i < N; i++) {
                assertThat(lazy.at(i, j)).isCloseTo(dense.at(i, j), within(1e-14));
            }
        }
    }

    @Test
    void workersAndEvictionsChangeNothing() {
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
        SecondMoments alone = OnDemandSecondMoments.of(logits, split, Progress.NONE, Workers.CALLER, 1L << 30);
        SecondMoments shared = OnDemandSecondMoments.of(logits, split, Progress.NONE, together, 0);
        for (int round = 0; round < 2; round++) {
            for (int j = 0; j < N; j++) {
                assertThat(shared.column(j)).isEqualTo(alone.column(j));
            }
        }
    }

    @Test
    void aPathReadsTheLogitsOncePerColumnItNeeds() {
        AtomicInteger passes = new AtomicInteger();
        Workers counting = new Workers() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public void forEach(int jobs, IntConsumer job) {
                passes.incrementAndGet();
                IntStream.range(0, jobs).forEach(job);
            }
        };
        SecondMoments lazy = OnDemandSecondMoments.of(logits, split, Progress.NONE, counting, 1L << 30);
        PathOptions options = PathOptions.full().upToNonzeros(10);
        SolutionPath path = ExactHomotopy.solve(CovLassoProblem.within(lazy, 3), options, Progress.NONE);
        SolutionPath expected = ExactHomotopy.solve(CovLassoProblem.within(dense, 3), options, Progress.NONE);
        assertThat(path.knots()).hasSameSizeAs(expected.knots());
        assertThat(path.end().lambda()).isCloseTo(expected.end().lambda(), within(1e-13));
        long needed = expected.knots().stream()
                .flatMapToInt(knot -> IntStream.of(knot.active()))
                .distinct()
                .count();
        assertThat(passes.get()).as("diagonal, target, active columns").isEqualTo((int) needed + 2);
    }

    @Test
    void logitsThatAreNoNumbersAreRefusedWithTheirPlace() {
        LogitMatrix bad = new ArrayLogitMatrix("made", 3, 2, new double[] {1, 2, Double.NaN, 3, 4, Double.NaN});
        Split firstTwo = new Split(new boolean[] {false, false, true});
        assertThatThrownBy(() -> OnDemandSecondMoments.of(bad, firstTwo, Progress.NONE, Workers.CALLER, 0))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("made, row 1, column 0: NaN");
        Split first = new Split(new boolean[] {false, true, true});
        assertThat(OnDemandSecondMoments.of(bad, first, Progress.NONE, Workers.CALLER, 0)
                        .column(1))
                .containsExactly(2, 4);
    }

    @Test
    void logitsWhoseSquaresOverflowAreRefusedWithTheirColumn() {
        LogitMatrix huge = new ArrayLogitMatrix("huge.npy", 2, 2, new double[] {1, 2, 3, 1e200});
        assertThatThrownBy(() -> OnDemandSecondMoments.of(huge, Split.allFit(2), Progress.NONE, Workers.CALLER, 0))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("huge.npy, column 1: ");
    }

    private static Split everySeventhHeldOut() {
        boolean[] held = new boolean[203];
        for (int row = 0; row < held.length; row += 7) {
            held[row] = true;
        }
        return new Split(held);
    }
}
