package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The fast kernel and the one that runs everywhere form the same moments. */
class GramKernelsTest {

    private static final Workers SIDE_BY_SIDE = new Workers() {
        @Override
        public int count() {
            return 3;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            IntStream.range(0, jobs).parallel().forEach(job);
        }
    };

    @Test
    void bothKernelsAgreeToTwelveDigitsAndDoNotDependOnWorkers() {
        for (int n : new int[] {2, 37, 501, 1003}) {
            LogitMatrix logits = logits(1337, n);
            double[][] slow = columns(logits, new JavaGramKernel(n, 1), Workers.CALLER);
            double[][] fast = columns(logits, new OpenBlasGramKernel(n, 1), Workers.CALLER);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double scale = Math.sqrt(slow[i][i] * slow[j][j]);
                    assertThat(fast[i][j]).isCloseTo(slow[i][j], within(1e-12 * scale));
                    assertThat(slow[i][j]).isEqualTo(slow[j][i]);
                }
            }
            assertThat(columns(logits, new JavaGramKernel(n, 1), SIDE_BY_SIDE)).isDeepEqualTo(slow);
            assertThat(columns(logits, new OpenBlasGramKernel(n, 1), SIDE_BY_SIDE))
                    .isDeepEqualTo(fast);
        }
    }

    @Test
    void momentsAreTheDefinitionOverTheFitRows() {
        LogitMatrix logits = new ArrayLogitMatrix("test", 3, 2, new double[] {1, 2, 100, 100, 3, -4});
        Split split = new Split(new boolean[] {false, true, false});
        DenseSecondMoments c = MomentAccumulator.accumulate(logits, FitSample.of(split), Progress.NONE, Workers.CALLER);
        assertThat(c.rows()).isEqualTo(2);
        assertThat(c.columns().column(0)).containsExactly(5, -5);
        assertThat(c.columns().column(1)).containsExactly(-5, 10);
    }

    @Test
    void aMachineWithoutTheNativeLibraryStillFormsMoments() {
        GramKernel kernel = GramKernels.loadable(
                () -> {
                    throw new UnsatisfiedLinkError("no such library here");
                },
                () -> new JavaGramKernel(5, 1));
        assertThat(kernel).isInstanceOf(JavaGramKernel.class);
    }

    private static double[][] columns(LogitMatrix logits, GramKernel kernel, Workers workers) {
        FitSample all = FitSample.of(Split.allFit(logits.rows()));
        try (MomentSums sums = MomentSums.with(all.rowsOf(logits), kernel)) {
            DenseSecondMoments c = MomentAccumulator.accumulate(sums, logits.rows(), Progress.NONE, workers);
            double[][] columns = new double[c.size()][];
            for (int j = 0; j < columns.length; j++) {
                columns[j] = c.columns().column(j);
            }
            return columns;
        }
    }

    private static LogitMatrix logits(int rows, int n) {
        double[] values =
                new Random(n).doubles((long) rows * n).map(x -> 4 * x - 1).toArray();
        return new ArrayLogitMatrix("test", rows, n, values);
    }
}
