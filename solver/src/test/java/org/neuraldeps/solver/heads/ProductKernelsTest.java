package org.neuraldeps.solver.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.TinyFeatures;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The fast kernel and the one that runs everywhere form the same products. */
class ProductKernelsTest {

    /** Half the square of each output: its derivative is the output itself, so G = XᵀX W. */
    private static final RowLoss HALF_SQUARE = (first, rows, z) -> {
        double sum = 0;
        for (double value : z) {
            sum += value * value / 2;
        }
        return sum;
    };

    @Test
    void productsAreTheDefinition() {
        try (DesignMatrix x = filled(new JavaProductKernel(2, 3), 2, new double[] {1, 2, 3, 4, 5, 6}, 3);
                DenseProduct product = x.product(1)) {
            double[] gradient = new double[3];
            RowLoss loss = (first, rows, z) -> {
                assertThat(z).startsWith(1 - 3, 4 - 6);
                z[0] = 10;
                z[1] = 100;
                return 7;
            };
            double value =
                    product.lossAndGradient(new double[] {1, 0, -1}, loss, gradient, Progress.NONE, Workers.CALLER);
            assertThat(value).isEqualTo(7);
            assertThat(gradient).containsExactly(10 + 400, 20 + 500, 30 + 600);
        }
    }

    @Test
    void bothKernelsAgreeToTwelveDigitsAndDoNotDependOnWorkers() {
        for (int[] size : new int[][] {{3, 1, 1}, {257, 5, 3}, {5000, 37, 11}}) {
            int rows = size[0];
            int columns = size[1];
            int outputs = size[2];
            double[] values =
                    new Random(1).doubles((long) rows * columns, -1, 1).toArray();
            double[] weights =
                    new Random(2).doubles((long) columns * outputs, -1, 1).toArray();
            double[][] all = new double[4][];
            for (int i = 0; i < 4; i++) {
                ProductKernel kernel =
                        i < 2 ? new JavaProductKernel(rows, columns) : new OpenBlasProductKernel(rows, columns);
                Workers workers = i % 2 == 0 ? Workers.CALLER : TinyFeatures.ALL_CORES;
                try (DesignMatrix x = filled(kernel, rows, values, columns);
                        DenseProduct product = x.product(outputs)) {
                    all[i] = new double[columns * outputs + 1];
                    double[] gradient = new double[columns * outputs];
                    product.lossAndGradient(
                            new double[columns * outputs], HALF_SQUARE, gradient, Progress.NONE, workers);
                    assertThat(gradient).containsOnly(0);
                    all[i][gradient.length] =
                            product.lossAndGradient(weights, HALF_SQUARE, gradient, Progress.NONE, workers);
                    System.arraycopy(gradient, 0, all[i], 0, gradient.length);
                }
            }
            assertThat(all[1]).isEqualTo(all[0]);
            assertThat(all[3]).isEqualTo(all[2]);
            assertThat(all[2]).containsExactly(all[0], within(1e-12 * all[0][columns * outputs]));
            double[] plain = plainly(values, weights, columns, outputs);
            assertThat(all[0]).containsExactly(plain, within(1e-12 * plain[columns * outputs]));
        }
    }

    /** XᵀX W, and half the sum of squares of X W after it. */
    private static double[] plainly(double[] x, double[] w, int columns, int outputs) {
        double[] all = new double[columns * outputs + 1];
        for (int row = 0; row < x.length; row += columns) {
            for (int j = 0; j < outputs; j++) {
                double z = 0;
                for (int k = 0; k < columns; k++) {
                    z += x[row + k] * w[k * outputs + j];
                }
                for (int k = 0; k < columns; k++) {
                    all[k * outputs + j] += x[row + k] * z;
                }
                all[columns * outputs] += z * z / 2;
            }
        }
        return all;
    }

    @Test
    void theViewGivesBackWhatWasPutIn() {
        double[] values = {1, 2, 3, 4, 5, 6};
        for (ProductKernel kernel :
                new ProductKernel[] {new JavaProductKernel(3, 2), new OpenBlasProductKernel(3, 2)}) {
            try (DesignMatrix x = filled(kernel, 3, values, 2)) {
                double[] out = new double[4];
                x.view("x").readRows(1, 2, out);
                assertThat(out).containsExactly(3, 4, 5, 6);
                double[] column = new double[3];
                x.view("x").readColumn(1, column);
                assertThat(column).containsExactly(2, 4, 6);
            }
        }
    }

    @Test
    void aMachineWithoutTheNativeLibraryStillMultiplies() {
        ProductKernel kernel = ProductKernels.loadable(
                () -> {
                    throw new UnsatisfiedLinkError("no such library here");
                },
                5,
                5);
        assertThat(kernel).isInstanceOf(JavaProductKernel.class);
    }

    @Test
    void aCancelIsAnsweredAtTheNextBlockOfRows() {
        int rows = 20 * DesignMatrix.BLOCK_ROWS;
        try (DesignMatrix x = filled(new JavaProductKernel(rows, 1), rows, new double[rows], 1);
                DenseProduct product = x.product(1)) {
            CountingProgress progress = CountingProgress.cancellingAt(5);
            assertThatExceptionOfType(CancelledException.class)
                    .isThrownBy(() -> product.lossAndGradient(
                            new double[1], HALF_SQUARE, new double[1], progress, Workers.CALLER));
            assertThat(progress.questions()).isEqualTo(5);
        }
    }

    private static DesignMatrix filled(ProductKernel kernel, int rows, double[] values, int columns) {
        for (int row = 0; row < rows; row++) {
            kernel.put(row, values, row * columns, columns);
        }
        return new DesignMatrix(rows, columns, kernel);
    }

    @Test
    void chosenRowsAreHeldInTheirOrder() {
        ChosenRows rows = new ChosenRows(new ArrayLogitMatrix("test", 3, 1, new double[] {1, 2, 3}), 2, 0, 0);
        try (DesignMatrix x = DesignMatrix.of(rows, 1, Progress.NONE, Workers.CALLER)) {
            double[] column = new double[3];
            x.view("x").readColumn(0, column);
            assertThat(column).containsExactly(3, 1, 1);
        }
    }
}
