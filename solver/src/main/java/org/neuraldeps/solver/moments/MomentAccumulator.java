package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Forms C = FᵀF / N from the fit rows of logits of any storage type, in double, block by block. Every element of C is
 * summed over the rows in one and the same order, so the result does not depend on the number of workers.
 */
public final class MomentAccumulator {

    private static final int BLOCK_ROWS = 256;

    private MomentAccumulator() {}

    /**
     * C over the fit rows. N n²/2 multiply-adds; needs 8 n² bytes and one block of rows.
     *
     * @param workers share each block
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static DenseSecondMoments accumulate(LogitMatrix logits, Split split, Progress progress, Workers workers) {
        int n = logits.columns();
        double[][] sums = new double[n][n];
        FitRows rows = new FitRows(logits, split, BLOCK_ROWS);
        while (rows.next()) {
            progress.checkCancelled();
            progress.at(rows.fractionRead(), "second moments");
            GramKernel.add(rows.block(), rows.count(), sums, workers);
        }
        double scale = 1.0 / split.fitRows();
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                sums[i][j] *= scale;
                sums[j][i] = sums[i][j];
            }
        }
        return new DenseSecondMoments(split.fitRows(), sums);
    }

    /**
     * The moments of category {@code target} of a second network g with the categories of f (Sec. 2.4), over the fit
     * rows. N n multiply-adds.
     */
    public static TargetMoments between(LogitMatrix f, LogitMatrix g, int target, Split split, Progress progress) {
        double[] targetColumn = new double[g.rows()];
        g.readColumn(target, targetColumn);
        double[] sums = new double[f.columns()];
        double square = 0;
        FitRows rows = new FitRows(f, split, BLOCK_ROWS);
        while (rows.next()) {
            progress.checkCancelled();
            for (int r = 0; r < rows.count(); r++) {
                double value = targetColumn[rows.index(r)];
                double[] row = rows.block()[r];
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += value * row[j];
                }
                square += value * value;
            }
        }
        for (int j = 0; j < sums.length; j++) {
            sums[j] /= split.fitRows();
        }
        return new TargetMoments(sums, square / split.fitRows());
    }
}
