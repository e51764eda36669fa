package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.neuraldeps.solver.work.Progress;

/** EJML: asks at every column whether to go on. */
final class JavaFactorKernel implements FactorKernel {

    /** Rows factorised at a time beside R, in multiples of n: more is faster, each costs 16 n² bytes. */
    private static final int BLOCK_FACTOR = 2;

    private static final int LEAST_ROWS = 64;

    private final int columns;
    private final int blockRows;
    private final double[] block;
    private DMatrixRMaj triangle;

    JavaFactorKernel(int columns) {
        this.columns = columns;
        this.blockRows = BLOCK_FACTOR * Math.max(columns, LEAST_ROWS) / LEAST_ROWS * LEAST_ROWS;
        this.block = new double[blockRows * columns];
        this.triangle = new DMatrixRMaj(0, columns);
    }

    @Override
    public int blockRows() {
        return blockRows;
    }

    @Override
    public void put(int row, double[] values, int offset) {
        System.arraycopy(values, offset, block, row * columns, columns);
    }

    @Override
    public void addBlock(int rows, Progress progress) {
        DMatrixRMaj stacked = new DMatrixRMaj(triangle.numRows + rows, columns);
        System.arraycopy(triangle.data, 0, stacked.data, 0, triangle.numRows * columns);
        System.arraycopy(block, 0, stacked.data, triangle.numRows * columns, rows * columns);
        AskingQr qr = new AskingQr(progress);
        qr.decompose(stacked);
        triangle = qr.getR(null, true);
    }

    @Override
    public double[] upperTriangle() {
        double[] packed = new double[columns * (columns + 1) / 2];
        int at = 0;
        for (int i = 0; i < triangle.numRows; i++) {
            System.arraycopy(triangle.data, i * columns + i, packed, at, columns - i);
            at += columns - i;
        }
        return packed;
    }

    @Override
    public void begin(double[] packed, int rows) {
        triangle = new DMatrixRMaj(Math.min(rows, columns), columns);
        int at = 0;
        for (int i = 0; i < triangle.numRows; i++) {
            System.arraycopy(packed, at, triangle.data, i * columns + i, columns - i);
            at += columns - i;
        }
    }

    @Override
    public double sumOfSquares() {
        double sum = 0;
        for (double value : triangle.data) {
            sum += value * value;
        }
        return sum;
    }

    @Override
    public SingularSystem decompose(boolean withRightVectors, Progress progress) {
        AskingSvd svd = new AskingSvd(withRightVectors, progress);
        if (!svd.decompose(triangle)) {
            throw new ArithmeticException("the singular value decomposition did not converge");
        }
        int count = Math.min(columns, svd.numberOfSingularValues());
        double[] values = Arrays.copyOf(svd.getSingularValues(), count);
        if (!withRightVectors) {
            return new SingularSystem(values, new double[0], 0);
        }
        DMatrixRMaj vectors = svd.getV(null, false);
        return new SingularSystem(values, vectors.data, vectors.numCols);
    }
}
