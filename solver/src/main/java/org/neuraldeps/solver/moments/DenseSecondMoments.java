package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Progress;

/** C held in memory, 8 n² bytes: 8 MB for 1,000 categories. */
public final class DenseSecondMoments implements SecondMoments {

    private final int rows;
    private final double[][] columns;
    private final MomentColumns view;

    /**
     * @param rows N
     * @param columns the columns of C, finite; taken over, not copied, and not to be modified afterwards
     */
    public DenseSecondMoments(int rows, double[][] columns) {
        for (double[] column : columns) {
            if (column.length != columns.length) {
                throw new IllegalArgumentException(
                        "a column of " + column.length + " numbers in a matrix of " + columns.length);
            }
        }
        requireFinite(columns);
        this.rows = rows;
        this.columns = columns;
        this.view = MomentColumns.all(columns);
    }

    /**
     * Of sums that were formed for j ≥ i.
     *
     * @param rows N
     * @param upper element [i][j] is a sum for j ≥ i; taken over and modified
     * @param weight what the sums are divided by
     */
    static DenseSecondMoments ofSums(int rows, double[][] upper, double weight) {
        double scale = 1 / weight;
        for (int i = 0; i < upper.length; i++) {
            for (int j = i; j < upper.length; j++) {
                upper[i][j] *= scale;
                upper[j][i] = upper[i][j];
            }
        }
        return new DenseSecondMoments(rows, upper);
    }

    /**
     * From the upper triangle, as {@link #packed()} gives it.
     *
     * @param rows N
     * @param size n
     * @param packed n (n + 1) / 2 finite numbers
     */
    public static DenseSecondMoments unpacked(int rows, int size, double... packed) {
        if (packed.length != packedLength(size)) {
            throw new IllegalArgumentException(packed.length + " numbers are no triangle of " + size);
        }
        double[][] columns = new double[size][size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                columns[i][j] = packed[at];
                columns[j][i] = packed[at++];
            }
        }
        return new DenseSecondMoments(rows, columns);
    }

    /** How many numbers the triangle of a symmetric n x n matrix has. */
    public static int packedLength(int size) {
        return Math.toIntExact(size * (size + 1L) / 2);
    }

    /** The upper triangle, row after row, each from its diagonal on: n (n + 1) / 2 numbers. */
    public double[] packed() {
        double[] packed = new double[packedLength(columns.length)];
        int at = 0;
        for (int i = 0; i < columns.length; i++) {
            System.arraycopy(columns[i], i, packed, at, columns.length - i);
            at += columns.length - i;
        }
        return packed;
    }

    private static void requireFinite(double[][] columns) {
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < columns.length; i++) {
                if (!Double.isFinite(columns[j][i])) {
                    throw new IllegalArgumentException("moment " + i + ", " + j + " is " + columns[j][i]);
                }
            }
        }
    }

    @Override
    public int size() {
        return columns.length;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public double diagonal(int j) {
        return columns[j][j];
    }

    @Override
    public boolean isHeld() {
        return true;
    }

    @Override
    public long heldBytes() {
        return 8L * columns.length * columns.length;
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        return view;
    }

    /** All columns: a view, at no cost. */
    public MomentColumns columns() {
        return view;
    }
}
