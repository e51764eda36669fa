package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.HeadLogits;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Logits of a head are its logits, to the bit the same wherever they are kept and whoever forms them. */
class ComputedRowsTest {

    private static final int UPPER = 700;
    private static final int LOWER = 301;
    private static final int WIDTH = 19;
    private static final int CATEGORIES = 7;
    private static final Workers SEVERAL = new Workers() {
        @Override
        public int count() {
            return 3;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            IntStream.range(0, jobs).parallel().forEach(job);
        }
    };

    private final Random random = new Random(5);
    private final double[] x =
            random.doubles((long) (UPPER + LOWER) * WIDTH, -1, 2).toArray();
    private final double[] weights =
            random.doubles((long) WIDTH * CATEGORIES, -1, 1).toArray();
    private final double[] bias = random.doubles(CATEGORIES, -1, 1).toArray();
    private final LogitMatrix features = new StackedRows(part(0, UPPER), part(UPPER, LOWER));
    private final LogitMatrix computed = new HeadLogits(features, new Head(WIDTH, weights, bias), "logits");

    @TempDir
    private Path folder;

    private LogitMatrix part(int first, int rows) {
        double[] values = Arrays.copyOfRange(x, first * WIDTH, (first + rows) * WIDTH);
        return new ArrayLogitMatrix("features", rows, WIDTH, values);
    }

    @Test
    void aHeadGivesFeaturesTimesWeightsPlusBias() {
        double[] logits = all(computed);
        for (int row = 0; row < UPPER + LOWER; row++) {
            for (int j = 0; j < CATEGORIES; j++) {
                double expected = bias[j];
                for (int k = 0; k < WIDTH; k++) {
                    expected += x[row * WIDTH + k] * weights[k * CATEGORIES + j];
                }
                assertThat(logits[row * CATEGORIES + j]).isCloseTo(expected, within(1e-13));
            }
        }
    }

    @Test
    void inMemoryOrInAFileByOneWorkerOrSeveralTheyAreTheSameBits() throws IOException {
        double[] expected = all(computed);
        for (Workers workers : new Workers[] {Workers.CALLER, SEVERAL}) {
            LogitMatrix held = ComputedRows.keep(computed, 1 << 20, folder, Progress.NONE, workers);
            LogitMatrix spooled = ComputedRows.keep(computed, 1, folder, Progress.NONE, workers);
            assertThat(held).isInstanceOf(ArrayLogitMatrix.class);
            assertThat(spooled).isInstanceOf(StoredLogits.class);
            assertThat(all(held)).containsExactly(expected);
            assertThat(all(spooled)).containsExactly(expected);
            assertThat(held.origin()).isEqualTo("logits");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anyRowsAndColumnsAreThoseOfAll() {
        double[] all = all(computed);
        double[] some = new double[40 * CATEGORIES];
        computed.readRows(UPPER - 17, 40, some);
        assertThat(some).containsExactly(Arrays.copyOfRange(all, (UPPER - 17) * CATEGORIES, (UPPER + 23) * CATEGORIES));
        double[] column = new double[UPPER + LOWER];
        computed.readColumn(3, column);
        assertThat(column)
                .containsExactly(IntStream.range(0, column.length)
                        .mapToDouble(row -> all[row * CATEGORIES + 3])
                        .toArray());
        double[] feature = new double[UPPER + LOWER];
        features.readColumn(5, feature);
        assertThat(feature)
                .containsExactly(IntStream.range(0, feature.length)
                        .mapToDouble(row -> x[row * WIDTH + 5])
                        .toArray());
    }

    @Test
    void aCancelLeavesNothingBehind() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {
                // Not looked at.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> ComputedRows.keep(computed, 1, folder, cancelled, Workers.CALLER))
                .isInstanceOf(CancelledException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static double[] all(LogitMatrix matrix) {
        double[] values = new double[matrix.rows() * matrix.columns()];
        matrix.readRows(0, matrix.rows(), values);
        return values;
    }
}
