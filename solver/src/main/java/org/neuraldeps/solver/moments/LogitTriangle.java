package org.neuraldeps.solver.moments;

import org.ejml.data.DMatrixRMaj;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.Progress;

/**
 * R of F_w = QR over the rows of a sample, and the size of the noise in F.
 *
 * @param matrix R, upper triangular
 * @param noiseNorm the size, as a singular value, of what storing and computing the logits leaves behind
 */
record LogitTriangle(DMatrixRMaj matrix, double noiseNorm) {

    /** Rows factorised at a time beside R, in multiples of n: more is faster, each costs 16 n² bytes. */
    private static final int BLOCK_FACTOR = 2;

    private static final int ROWS_PER_READ = 64;
    private static final double DOUBLE_ROUNDOFF = 0x1p-53;

    static LogitTriangle of(FitRows fit, Progress progress) {
        if (fit.columns() > CategoryLimits.FACTORISED) {
            throw new IllegalArgumentException("more than " + CategoryLimits.FACTORISED + " categories");
        }
        DMatrixRMaj triangle = factorise(fit, progress);
        progress.checkCancelled();
        progress.at(0.6, "singular values");
        return new LogitTriangle(triangle, noiseNorm(fit, triangle));
    }

    /** R of F = QR, by factorising R of the rows so far on top of the next block. */
    private static DMatrixRMaj factorise(FitRows fit, Progress progress) {
        int n = fit.columns();
        int blockRows = BLOCK_FACTOR * Math.max(n, ROWS_PER_READ) / ROWS_PER_READ * ROWS_PER_READ;
        DMatrixRMaj triangle = new DMatrixRMaj(0, n);
        for (int first = 0; first < fit.count(); first += blockRows) {
            progress.at(0.6 * first / fit.count(), "factorising logits");
            DMatrixRMaj stacked = stacked(triangle, fit, first, Math.min(blockRows, fit.count() - first), progress);
            AskingQr qr = new AskingQr(progress);
            qr.decompose(stacked);
            triangle = qr.getR(null, true);
        }
        fit.logits().requireUnchanged();
        return triangle;
    }

    /** R of the rows so far on top of the next ones. */
    private static DMatrixRMaj stacked(DMatrixRMaj triangle, FitRows fit, int first, int count, Progress progress) {
        int n = triangle.numCols;
        DMatrixRMaj stacked = new DMatrixRMaj(triangle.numRows + count, n);
        System.arraycopy(triangle.data, 0, stacked.data, 0, triangle.numRows * n);
        int shift = triangle.numRows - first;
        for (int place = first; place < first + count; place += ROWS_PER_READ) {
            progress.checkCancelled();
            fit.read(
                    place,
                    Math.min(ROWS_PER_READ, first + count - place),
                    (row, values, offset) -> System.arraycopy(values, offset, stacked.data, (shift + row) * n, n));
        }
        return stacked;
    }

    /**
     * Independent errors of relative size u in N x n numbers of root mean square r, in rows scaled by s, make a matrix of
     * norm about u r (√N + √n max s) (Chevet). Logits in half precision were computed with more digits, so u is that of
     * storing them; otherwise each was summed from hundreds of products in the same precision, which adds a factor of
     * about √n.
     */
    private static double noiseNorm(FitRows fit, DMatrixRMaj triangle) {
        int n = fit.columns();
        double sum = 0;
        for (double value : triangle.data) {
            sum += value * value;
        }
        double rootMeanSquare = Math.sqrt(sum / ((double) fit.count() * n));
        StorageType storage = fit.logits().storage();
        double roundoff =
                storage == StorageType.FLOAT16 ? storage.unitRoundoff() : Math.sqrt(n) * storage.unitRoundoff();
        double spread = Math.sqrt(fit.count()) + fit.sample().largestScale() * Math.sqrt(n);
        return Math.max(roundoff, n * DOUBLE_ROUNDOFF) * rootMeanSquare * spread;
    }
}
