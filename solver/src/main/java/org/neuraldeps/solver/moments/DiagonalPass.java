package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One pass over the fit rows that forms the diagonal of C, without the division by N, in the same order in which
 * {@link ColumnPass} adds. It is the first thing done with logits, so on the way it can make sure that they are numbers.
 */
final class DiagonalPass {

    /** Numbers read before they are squared: 8 MB, which a cache may still hold. */
    private static final int STRIP_ELEMENTS = 1 << 20;

    private static final int SLICE = 4096;

    private final FitRows rows;
    private final Workers workers;
    private final int n;
    private final int blockRows;
    private final double[][] strip;
    private final double[] blockSums;
    private final double[] sums;

    private DiagonalPass(FitRows rows, Workers workers) {
        this.rows = rows;
        this.workers = workers;
        this.n = rows.columns();
        this.blockRows = ColumnKernels.blockRows(n);
        this.strip = new double[ColumnKernels.powerOfTwo(STRIP_ELEMENTS / n, blockRows)][n];
        this.blockSums = new double[n];
        this.sums = new double[n];
    }

    /**
     * The sums Σ f_j² over the rows.
     *
     * @param isSweeping whether to read all rows of the matrix, and refuse what is not a number in any of them
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between strips of rows
     */
    static double[] squares(FitRows rows, boolean isSweeping, Workers workers, Progress progress) {
        return new DiagonalPass(rows, workers).run(new BlockReader(rows, isSweeping, workers), progress);
    }

    private double[] run(BlockReader reader, Progress progress) {
        int count = rows.count();
        for (int first = 0; first < count; first += strip.length) {
            progress.checkCancelled();
            progress.at((double) first / count, "reading logits");
            int start = first;
            int length = Math.min(strip.length, count - first);
            reader.read(
                    start,
                    length,
                    (place, values, offset) -> System.arraycopy(values, offset, strip[place - start], 0, n));
            // Strips are a part of a block that ends with one of them.
            boolean endsBlock = (start + length) % blockRows == 0 || start + length == count;
            workers.forEach((n + SLICE - 1) / SLICE, slice -> addSlice(length, slice * SLICE, endsBlock));
        }
        rows.logits().requireUnchanged();
        return sums;
    }

    private void addSlice(int length, int from, boolean endsBlock) {
        int to = Math.min(n, from + SLICE);
        for (int r = 0; r < length; r++) {
            double[] row = strip[r];
            for (int j = from; j < to; j++) {
                blockSums[j] = Math.fma(row[j], row[j], blockSums[j]);
            }
        }
        if (endsBlock) {
            for (int j = from; j < to; j++) {
                sums[j] += blockSums[j];
            }
            Arrays.fill(blockSums, from, to, 0);
        }
    }
}
