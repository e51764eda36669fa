package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Forms C = FᵀF / N from the rows of a sample, of logits of any storage type, in double, block by block. Every element of
 * C is summed over the rows in one and the same order, so the result does not depend on the number of workers.
 */
public final class MomentAccumulator {

    private static final int BLOCK_ROWS = 256;

    private MomentAccumulator() {}

    /**
     * C over a sample. N n²/2 multiply-adds; needs 8 n² bytes and one block of rows.
     *
     * @param workers share the reading and the sums of each block
     * @throws DataException at NaN or infinity, and where a sum of squares is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static DenseSecondMoments accumulate(
            LogitMatrix logits, FitSample sample, Progress progress, Workers workers) {
        try (MomentSums sums = MomentSums.over(sample, logits)) {
            return accumulate(sums, sample.count(), progress, workers);
        }
    }

    /** C over all rows of the sample that some sums are for. */
    static DenseSecondMoments accumulate(MomentSums sums, int rows, Progress progress, Workers workers) {
        for (int first = 0; first < rows; first += sums.blockRows()) {
            progress.checkCancelled();
            progress.at((double) first / rows, "second moments");
            sums.add(first, Math.min(sums.blockRows(), rows - first), workers);
        }
        return sums.toMoments();
    }

    /**
     * The moments of category {@code target} of a second network g with the categories of f (Sec. 2.4), over a sample.
     * N n multiply-adds.
     *
     * @throws DataException at NaN or infinity, and where a sum of squares is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static TargetMoments between(LogitMatrix f, LogitMatrix g, int target, FitSample sample, Progress progress) {
        FitRows predicting = sample.rowsOf(f);
        FitRows predicted = sample.rowsOf(g);
        double[] values = new double[Math.min(BLOCK_ROWS, sample.count())];
        double[] sums = new double[f.columns()];
        double square = 0;
        for (int first = 0; first < sample.count(); first += BLOCK_ROWS) {
            progress.checkCancelled();
            progress.at((double) first / sample.count(), "moments between networks");
            int start = first;
            int count = Math.min(BLOCK_ROWS, sample.count() - first);
            predicted.read(first, count, (place, row, offset) -> values[place - start] = row[offset + target]);
            predicting.read(first, count, (place, row, offset) -> add(values[place - start], row, offset, sums));
            for (int r = 0; r < count; r++) {
                square += values[r] * values[r];
            }
        }
        f.requireUnchanged();
        g.requireUnchanged();
        MomentSums.requireNoOverflow(g, target, square);
        for (int j = 0; j < sums.length; j++) {
            sums[j] /= sample.count();
        }
        return new TargetMoments(sums, square / sample.count());
    }

    private static void add(double value, double[] row, int offset, double[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += value * row[offset + j];
        }
    }
}
