package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Workers;

/**
 * Σ w f fᵀ over rows that come in blocks, what second moments are made of: first rows are added, then the sums of other
 * rows may be merged in, and at last they become moments. Rows and parts are summed in the order in which they are given,
 * whatever the workers, so the same order gives the same bits.
 *
 * <p>Needs 8 n² bytes and one block of rows. Belongs to one thread at a time.
 */
public final class MomentSums implements AutoCloseable {

    /** Below the end of double, so that adding a few sums does not overflow either. */
    private static final double LARGEST_SUM = 0x1p1000;

    private static final int ROWS_PER_READ = 32;

    private final FitRows fit;
    private final GramKernel kernel;

    /** Element [i][j] is valid for j ≥ i; null as long as the kernel still takes rows. */
    private double[][] sums;

    private int rows;

    /** Σ w over the rows, in units of what a row of the sample weighs on average. */
    private double weight;

    private boolean isSpent;

    private MomentSums(FitRows fit, GramKernel kernel) {
        this.fit = fit;
        this.kernel = kernel;
    }

    /** Sums over no row yet, for those of a sample. */
    public static MomentSums over(FitSample sample, LogitMatrix logits) {
        return with(sample.rowsOf(logits), GramKernels.forSize(sample.count(), logits.columns()));
    }

    static MomentSums with(FitRows fit, GramKernel kernel) {
        return new MomentSums(fit, kernel);
    }

    /** How many rows are best added at a time. */
    int blockRows() {
        return kernel.blockRows();
    }

    /**
     * Adds a block of the sample's rows: n²/2 multiply-adds a row.
     *
     * @param first the place of its first row in the sample
     * @param count how many rows
     * @param workers share the reading and the sums
     * @throws DataException at NaN or infinity, with row and column
     * @throws IllegalStateException once sums were merged into these, or moments made of them
     */
    public void add(int first, int count, Workers workers) {
        if (sums != null) {
            throw new IllegalStateException("sums that were merged take no more rows");
        }
        for (int place = first; place < first + count; place += kernel.blockRows()) {
            int length = Math.min(kernel.blockRows(), first + count - place);
            read(place, length, workers);
            kernel.addBlock(length, workers);
        }
        for (int place = first; place < first + count; place++) {
            weight += fit.sample().scale(place) * fit.sample().scale(place);
        }
        rows += count;
    }

    private void read(int first, int count, Workers workers) {
        workers.forEach((count + ROWS_PER_READ - 1) / ROWS_PER_READ, read -> {
            int from = read * ROWS_PER_READ;
            int length = Math.min(ROWS_PER_READ, count - from);
            fit.read(first + from, length, (place, values, offset) -> kernel.put(0, place - first, values, offset));
        });
    }

    /**
     * Adds what others have summed; n²/2 additions. These take no more rows afterwards; the others stay as they are, but
     * for taking no more rows either.
     *
     * @throws IllegalArgumentException if the others have another number of categories
     * @throws IllegalStateException if moments were made of one of the two
     */
    public void merge(MomentSums other) {
        double[][] own = taken();
        double[][] theirs = other.taken();
        if (theirs.length != own.length) {
            throw new IllegalArgumentException(theirs.length + " categories cannot be added to " + own.length);
        }
        double unit = other.fit.sample().weightPerRow() / fit.sample().weightPerRow();
        for (int i = 0; i < own.length; i++) {
            for (int j = i; j < own.length; j++) {
                own[i][j] += unit * theirs[i][j];
            }
        }
        weight += unit * other.weight;
        rows += other.rows;
    }

    private double[][] taken() {
        if (isSpent) {
            throw new IllegalStateException("moments were made of these sums");
        }
        if (sums == null) {
            sums = new double[fit.columns()][fit.columns()];
            kernel.addTo(sums, 0);
        }
        return sums;
    }

    /**
     * C over the rows that were summed. Ends the life of the sums, whose memory it takes over.
     *
     * @throws DataException where a sum of squares is too large for a double
     * @throws IllegalStateException if no row was added, or moments were made before
     */
    public DenseSecondMoments toMoments() {
        double[][] upper = taken();
        if (!(weight > 0)) {
            throw new IllegalStateException("there are no moments of no row");
        }
        isSpent = true;
        fit.logits().requireUnchanged();
        for (int j = 0; j < upper.length; j++) {
            requireNoOverflow(fit.logits(), j, upper[j][j]);
        }
        return DenseSecondMoments.ofSums(rows, upper, weight);
    }

    /** |Σ f_i f_j| ≤ √(Σ f_i² Σ f_j²), so the sums of squares tell of all sums. */
    static void requireNoOverflow(LogitMatrix logits, int column, double sumOfSquares) {
        if (!(sumOfSquares < LARGEST_SUM)) {
            throw new DataException(
                    logits.origin() + ", column " + column,
                    "the logits are so large that their squares overflow",
                    "check the file, or divide all logits by one number");
        }
    }

    @Override
    public void close() {
        kernel.close();
    }
}
