package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.bytedeco.openblas.global.openblas;
import org.neuraldeps.solver.work.Progress;

/**
 * LAPACK, as it comes with OpenBLAS. R grows by blocks of rows (dtpqrt, which knows that R is a triangle); then it is
 * made bidiagonal (dgebrd), the bidiagonal is decomposed by divide and conquer (dbdsdc), and the right vectors alone are
 * taken back (dormbr). OpenBLAS is held to one thread, so the same rows give the same numbers to the bit.
 *
 * <p>All memory is Java's: what a cancel leaves running in the native library holds on to what it needs.
 */
final class LapackFactorKernel implements FactorKernel {

    private static final int COLUMN_MAJOR = openblas.LAPACK_COL_MAJOR;

    /** Fewer rows at a time mean that R is handed to the library more often, more that less stays near the processor. */
    private static final int BLOCK_ROWS = 512;

    /** Columns that dtpqrt gathers into one reflection. */
    private static final int GATHERED = 32;

    private final int columns;
    private final double[] triangle;
    private final double[] block;
    private int rows;

    /** @throws LinkageError if the native library cannot be loaded on this machine */
    LapackFactorKernel(int columns) {
        openblas.blas_set_num_threads(1);
        this.columns = columns;
        this.triangle = new double[columns * columns];
        this.block = new double[BLOCK_ROWS * columns];
    }

    @Override
    public int blockRows() {
        return BLOCK_ROWS;
    }

    @Override
    public void put(int row, double[] values, int offset) {
        for (int j = 0; j < columns; j++) {
            block[j * BLOCK_ROWS + row] = values[offset + j];
        }
    }

    @Override
    public void addBlock(int added, Progress progress) {
        rows += progress.withoutAsking(() -> growBy(added));
    }

    private int growBy(int added) {
        int gathered = Math.min(GATHERED, columns);
        double[] reflections = new double[gathered * columns];
        done(openblas.LAPACKE_dtpqrt(
                COLUMN_MAJOR,
                added,
                columns,
                0,
                gathered,
                triangle,
                columns,
                block,
                BLOCK_ROWS,
                reflections,
                gathered));
        return added;
    }

    @Override
    public double[] upperTriangle() {
        double[] packed = new double[columns * (columns + 1) / 2];
        int at = 0;
        for (int i = 0; i < columns; i++) {
            for (int j = i; j < columns; j++) {
                packed[at++] = triangle[j * columns + i];
            }
        }
        return packed;
    }

    @Override
    public void begin(double[] packed, int rowsBefore) {
        int at = 0;
        for (int i = 0; i < columns; i++) {
            for (int j = i; j < columns; j++) {
                triangle[j * columns + i] = packed[at++];
            }
        }
        rows = rowsBefore;
    }

    @Override
    public double sumOfSquares() {
        double sum = 0;
        for (double value : triangle) {
            sum += value * value;
        }
        return sum;
    }

    @Override
    public SingularSystem decompose(boolean withRightVectors, Progress progress) {
        Bidiagonal bidiagonal = progress.withoutAsking(() -> Bidiagonal.of(triangle, columns));
        int count = Math.min(rows, columns);
        if (!withRightVectors) {
            return progress.withoutAsking(
                    () -> new SingularSystem(Arrays.copyOf(bidiagonal.values(), count), new double[0], 0));
        }
        double[] vectors = new double[columns * columns];
        double[] values = progress.withoutAsking(() -> bidiagonal.valuesAndRightVectors(vectors));
        progress.withoutAsking(() -> bidiagonal.takeBack(vectors));
        return new SingularSystem(Arrays.copyOf(values, count), vectors, columns);
    }

    private static void done(int code) {
        if (code != 0) {
            throw new ArithmeticException("LAPACK stopped with code " + code);
        }
    }

    /**
     * QᵀRP, with the reflections of P.
     *
     * @param matrix holds the reflections
     * @param diagonal its diagonal, overwritten by the singular values
     * @param beside the diagonal above it, overwritten too
     * @param rightScales of the reflections of P
     */
    private record Bidiagonal(double[] matrix, double[] diagonal, double[] beside, double[] rightScales) {

        static Bidiagonal of(double[] triangle, int n) {
            Bidiagonal of = new Bidiagonal(triangle, new double[n], new double[n], new double[n]);
            double[] leftScales = new double[n];
            done(openblas.LAPACKE_dgebrd(
                    COLUMN_MAJOR, n, n, triangle, n, of.diagonal, of.beside, leftScales, of.rightScales));
            return of;
        }

        private int size() {
            return diagonal.length;
        }

        double[] values() {
            double[] none = new double[1];
            done(openblas.LAPACKE_dbdsdc(
                    COLUMN_MAJOR,
                    (byte) 'U',
                    (byte) 'N',
                    size(),
                    diagonal,
                    beside,
                    none,
                    1,
                    none,
                    1,
                    none,
                    new int[1]));
            return diagonal;
        }

        double[] valuesAndRightVectors(double[] rightVectors) {
            double[] leftVectors = new double[rightVectors.length];
            done(openblas.LAPACKE_dbdsdc(
                    COLUMN_MAJOR,
                    (byte) 'U',
                    (byte) 'I',
                    size(),
                    diagonal,
                    beside,
                    leftVectors,
                    size(),
                    rightVectors,
                    size(),
                    new double[1],
                    new int[1]));
            return diagonal;
        }

        /** Vectors of the bidiagonal, as rows, become vectors of R. */
        double[] takeBack(double[] rightVectors) {
            done(openblas.LAPACKE_dormbr(
                    COLUMN_MAJOR,
                    (byte) 'P',
                    (byte) 'R',
                    (byte) 'T',
                    size(),
                    size(),
                    size(),
                    matrix,
                    size(),
                    rightScales,
                    rightVectors,
                    size()));
            return rightVectors;
        }
    }
}
