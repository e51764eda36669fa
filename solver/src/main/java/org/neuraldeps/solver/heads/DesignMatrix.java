package org.neuraldeps.solver.heads;

import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The rows X, N x p, that outputs are formed from, held once in double: 8 N p bytes, outside the heap where OpenBLAS
 * multiplies, so it is to be closed. Filled by whoever makes it; afterwards safe to use from several threads.
 */
public final class DesignMatrix implements AutoCloseable {

    /** Rows a product takes at a time: some milliseconds, which a cancel may wait. */
    static final int BLOCK_ROWS = 256;

    private final int rows;
    private final int columns;
    private final ProductKernel kernel;

    DesignMatrix(int rows, int columns, ProductKernel kernel) {
        this.rows = rows;
        this.columns = columns;
        this.kernel = kernel;
    }

    /** An X of zeros, to be filled, that will be multiplied by matrices of so many columns. */
    static DesignMatrix zeros(int rows, int columns, int outputs) {
        return new DesignMatrix(rows, columns, ProductKernels.forSize(rows, columns, outputs));
    }

    /**
     * Rows as they are.
     *
     * @param chosen are read once, in blocks
     * @param outputs n, the width of the matrices it will be multiplied by; decides what multiplies
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static DesignMatrix of(ChosenRows chosen, int outputs, Progress progress, Workers workers) {
        int p = chosen.logits().columns();
        return filled(chosen, p, outputs, progress, workers, (values, offset, out) -> {
            System.arraycopy(values, offset, out, 0, p);
        });
    }

    /** Rows made of those that are read. */
    static DesignMatrix filled(
            ChosenRows chosen, int columns, int outputs, Progress progress, Workers workers, RowMaker maker) {
        DesignMatrix matrix = zeros(chosen.count(), columns, outputs);
        try {
            matrix.forEachBlock(progress, workers, (first, count) -> {
                double[] made = new double[columns];
                chosen.read(first, count, (place, values, offset) -> {
                    maker.make(values, offset, made);
                    matrix.kernel.put(place, made, 0, columns);
                });
            });
            chosen.logits().requireUnchanged();
            return matrix;
        } catch (RuntimeException | Error e) {
            matrix.close();
            throw e;
        }
    }

    /** Makes a row of X of a row that was read. */
    @FunctionalInterface
    interface RowMaker {
        void make(double[] values, int offset, double[] out);
    }

    /** N. */
    public int rows() {
        return rows;
    }

    /** p. */
    public int columns() {
        return columns;
    }

    /** Memory for products with matrices W of n columns: one for each computation that runs at the same time. */
    public DenseProduct product(int outputs) {
        return new DenseProduct(this, kernel, outputs);
    }

    /** X as a matrix to read rows of, valid until this is closed. */
    LogitMatrix view(String origin) {
        return new View(origin);
    }

    /** Shares out blocks of rows, asking before each whether to go on. */
    void forEachBlock(Progress progress, Workers workers, BlockWork work) {
        int blocks = (rows + BLOCK_ROWS - 1) / BLOCK_ROWS;
        workers.forEach(blocks, block -> {
            progress.checkCancelled();
            int first = block * BLOCK_ROWS;
            work.on(first, Math.min(BLOCK_ROWS, rows - first));
        });
    }

    /** What is done with a block of rows. */
    @FunctionalInterface
    interface BlockWork {
        void on(int first, int count);
    }

    /** Frees what is outside the heap. Nothing may be computing with it any more. */
    @Override
    public void close() {
        kernel.close();
    }

    private final class View implements LogitMatrix {

        private final String origin;

        View(String origin) {
            this.origin = origin;
        }

        @Override
        public int rows() {
            return rows;
        }

        @Override
        public int columns() {
            return columns;
        }

        @Override
        public StorageType storage() {
            return StorageType.FLOAT64;
        }

        @Override
        public String origin() {
            return origin;
        }

        @Override
        public void readRows(int firstRow, int rowCount, double[] out) {
            kernel.get(firstRow, rowCount, out);
        }

        @Override
        public void readColumn(int column, double[] out) {
            double[] row = new double[columns];
            for (int r = 0; r < rows; r++) {
                kernel.get(r, 1, row);
                out[r] = row[column];
            }
        }
    }
}
