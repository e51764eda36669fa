package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The fast kernel and the one that runs everywhere form the same columns, whatever else is formed with them. */
class ColumnKernelsTest {

    private static final int ROWS = 300;

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

    @ParameterizedTest
    @ValueSource(ints = {5, 37, 150, 2051})
    void bothKernelsAgreeAndNeitherDependsOnWorkers(int n) {
        FitRows fit = rows(n);
        int[] some = IntStream.range(0, Math.min(n, 70)).map(i -> n - 1 - i).toArray();
        double[][] slow = form(fit, () -> new JavaColumnKernel(ColumnWish.all(n, some)), Workers.CALLER);
        double[][] fast = form(fit, () -> new OpenBlasColumnKernel(ColumnWish.all(n, some)), Workers.CALLER);
        double[] squares = DiagonalPass.squares(fit, false, Workers.CALLER, Progress.NONE);
        for (int i = 0; i < some.length; i++) {
            assertThat(slow[i][some[i]]).isEqualTo(squares[some[i]]);
            for (int j = 0; j < n; j++) {
                double scale = Math.sqrt(squares[some[i]] * squares[j]);
                assertThat(fast[i][j]).isCloseTo(slow[i][j], within(1e-14 * scale));
            }
        }
        assertThat(form(fit, () -> new JavaColumnKernel(ColumnWish.all(n, some)), SIDE_BY_SIDE))
                .isDeepEqualTo(slow);
        assertThat(form(fit, () -> new OpenBlasColumnKernel(ColumnWish.all(n, some)), SIDE_BY_SIDE))
                .isDeepEqualTo(fast);
    }

    @Test
    void aColumnIsTheSameToTheBitWhateverElseIsFormedWithIt() {
        int n = 1031;
        FitRows fit = rows(n);
        int[] many = IntStream.range(0, 131).map(i -> 7 * i).toArray();
        double[][] together = form(fit, () -> new OpenBlasColumnKernel(ColumnWish.all(n, many)), Workers.CALLER);
        for (int count : new int[] {1, 2, 15, 16, 17, 63, 64, 65}) {
            int[] few = IntStream.range(130 - count, 130).map(i -> many[i]).toArray();
            double[][] columns = form(fit, () -> new OpenBlasColumnKernel(ColumnWish.all(n, few)), Workers.CALLER);
            for (int i = 0; i < count; i++) {
                assertThat(columns[i]).as("%d of %d", i, count).isEqualTo(together[130 - count + i]);
            }
        }
    }

    @Test
    void laterColumnsAloneAreTheSameToTheBitAndSoIsWhatIsTurned() {
        int n = 1100;
        FitRows fit = rows(n);
        int[] all = IntStream.range(0, n).toArray();
        int[] some = IntStream.range(600, 905).toArray();
        for (Function<ColumnWish, ColumnKernel> kernel :
                List.<Function<ColumnWish, ColumnKernel>>of(JavaColumnKernel::new, OpenBlasColumnKernel::new)) {
            double[][] whole = form(fit, () -> kernel.apply(ColumnWish.all(n, all)), Workers.CALLER);
            double[][] part = form(fit, () -> kernel.apply(new ColumnWish(n, some[0], some)), Workers.CALLER);
            for (int i = 0; i < some.length; i++) {
                assertThat(part[i]).isEqualTo(Arrays.copyOfRange(whole[some[i]], some[0], n));
            }
            for (int c = 0; c < n; c++) {
                for (int j = 0; j < c; j++) {
                    assertThat(whole[c][j]).isEqualTo(whole[j][c]);
                }
            }
        }
    }

    @Test
    void aMachineWithoutTheNativeLibraryStillFormsColumns() {
        ColumnKernel kernel = ColumnKernels.loadable(
                () -> {
                    throw new UnsatisfiedLinkError("no such library here");
                },
                ColumnWish.all(5, new int[] {2}));
        assertThat(kernel).isInstanceOf(JavaColumnKernel.class);
    }

    @Test
    void theKernelAndTheSizeOfBlocksFollowFromTheSizeOfTheLogits() {
        try (ColumnKernel small = ColumnKernels.forSize(3600, ColumnWish.all(1000, new int[] {1}))) {
            assertThat(small).isInstanceOf(JavaColumnKernel.class);
        }
        assertThat(ColumnKernels.columnsAtOnce(3600, 1000)).isLessThan(ColumnKernels.columnsAtOnce(4096, 131_072));
        assertThat(ColumnKernels.blockRows(131_072)).isEqualTo(64);
        assertThat(ColumnKernels.blockRows(10)).isEqualTo(256);
        assertThat(ColumnKernels.blockRows(100_000_000)).isEqualTo(1);
        assertThat(ColumnKernels.companions(3600, 1000)).isEmpty();
        assertThat(ColumnKernels.companions(4096, 131_072))
                .hasSize(64)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static double[][] form(FitRows fit, Supplier<ColumnKernel> kernel, Workers workers) {
        try (ColumnKernel made = kernel.get()) {
            return ColumnPass.products(fit, made, workers, Progress.NONE);
        }
    }

    private static FitRows rows(int n) {
        double[] values =
                new Random(n).doubles((long) ROWS * n).map(x -> x - 0.3).toArray();
        return FitSample.of(Split.allFit(ROWS)).rowsOf(new ArrayLogitMatrix("test", ROWS, n, values));
    }
}
