package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.data.RowCentredLogits;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The second moments of row-centred logits, P C P with P = I − 11ᵀ/n. Where C is held they follow from its row sums, without a
 * pass over the data:
 *
 * <pre>  (P C P)_ij = C_ij − m_i − m_j + g,   m = C1/n,  g = 1ᵀC1/n².</pre>
 *
 * <p>Their rows sum to 0, so they are always singular.
 */
public final class RowCentredMoments implements SecondMoments {

    private final SecondMoments centred;

    private RowCentredMoments(SecondMoments centred) {
        this.centred = centred;
    }

    /**
     * From C, which is held, n² additions, and 8 n² bytes beside it; or whose columns are read, where each is centred when it is.
     *
     * @throws IllegalArgumentException if columns of C are formed when they are needed
     */
    public static RowCentredMoments of(SecondMoments held) {
        if (held instanceof ReadSecondMoments read) {
            return new RowCentredMoments(read.rowCentred());
        }
        if (!held.isHeld()) {
            throw new IllegalArgumentException("the row sums of C take all of its columns");
        }
        int n = held.size();
        MomentColumns columns = held.columns(new int[0], Progress.NONE);
        double[] means = new double[n];
        Arrays.setAll(means, j -> mean(columns.column(j)));
        double mean = mean(means);
        double[][] centred = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] column = columns.column(j);
            for (int i = 0; i < n; i++) {
                centred[j][i] = centred(column[i], means[i], means[j], mean);
            }
        }
        return new RowCentredMoments(new DenseSecondMoments(held.rows(), centred));
    }

    static double mean(double... numbers) {
        return Arrays.stream(numbers).sum() / numbers.length;
    }

    /** An element, in an order of additions that makes the matrix symmetric to the bit. */
    static double centred(double element, double rowMean, double columnMean, double mean) {
        return element - (rowMean + columnMean) + mean;
    }

    /** From the logits, where C is not held: columns are formed as they are needed. */
    public static RowCentredMoments of(RowCentredLogits logits, FitSample sample, Progress progress, Workers workers) {
        return new RowCentredMoments(MomentSource.of(logits, sample, progress, workers));
    }

    @Override
    public int size() {
        return centred.size();
    }

    @Override
    public int rows() {
        return centred.rows();
    }

    @Override
    public double diagonal(int j) {
        return centred.diagonal(j);
    }

    @Override
    public boolean isHeld() {
        return centred.isHeld();
    }

    @Override
    public long heldBytes() {
        return centred.heldBytes();
    }

    @Override
    public MomentColumns inMemory() {
        return centred.inMemory();
    }

    @Override
    public int columnsAtOnce() {
        return centred.columnsAtOnce();
    }

    @Override
    public long bytesToSpool() {
        return centred.bytesToSpool();
    }

    @Override
    public void spool(String place, Progress progress) {
        centred.spool(place, progress);
    }

    @Override
    public Gauge gauge() {
        return Gauge.CENTRED;
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        return centred.columns(wanted, progress);
    }
}
