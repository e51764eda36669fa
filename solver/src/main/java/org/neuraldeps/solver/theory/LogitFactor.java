package org.neuraldeps.solver.theory;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.FitRows;
import org.neuraldeps.solver.work.Progress;

/**
 * The singular values and right singular vectors of the fit rows F, from a QR factorisation that reads them in blocks.
 *
 * <p>Working on F itself instead of FᵀF keeps twice the digits: C = RᵀR / N, and what is 1e-8 of the largest singular
 * value here would be 1e-16 of the largest eigenvalue of C, its rounding. Cost about 2 N n² + 20 n³ multiply-adds, some 3 s
 * for 3,600 x 1,000; memory a few times 8 n².
 */
public final class LogitFactor {

    /** The most categories for which n x n factorisations are affordable. */
    public static final int MOST_CATEGORIES = 6000;

    private static final int BLOCK_FACTOR = 4;
    private static final double DOUBLE_ROUNDOFF = 0x1p-53;

    private final int rows;
    private final double[] singularValues;
    private final DMatrixRMaj rightVectorsTransposed;
    private final double noiseNorm;

    private LogitFactor(int rows, double[] singularValues, DMatrixRMaj rightVectorsTransposed, double noiseNorm) {
        this.rows = rows;
        this.singularValues = singularValues;
        this.rightVectorsTransposed = rightVectorsTransposed;
        this.noiseNorm = noiseNorm;
    }

    /**
     * Factorises.
     *
     * @throws IllegalArgumentException for more than {@link #MOST_CATEGORIES} categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static LogitFactor of(LogitMatrix logits, Split split, Progress progress) {
        if (logits.columns() > MOST_CATEGORIES) {
            throw new IllegalArgumentException("more than " + MOST_CATEGORIES + " categories");
        }
        DMatrixRMaj triangle = triangle(logits, split, progress);
        progress.checkCancelled();
        progress.at(0.6, "singular values");
        double noise = noiseNorm(logits, split.fitRows(), triangle);
        var svd = DecompositionFactory_DDRM.svd(triangle.numRows, triangle.numCols, false, true, false);
        if (!svd.decompose(triangle)) {
            throw new ArithmeticException("the singular value decomposition did not converge");
        }
        progress.checkCancelled();
        return new LogitFactor(split.fitRows(), values(svd, logits.columns()), svd.getV(null, true), noise);
    }

    private static double[] values(SingularValueDecomposition_F64<DMatrixRMaj> svd, int columns) {
        return java.util.Arrays.copyOf(svd.getSingularValues(), Math.min(columns, svd.numberOfSingularValues()));
    }

    /** R of F = QR, by factorising R of the rows so far on top of the next block. */
    private static DMatrixRMaj triangle(LogitMatrix logits, Split split, Progress progress) {
        int n = logits.columns();
        FitRows fit = new FitRows(logits, split, Math.min(split.fitRows(), BLOCK_FACTOR * n));
        DMatrixRMaj triangle = new DMatrixRMaj(0, n);
        while (fit.next()) {
            progress.checkCancelled();
            progress.at(0.6 * fit.fractionRead(), "factorising logits");
            DMatrixRMaj stacked = new DMatrixRMaj(triangle.numRows + fit.count(), n);
            System.arraycopy(triangle.data, 0, stacked.data, 0, triangle.numRows * n);
            for (int r = 0; r < fit.count(); r++) {
                System.arraycopy(fit.block()[r], 0, stacked.data, (triangle.numRows + r) * n, n);
            }
            QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(stacked.numRows, n);
            qr.decompose(stacked);
            triangle = qr.getR(null, true);
        }
        return triangle;
    }

    /**
     * The size, as a singular value, of what storing and computing the logits leaves behind. Independent errors of
     * relative size u in N x n numbers of root mean square r make a matrix of norm about u r (√N + √n). Logits in half
     * precision were computed with more digits, so u is that of storing them; otherwise each was summed from hundreds of
     * products in the same precision, which adds a factor of about √n.
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

    /** N, the number of fit rows. */
    public int rows() {
        return rows;
    }

    /** n, the number of categories. */
    public int categories() {
        return rightVectorsTransposed.numCols;
    }

    /** The size below which a singular value is noise of storing and computing the logits. */
    public double noiseNorm() {
        return noiseNorm;
    }

    /** How many singular values stand above {@link #noiseNorm()}: the numerical rank of F and of C. */
    public int rank() {
        int rank = 0;
        for (double value : singularValues) {
            rank += value > noiseNorm ? 1 : 0;
        }
        return rank;
    }

    /** The largest singular value of F. */
    public double largestSingularValue() {
        return java.util.Arrays.stream(singularValues).max().orElse(0);
    }

    /** The smallest singular value of F; 0 where there are fewer rows than categories. */
    public double smallestSingularValue() {
        return singularValues.length < categories()
                ? 0
                : java.util.Arrays.stream(singularValues).min().orElse(0);
    }

    /** How many singular values there are, min(N, n). */
    int count() {
        return singularValues.length;
    }

    /** A singular value, in no particular order. */
    double singularValue(int j) {
        return singularValues[j];
    }

    /** Element i of the right singular vector that belongs to singular value j. */
    double rightVector(int j, int i) {
        return rightVectorsTransposed.get(j, i);
    }
}
