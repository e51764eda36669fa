package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SideBySide;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class AllProblemsTest {

    private static final int ROWS = 40;
    private static final int N = 7;

    private final LogitMatrix f = logits(1);
    private final LogitMatrix g = logits(2);

    @Test
    void allProblemsBetweenNetworksAreThoseOfTheSingleTargets() {
        OpenedDataset opened = opened(Optional.of(g));
        IntFunction<CovLassoProblem> all = opened.problems(Progress.NONE, Workers.CALLER);
        for (int target = 0; target < N; target++) {
            CovLassoProblem expected = opened.problem(target, Progress.NONE);
            CovLassoProblem actual = all.apply(target);
            assertThat(actual.isWithin()).isFalse();
            assertThat(actual.targetMoment()).isCloseTo(expected.targetMoment(), within(1e-14));
            for (int j = 0; j < N; j++) {
                assertThat(actual.correlations()[j]).isCloseTo(expected.correlations()[j], within(1e-14));
            }
        }
    }

    @Test
    void allProblemsWithinANetworkAreThoseOfTheSingleTargets() {
        OpenedDataset opened = opened(Optional.empty());
        CovLassoProblem problem = opened.problems(Progress.NONE, Workers.CALLER).apply(3);
        assertThat(problem.isWithin()).isTrue();
        assertThat(problem.correlations())
                .isEqualTo(
                        opened.moments().columns(new int[] {3}, Progress.NONE).column(3));
    }

    @Test
    void twoNetworksSideBySideAreReadAsOne() {
        LogitMatrix both = new SideBySide(f, g);
        double[] rows = new double[2 * 2 * N];
        both.readRows(5, 2, rows);
        double[] left = new double[ROWS];
        double[] right = new double[ROWS];
        f.readColumn(3, left);
        g.readColumn(4, right);
        assertThat(rows[2 * N + 3]).isEqualTo(left[6]);
        assertThat(rows[N + 4]).isEqualTo(right[5]);
        double[] column = new double[ROWS];
        both.readColumn(N + 4, column);
        assertThat(column).isEqualTo(right);
    }

    private OpenedDataset opened(Optional<LogitMatrix> other) {
        boolean[] held = new boolean[ROWS];
        held[3] = true;
        return Toy.opened(f, other, new Split(held));
    }

    private static LogitMatrix logits(int seed) {
        double[] values = new Random(seed).doubles((long) ROWS * N).toArray();
        return new ArrayLogitMatrix("test " + seed, ROWS, N, values);
    }
}
