package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The softmax shares of all categories in the fit rows of the network the targets belong to. What they have in common,
 * log Σ_j exp g_j of every row, is computed once; the shares of a target then cost N exponentials and one column.
 * Immutable.
 */
public final class SoftmaxShares {

    private static final int BLOCK_ROWS = 64;

    private final LogitMatrix logits;
    private final Split split;

    /** Beside the fit rows. */
    private final double[] logSums;

    private SoftmaxShares(LogitMatrix logits, Split split, double[] logSums) {
        this.logits = logits;
        this.split = split;
        this.logSums = logSums;
    }

    /**
     * Reads the fit rows once.
     *
     * @param dataset its second network, where it has one, is the one the targets belong to
     * @param workers share the reading
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static SoftmaxShares of(LogitDataset dataset, Progress progress, Workers workers) {
        LogitMatrix logits = dataset.other().orElse(dataset.logits());
        ChosenRows rows = new ChosenRows(logits, dataset.split().fitIndices());
        double[] logSums = new double[rows.count()];
        int n = logits.columns();
        int blocks = (rows.count() + BLOCK_ROWS - 1) / BLOCK_ROWS;
        workers.forEach(blocks, block -> {
            progress.checkCancelled();
            progress.at((double) block / blocks, "reading logits for their shares");
            int first = block * BLOCK_ROWS;
            rows.read(
                    first,
                    Math.min(BLOCK_ROWS, rows.count() - first),
                    (place, values, offset) -> logSums[place] = logSum(values, offset, n));
        });
        logits.requireUnchanged();
        return new SoftmaxShares(logits, dataset.split(), logSums);
    }

    /** log Σ_j exp g_j of a row. */
    static double logSum(double[] values, int offset, int n) {
        double largest = values[offset];
        for (int j = 1; j < n; j++) {
            largest = Math.max(largest, values[offset + j]);
        }
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += Math.exp(values[offset + j] - largest);
        }
        return largest + Math.log(sum);
    }

    /**
     * The shares of a target. They are kept as parts of the largest one, so that a category that is nowhere near the answer
     * still has rows that are nearest.
     */
    public TargetShare of(int target) {
        double[] column = new double[logits.rows()];
        logits.readColumn(target, column);
        logits.requireUnchanged();
        int[] fit = split.fitIndices();
        double largest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < fit.length; place++) {
            largest = Math.max(largest, column[fit[place]] - logSums[place]);
        }
        double[] shares = new double[fit.length];
        for (int place = 0; place < fit.length; place++) {
            shares[place] = Math.exp(column[fit[place]] - logSums[place] - largest);
        }
        return new TargetShare(target, ShareKind.SOFTMAX, split, shares);
    }
}
