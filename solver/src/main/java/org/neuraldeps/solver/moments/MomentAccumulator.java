package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
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
    private static final int ROWS_PER_READ = 32;

    /** Below the end of double, so that adding a few sums does not overflow either. */
    private static final double LARGEST_SUM = 0x1p1000;

    private MomentAccumulator() {}

    /**
     * C over the fit rows. N n²/2 multiply-adds; needs 8 n² bytes and one block of rows.
     *
     * @param workers share the reading and the sums of each block
     * @throws DataException at NaN or infinity, and where a sum of squares is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static DenseSecondMoments accumulate(LogitMatrix logits, Split split, Progress progress, Workers workers) {
        try (GramKernel kernel = GramKernels.forSize(split.fitRows(), logits.columns())) {
            return accumulate(logits, split, kernel, progress, workers);
        }
    }

    static DenseSecondMoments accumulate(
            LogitMatrix logits, Split split, GramKernel kernel, Progress progress, Workers workers) {
        int[] fit = split.fitIndices();
        for (int first = 0; first < fit.length; first += kernel.blockRows()) {
            progress.checkCancelled();
            progress.at((double) first / fit.length, "second moments");
            int rows = Math.min(kernel.blockRows(), fit.length - first);
            read(logits, new Block(fit, first, rows), kernel, workers);
            kernel.addBlock(rows, workers);
        }
        logits.requireUnchanged();
        double[][] sums = kernel.upperTriangle();
        requireNoOverflow(logits, sums);
        return new DenseSecondMoments(fit.length, mirrored(sums, 1.0 / fit.length));
    }

    /** |Σ f_i f_j| ≤ √(Σ f_i² Σ f_j²), so the diagonal tells of all sums. */
    private static void requireNoOverflow(LogitMatrix logits, double[][] sums) {
        for (int j = 0; j < sums.length; j++) {
            requireNoOverflow(logits, j, sums[j][j]);
        }
    }

    static void requireNoOverflow(LogitMatrix logits, int column, double sumOfSquares) {
        if (!(sumOfSquares < LARGEST_SUM)) {
            throw new DataException(
                    logits.origin() + ", column " + column,
                    "the logits are so large that their squares overflow",
                    "check the file, or divide all logits by one number");
        }
    }

    private record Block(int[] fit, int first, int rows) {}

    private static void read(LogitMatrix logits, Block block, GramKernel kernel, Workers workers) {
        int reads = (block.rows + ROWS_PER_READ - 1) / ROWS_PER_READ;
        workers.forEach(reads, read -> {
            int from = read * ROWS_PER_READ;
            int to = Math.min(block.rows, from + ROWS_PER_READ);
            double[] buffer = new double[(to - from) * logits.columns()];
            int row = from;
            while (row < to) {
                int run = FitRows.consecutive(block.fit, block.first + row, to - row);
                int firstRow = block.fit[block.first + row];
                logits.readRows(firstRow, run, buffer);
                FiniteCheck.requireRows(logits, firstRow, run, buffer);
                for (int r = 0; r < run; r++) {
                    kernel.put(row + r, buffer, r * logits.columns());
                }
                row += run;
            }
        });
    }

    private static double[][] mirrored(double[][] upper, double scale) {
        for (int i = 0; i < upper.length; i++) {
            for (int j = i; j < upper.length; j++) {
                upper[i][j] *= scale;
                upper[j][i] = upper[i][j];
            }
        }
        return upper;
    }

    /**
     * The moments of category {@code target} of a second network g with the categories of f (Sec. 2.4), over the fit
     * rows. N n multiply-adds.
     *
     * @throws DataException at NaN or infinity, and where a sum of squares is too large for a double
     */
    public static TargetMoments between(LogitMatrix f, LogitMatrix g, int target, Split split, Progress progress) {
        double[] targetColumn = new double[g.rows()];
        g.readColumn(target, targetColumn);
        FiniteCheck.requireColumn(g, target, targetColumn);
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
        requireNoOverflow(g, target, square);
        for (int j = 0; j < sums.length; j++) {
            sums[j] /= split.fitRows();
        }
        return new TargetMoments(sums, square / split.fitRows());
    }
}
