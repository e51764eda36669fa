package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;

/**
 * C whose columns were formed before and lie somewhere, such as in a file: one is read when somebody asks for it, 8 n bytes and no pass
 * over any logits, and kept while there is room. Only the diagonal and the mean of every column are in memory.
 */
public final class ReadSecondMoments implements SecondMoments {

    /** What columns may keep in memory unless somebody says otherwise. */
    public static final long USUAL_CACHE_BYTES = 512L << 20;

    /** Of more columns nobody learns much about the others. */
    private static final int MOST_TOLD = 128;

    /** Where columns lie. */
    @FunctionalInterface
    public interface Columns {

        /**
         * A column, n finite numbers of its own; from several threads.
         *
         * @throws org.neuraldeps.solver.data.DataException if what it lies in is damaged, or changed since it was opened
         */
        double[] read(int category);
    }

    private final int rows;
    private final double[] diagonal;
    private final double[] means;
    private final Columns columns;
    private final KeptColumns kept;
    private final long cacheBytes;

    /**
     * @param rows N
     * @param diagonal C_jj; taken over
     * @param means of every column of C, over all n rows of it; taken over
     * @param columns where they lie
     * @param cacheBytes how much memory columns may keep; 64 columns are always kept
     */
    public ReadSecondMoments(int rows, double[] diagonal, double[] means, Columns columns, long cacheBytes) {
        if (means.length != diagonal.length) {
            throw new IllegalArgumentException(means.length + " means of " + diagonal.length + " columns");
        }
        this.rows = rows;
        this.diagonal = diagonal;
        this.means = means;
        this.columns = columns;
        this.cacheBytes = cacheBytes;
        this.kept = new KeptColumns(diagonal.length, cacheBytes);
    }

    /**
     * The mean of every column, for C that is still to be kept: reads all of them.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static double[] means(int categories, Columns columns, Progress progress) {
        double[] means = new double[categories];
        for (int j = 0; j < categories; j++) {
            progress.checkCancelled();
            progress.at((double) j / categories, "second moments of all categories");
            means[j] = RowCentredMoments.mean(columns.read(j));
        }
        return means;
    }

    /** Those of row-centred logits, whose columns follow from these. */
    ReadSecondMoments rowCentred() {
        int n = size();
        double mean = RowCentredMoments.mean(means);
        double[] centredDiagonal = new double[n];
        Arrays.setAll(centredDiagonal, j -> RowCentredMoments.centred(diagonal[j], means[j], means[j], mean));
        Columns centred = j -> {
            double[] column = columns.read(j);
            Arrays.setAll(column, i -> RowCentredMoments.centred(column[i], means[i], means[j], mean));
            return column;
        };
        // Their columns sum to 0.
        return new ReadSecondMoments(rows, centredDiagonal, new double[n], centred, cacheBytes);
    }

    @Override
    public int size() {
        return diagonal.length;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public double diagonal(int j) {
        return diagonal[j];
    }

    /** False: they are not in memory, though they cost no pass. */
    @Override
    public boolean isHeld() {
        return false;
    }

    @Override
    public MomentColumns inMemory() {
        return kept.last(MOST_TOLD);
    }

    @Override
    public long heldBytes() {
        return 16L * diagonal.length + kept.bytes();
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        int[] ascending = Arrays.stream(wanted).sorted().distinct().toArray();
        double[][] found = new double[ascending.length][];
        for (int i = 0; i < found.length; i++) {
            progress.checkCancelled();
            found[i] = column(ascending[i]);
        }
        return MomentColumns.some(size(), ascending, found);
    }

    private double[] column(int category) {
        double[] known = kept.find(category);
        if (known != null) {
            return known;
        }
        double[] read = columns.read(category);
        kept.keep(category, read);
        return read;
    }
}
