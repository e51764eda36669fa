package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.Progress;

/**
 * R of F_w = QR over the rows of a sample, and the size of the noise in F.
 *
 * @param kernel holds R
 * @param noiseNorm the size, as a singular value, of what storing and computing the logits leaves behind
 */
record LogitTriangle(FactorKernel kernel, double noiseNorm) {

    private static final int ROWS_PER_READ = 64;
    private static final double DOUBLE_ROUNDOFF = 0x1p-53;

    static LogitTriangle of(FitRows fit, Progress progress) {
        return of(fit, FactorKernels.forSize(fit.count(), limited(fit.columns())), progress);
    }

    private static int limited(int columns) {
        if (columns > CategoryLimits.FACTORISED) {
            throw new IllegalArgumentException("more than " + CategoryLimits.FACTORISED + " categories");
        }
        return columns;
    }

    static LogitTriangle of(FitRows fit, FactorKernel kernel, Progress progress) {
        for (int first = 0; first < fit.count(); first += kernel.blockRows()) {
            progress.at(0.6 * first / fit.count(), "factorising logits");
            int count = Math.min(kernel.blockRows(), fit.count() - first);
            read(fit, first, count, kernel, progress);
            kernel.addBlock(count, progress);
        }
        fit.logits().requireUnchanged();
        progress.checkCancelled();
        progress.at(0.6, "singular values");
        return of(
                kernel,
                fit.count(),
                fit.columns(),
                fit.logits().storage(),
                fit.sample().largestScale());
    }

    private static void read(FitRows fit, int first, int count, FactorKernel kernel, Progress progress) {
        for (int place = first; place < first + count; place += ROWS_PER_READ) {
            progress.checkCancelled();
            fit.read(
                    place,
                    Math.min(ROWS_PER_READ, first + count - place),
                    (row, values, offset) -> kernel.put(row - first, values, offset));
        }
    }

    /**
     * With the noise that logits of a size have. Independent errors of relative size u in N x n numbers of root mean square
     * r, in rows scaled by s, make a matrix of norm about u r (√N + √n max s) (Chevet). Logits in half precision were
     * computed with more digits, so u is that of storing them; otherwise each was summed from hundreds of products in the
     * same precision, which adds a factor of about √n.
     *
     * @param kernel holds R
     * @param rows N
     * @param n how many columns
     * @param storage of the logits
     * @param largestScale max s
     */
    static LogitTriangle of(FactorKernel kernel, int rows, int n, StorageType storage, double largestScale) {
        double rootMeanSquare = Math.sqrt(kernel.sumOfSquares() / ((double) rows * n));
        double roundoff = storage.isHalf() ? storage.unitRoundoff() : Math.sqrt(n) * storage.unitRoundoff();
        double spread = Math.sqrt(rows) + largestScale * Math.sqrt(n);
        return new LogitTriangle(kernel, Math.max(roundoff, n * DOUBLE_ROUNDOFF) * rootMeanSquare * spread);
    }
}
