package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Columns of C that are in memory: reading one is an array access and never forms anything. Immutable and safe to read
 * from several threads.
 */
public final class MomentColumns {

    private final int size;

    /** Ascending; of no use where every column is there. */
    private final int[] categories;

    /** Beside the categories. */
    private final double[][] columns;

    private MomentColumns(int size, int[] categories, double[][] columns) {
        this.size = size;
        this.categories = categories;
        this.columns = columns;
    }

    /** A view of all columns. */
    static MomentColumns all(double[][] columns) {
        return new MomentColumns(columns.length, new int[0], columns);
    }

    /**
     * Some columns.
     *
     * @param size n
     * @param categories ascending; taken over
     * @param columns beside them; taken over
     */
    static MomentColumns some(int size, int[] categories, double[][] columns) {
        return new MomentColumns(size, categories, columns);
    }

    /** n, the number of categories. */
    public int size() {
        return size;
    }

    /**
     * One column.
     *
     * @param category which it is
     * @param column n numbers; taken over
     */
    public static MomentColumns one(int category, double[] column) {
        return new MomentColumns(column.length, new int[] {category}, new double[][] {column});
    }

    /** The categories whose columns are there, ascending; a copy. */
    public int[] categories() {
        return isComplete() ? IntStream.range(0, size).toArray() : categories.clone();
    }

    /** How many columns are there. */
    public int count() {
        return columns.length;
    }

    /** Whether a column is there. */
    public boolean holds(int j) {
        return place(j) >= 0;
    }

    /**
     * Column j of C, n numbers. The array is the store itself and is <b>not to be modified</b>; a copy per column would
     * double the cost of a path.
     *
     * @throws IllegalStateException if it is not there
     */
    public double[] column(int j) {
        int place = place(j);
        if (place < 0) {
            throw new IllegalStateException("column " + j + " of the moments is not in memory");
        }
        return columns[place];
    }

    /**
     * C_ij = E[f_i f_j].
     *
     * @throws IllegalStateException if column j is not there
     */
    public double at(int i, int j) {
        return column(j)[i];
    }

    /** These columns and others of the same C. Where one of the two has all of them, that one. */
    public MomentColumns and(MomentColumns other) {
        if (isComplete() || other.count() == 0) {
            return this;
        }
        if (other.isComplete() || count() == 0) {
            return other;
        }
        int[] both = Arrays.copyOf(categories, count() + other.count());
        System.arraycopy(other.categories, 0, both, count(), other.count());
        return some(size, both, this, other);
    }

    /**
     * Only the given columns, so that the others need not be remembered; a view of all columns stays as it is, for it
     * costs nothing.
     *
     * @throws IllegalStateException if one of them is not there
     */
    public MomentColumns only(int... wanted) {
        return isComplete() ? this : some(size, wanted, this, this);
    }

    private static MomentColumns some(int size, int[] wanted, MomentColumns first, MomentColumns second) {
        int[] ascending = Arrays.stream(wanted).sorted().distinct().toArray();
        double[][] found = new double[ascending.length][];
        for (int i = 0; i < found.length; i++) {
            found[i] = (first.holds(ascending[i]) ? first : second).column(ascending[i]);
        }
        return new MomentColumns(size, ascending, found);
    }

    private boolean isComplete() {
        return columns.length == size;
    }

    private int place(int j) {
        return isComplete() ? j : Arrays.binarySearch(categories, j);
    }
}
