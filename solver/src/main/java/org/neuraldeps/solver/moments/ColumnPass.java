package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One pass over the fit rows that sums several numbers of every category, one sum a column of C: N n multiply-adds a
 * column, and one reading for all of them.
 *
 * <p>Every sum goes over the rows in one and the same order, in chunks of fixed size whose sums are added in theirs, so
 * the result depends neither on the workers nor on the other columns that are formed in the same pass.
 */
final class ColumnPass {

    private static final int CHUNKS = 16;

    /** Numbers a block of rows holds at most, 32 MB. */
    private static final int BLOCK_ELEMENTS = 1 << 22;

    /** Multiply-adds between two questions whether to go on: some hundredths of a second. */
    private static final long BLOCK_WORK = 1L << 26;

    private static final int MOST_BLOCK_ROWS = 256;
    private static final int ROWS_PER_READ = 16;

    /** Categories a job takes: so few that a column's part of them stays in the cache. */
    private static final int SLICE = 2048;

    private final FitRows rows;
    private final Workers workers;
    private final int n;
    private final double[][] chunkSums;
    private final double[][] totals;
    private final double[][] block;

    private ColumnPass(FitRows rows, int sums, Workers workers) {
        this.rows = rows;
        this.workers = workers;
        this.n = rows.columns();
        this.chunkSums = new double[sums][n];
        this.totals = new double[sums][n];
        this.block = new double[blockRows(sums)][n];
    }

    private int blockRows(int sums) {
        long byWork = BLOCK_WORK / ((long) n * sums);
        return (int) Math.max(1, Math.min(Math.min(byWork, BLOCK_ELEMENTS / n), MOST_BLOCK_ROWS));
    }

    /**
     * The sums Σ f_c f_j over the rows, for all j.
     *
     * @param categories the c
     * @return n sums for each of them
     */
    static double[][] products(FitRows rows, int[] categories, Workers workers, Progress progress) {
        Term term = (products, sums) -> {
            for (int i = 0; i < categories.length; i++) {
                products.addProducts(categories[i], sums[i]);
            }
        };
        return new ColumnPass(rows, categories.length, workers).run(term, progress);
    }

    /** The sums Σ f_j² over the rows, for all j. */
    static double[] squares(FitRows rows, Workers workers, Progress progress) {
        Term term = (products, sums) -> products.addSquares(sums[0]);
        return new ColumnPass(rows, 1, workers).run(term, progress)[0];
    }

    /** What a block of rows adds to the sums. */
    private interface Term {
        void add(RowProducts products, double[][] sums);
    }

    private double[][] run(Term term, Progress progress) {
        int count = rows.count();
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            int end = (int) ((long) count * (chunk + 1) / CHUNKS);
            for (int first = (int) ((long) count * chunk / CHUNKS); first < end; first += block.length) {
                progress.checkCancelled();
                progress.at((double) first / count, "reading logits for their moments");
                addBlock(first, Math.min(block.length, end - first), term);
            }
            addChunk();
        }
        rows.logits().requireUnchanged();
        return totals;
    }

    private void addBlock(int first, int count, Term term) {
        workers.forEach((count + ROWS_PER_READ - 1) / ROWS_PER_READ, read -> {
            int from = first + read * ROWS_PER_READ;
            int length = Math.min(ROWS_PER_READ, first + count - from);
            rows.read(
                    from,
                    length,
                    (place, values, offset) -> System.arraycopy(values, offset, block[place - first], 0, n));
        });
        workers.forEach((n + SLICE - 1) / SLICE, slice -> {
            int from = slice * SLICE;
            term.add(new RowProducts(block, count, from, Math.min(n, from + SLICE)), chunkSums);
        });
    }

    private void addChunk() {
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < n; j++) {
                totals[i][j] += chunkSums[i][j];
            }
            Arrays.fill(chunkSums[i], 0);
        }
    }
}
