package org.neuraldeps.solver.moments;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.Progress;

/**
 * R of F = QR over the fit rows, and the size of the noise in F.
 *
 * @param matrix R, upper triangular
 * @param noiseNorm the size, as a singular value, of what storing and computing the logits leaves behind
 */
record LogitTriangle(DMatrixRMaj matrix, double noiseNorm) {

    /** Rows factorised at a time beside R, in multiples of n: more is faster, each costs 16 n² bytes. */
    private static final int BLOCK_FACTOR = 2;

    private static final int ROWS_PER_READ = 64;
    private static final double DOUBLE_ROUNDOFF = 0x1p-53;

    static LogitTriangle of(LogitMatrix logits, Split split, Progress progress) {
        if (logits.columns() > CategoryLimits.FACTORISED) {
            throw new IllegalArgumentException("more than " + CategoryLimits.FACTORISED + " categories");
        }
        DMatrixRMaj triangle = factorise(logits, split, progress);
        progress.checkCancelled();
        progress.at(0.6, "singular values");
        return new LogitTriangle(triangle, noiseNorm(logits, split.fitRows(), triangle));
    }

    /** R of F = QR, by factorising R of the rows so far on top of the next block. */
    private static DMatrixRMaj factorise(LogitMatrix logits, Split split, Progress progress) {
        int n = logits.columns();
        FitRows fit = new FitRows(logits, split, Math.min(split.fitRows(), ROWS_PER_READ));
        DMatrixRMaj triangle = new DMatrixRMaj(0, n);
        int left = split.fitRows();
        while (left > 0) {
            progress.checkCancelled();
            progress.at(0.6 * fit.fractionRead(), "factorising logits");
            int rows = Math.min(left, BLOCK_FACTOR * Math.max(n, ROWS_PER_READ) / ROWS_PER_READ * ROWS_PER_READ);
            DMatrixRMaj stacked = stacked(triangle, fit, rows);
            QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(stacked.numRows, n);
            qr.decompose(stacked);
            triangle = qr.getR(null, true);
            left -= rows;
        }
        logits.requireUnchanged();
        return triangle;
    }

    /** R of the rows so far on top of the next rows: a whole number of reads, or all that are left. */
    private static DMatrixRMaj stacked(DMatrixRMaj triangle, FitRows fit, int rows) {
        int n = triangle.numCols;
        DMatrixRMaj stacked = new DMatrixRMaj(triangle.numRows + rows, n);
        System.arraycopy(triangle.data, 0, stacked.data, 0, triangle.numRows * n);
        int row = triangle.numRows;
        while (row < stacked.numRows && fit.next()) {
            for (int r = 0; r < fit.count(); r++) {
                System.arraycopy(fit.block()[r], 0, stacked.data, row++ * n, n);
            }
        }
        return stacked;
    }

    /**
     * Independent errors of relative size u in N x n numbers of root mean square r make a matrix of norm about
     * u r (√N + √n). Logits in half precision were computed with more digits, so u is that of storing them; otherwise
     * each was summed from hundreds of products in the same precision, which adds a factor of about √n.
     */
    private static double noiseNorm(LogitMatrix logits, int rows, DMatrixRMaj triangle) {
        int n = logits.columns();
        double sum = 0;
        for (double value : triangle.data) {
            sum += value * value;
        }
        double rootMeanSquare = Math.sqrt(sum / ((double) rows * n));
        double roundoff = logits.storage() == StorageType.FLOAT16
                ? logits.storage().unitRoundoff()
                : Math.sqrt(n) * logits.storage().unitRoundoff();
        return Math.max(roundoff, n * DOUBLE_ROUNDOFF) * rootMeanSquare * (Math.sqrt(rows) + Math.sqrt(n));
    }
}
