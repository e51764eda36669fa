package org.neuraldeps.solver.heads;

import java.util.Arrays;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * OpenBLAS, block by block, X in native memory once. OpenBLAS itself is held to one thread, so that each block is summed
 * in one order. A call takes some milliseconds, so a cancel waits for none; whoever closes a product has made sure that
 * nobody is in it, as workers do that return when all have ended.
 */
final class OpenBlasProductKernel implements ProductKernel {

    private final int columns;
    private final DoublePointer matrix;

    /** @throws LinkageError if the native library cannot be loaded on this machine */
    OpenBlasProductKernel(int rows, int columns) {
        openblas_nolapack.blas_set_num_threads(1);
        this.columns = columns;
        this.matrix = zeros((long) rows * columns);
    }

    private static DoublePointer zeros(long count) {
        DoublePointer pointer = new DoublePointer(count);
        pointer.zero();
        return pointer;
    }

    private static DoublePointer at(DoublePointer pointer, long position) {
        return new DoublePointer(pointer).position(position);
    }

    @Override
    public void put(int row, double[] values, int offset, int count) {
        at(matrix, (long) row * columns).put(values, offset, count);
    }

    @Override
    public void get(int firstRow, int rows, double[] out) {
        at(matrix, (long) firstRow * columns).get(out, 0, rows * columns);
    }

    @Override
    public Product product(int outputs, int parts) {
        return new OpenBlasProduct(outputs, parts);
    }

    @Override
    public void close() {
        matrix.close();
    }

    private final class OpenBlasProduct implements Product {

        private final int outputs;
        private final DoublePointer weights;
        private final DoublePointer sums;
        private final boolean[] begun;

        OpenBlasProduct(int outputs, int parts) {
            this.outputs = outputs;
            this.weights = zeros(size());
            this.sums = zeros(parts * size());
            this.begun = new boolean[parts];
        }

        private long size() {
            return (long) columns * outputs;
        }

        @Override
        public void use(double[] newWeights) {
            at(weights, 0).put(newWeights, 0, columns * outputs);
            Arrays.fill(begun, false);
        }

        @Override
        public void multiply(int firstRow, int rows, double[] z) {
            try (DoublePointer block = new DoublePointer((long) rows * outputs)) {
                openblas_nolapack.cblas_dgemm(
                        openblas_nolapack.CblasRowMajor,
                        openblas_nolapack.CblasNoTrans,
                        openblas_nolapack.CblasNoTrans,
                        rows,
                        outputs,
                        columns,
                        1,
                        at(matrix, (long) firstRow * columns),
                        columns,
                        weights,
                        outputs,
                        0,
                        block,
                        outputs);
                block.get(z, 0, rows * outputs);
            }
        }

        /** As RᵀX_b, n x p, which OpenBLAS forms a fifth faster than X_bᵀR. */
        @Override
        public void addTransposed(int part, int firstRow, int rows, double[] r) {
            try (DoublePointer block = new DoublePointer((long) rows * outputs)) {
                block.put(r, 0, rows * outputs);
                openblas_nolapack.cblas_dgemm(
                        openblas_nolapack.CblasRowMajor,
                        openblas_nolapack.CblasTrans,
                        openblas_nolapack.CblasNoTrans,
                        outputs,
                        columns,
                        rows,
                        1,
                        block,
                        outputs,
                        at(matrix, (long) firstRow * columns),
                        columns,
                        begun[part] ? 1 : 0,
                        at(sums, part * size()),
                        columns);
            }
            begun[part] = true;
        }

        @Override
        public void sum(double[] out) {
            double[] sum = new double[out.length];
            double[] part = new double[out.length];
            for (int p = 0; p < begun.length; p++) {
                if (begun[p]) {
                    at(sums, p * size()).get(part, 0, part.length);
                    for (int i = 0; i < part.length; i++) {
                        sum[i] += part[i];
                    }
                }
            }
            for (int j = 0; j < outputs; j++) {
                for (int k = 0; k < columns; k++) {
                    out[k * outputs + j] = sum[j * columns + k];
                }
            }
        }

        @Override
        public void close() {
            weights.close();
            sums.close();
        }
    }
}
