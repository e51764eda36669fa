package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One pass over rows that sums the softmax shares of every category, as logarithms so that nothing underflows, and finds for
 * each the rows with the largest. Every category sees the rows in their order, so the result does not depend on the workers.
 */
final class ShareTotals {

    /** Numbers a block of rows holds at most, 8 MB. */
    private static final int BLOCK_ELEMENTS = 1 << 20;

    private static final int MOST_BLOCK_ROWS = 512;
    private static final int ROWS_PER_READ = 16;
    private static final int SLICE = 64;

    private final ChosenRows rows;
    private final Workers workers;
    private final double[] logSums;
    private final double[] largest;

    /** Σ exp(log share − largest). */
    private final double[] sums;

    private final LargestRows[] best;
    private final double[][] block;

    /**
     * @param rows whose shares
     * @param most how many rows of each category are found; 0 for none
     */
    ShareTotals(ChosenRows rows, int most, Workers workers) {
        int n = rows.logits().columns();
        this.rows = rows;
        this.workers = workers;
        this.logSums = new double[rows.count()];
        this.largest = new double[n];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        this.sums = new double[n];
        this.best = new LargestRows[most == 0 ? 0 : n];
        Arrays.setAll(best, j -> new LargestRows(most));
        this.block = new double[Math.max(1, Math.min(BLOCK_ELEMENTS / n, MOST_BLOCK_ROWS))][n];
    }

    /** @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so */
    ShareTotals run(Progress progress) {
        for (int first = 0; first < rows.count(); first += block.length) {
            progress.checkCancelled();
            progress.at((double) first / rows.count(), "reading logits for their shares");
            add(first, Math.min(block.length, rows.count() - first));
        }
        rows.logits().requireUnchanged();
        return this;
    }

    private void add(int first, int count) {
        int n = largest.length;
        workers.forEach((count + ROWS_PER_READ - 1) / ROWS_PER_READ, read -> {
            int from = first + read * ROWS_PER_READ;
            rows.read(from, Math.min(ROWS_PER_READ, first + count - from), (place, values, offset) -> {
                System.arraycopy(values, offset, block[place - first], 0, n);
                logSums[place] = SoftmaxShares.logSum(values, offset, n);
            });
        });
        workers.forEach((n + SLICE - 1) / SLICE, slice -> {
            for (int j = slice * SLICE; j < Math.min(n, (slice + 1) * SLICE); j++) {
                addTo(j, first, count);
            }
        });
    }

    private void addTo(int j, int first, int count) {
        for (int place = first; place < first + count; place++) {
            double share = block[place - first][j] - logSums[place];
            if (share > largest[j]) {
                sums[j] = sums[j] * Math.exp(largest[j] - share) + 1;
                largest[j] = share;
            } else {
                sums[j] += Math.exp(share - largest[j]);
            }
            if (best.length > 0) {
                best[j].offer(share, place);
            }
        }
    }

    /** log Σ_s p_s of every category. */
    double[] logTotals() {
        double[] totals = new double[sums.length];
        Arrays.setAll(totals, j -> largest[j] + Math.log(sums[j]));
        return totals;
    }

    /** The places of the rows with the largest shares of a category, ascending. */
    int[] best(int category) {
        return best[category].rows();
    }

    /** log Σ_j exp g_j of the row at a place. */
    double logSum(int place) {
        return logSums[place];
    }
}
