package org.neuraldeps.solver.heads;

import java.util.Arrays;

/**
 * Plain Java, on any machine. Four terms are added at a time, so that every sum is loaded and stored once for four
 * products.
 */
final class JavaProductKernel implements ProductKernel {

    private final int columns;
    private final double[][] matrix;

    JavaProductKernel(int rows, int columns) {
        this.columns = columns;
        this.matrix = new double[rows][columns];
    }

    @Override
    public void put(int row, double[] values, int offset, int count) {
        System.arraycopy(values, offset, matrix[row], 0, count);
    }

    @Override
    public void get(int firstRow, int rows, double[] out) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(matrix[firstRow + r], 0, out, r * columns, columns);
        }
    }

    @Override
    public Product product(int outputs, int parts) {
        return new JavaProduct(outputs, parts);
    }

    @Override
    public void close() {
        // Nothing outside the heap.
    }

    private final class JavaProduct implements Product {

        private final int outputs;
        private final double[][] weights;
        private final double[][][] parts;

        JavaProduct(int outputs, int parts) {
            this.outputs = outputs;
            this.weights = new double[columns][outputs];
            this.parts = new double[parts][columns][outputs];
        }

        @Override
        public void use(double[] newWeights) {
            for (int k = 0; k < columns; k++) {
                System.arraycopy(newWeights, k * outputs, weights[k], 0, outputs);
            }
            for (double[][] part : parts) {
                for (double[] row : part) {
                    Arrays.fill(row, 0);
                }
            }
        }

        @Override
        public void multiply(int firstRow, int rows, double[] z) {
            double[] sum = new double[outputs];
            for (int r = 0; r < rows; r++) {
                Arrays.fill(sum, 0);
                double[] row = matrix[firstRow + r];
                int k = 0;
                for (; k + 3 < columns; k += 4) {
                    addFour(sum, row, k, weights[k], weights[k + 1], weights[k + 2], weights[k + 3]);
                }
                for (; k < columns; k++) {
                    addOne(sum, row[k], weights[k]);
                }
                System.arraycopy(sum, 0, z, r * outputs, outputs);
            }
        }

        @Override
        public void addTransposed(int part, int firstRow, int rows, double[] r) {
            double[] residual = new double[outputs];
            for (int s = 0; s < rows; s++) {
                System.arraycopy(r, s * outputs, residual, 0, outputs);
                double[] row = matrix[firstRow + s];
                for (int k = 0; k < columns; k++) {
                    addOne(parts[part][k], row[k], residual);
                }
            }
        }

        @Override
        public void sum(double[] out) {
            Arrays.fill(out, 0);
            for (double[][] part : parts) {
                for (int k = 0; k < columns; k++) {
                    for (int j = 0; j < outputs; j++) {
                        out[k * outputs + j] += part[k][j];
                    }
                }
            }
        }

        @Override
        public void close() {
            // Nothing outside the heap.
        }

        private static void addFour(
                double[] sum, double[] row, int k, double[] w0, double[] w1, double[] w2, double[] w3) {
            double a = row[k];
            double b = row[k + 1];
            double c = row[k + 2];
            double d = row[k + 3];
            for (int j = 0; j < sum.length; j++) {
                sum[j] = Math.fma(d, w3[j], Math.fma(c, w2[j], Math.fma(b, w1[j], Math.fma(a, w0[j], sum[j]))));
            }
        }

        private static void addOne(double[] sum, double a, double[] values) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] = Math.fma(a, values[j], sum[j]);
            }
        }
    }
}
