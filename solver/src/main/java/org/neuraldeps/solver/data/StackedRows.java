package org.neuraldeps.solver.data;

import java.util.Objects;

/**
 * The rows of one matrix and below them those of another of as many columns, as one matrix. Reads what it is made of whenever it
 * is read. Immutable and safe for several threads.
 */
public final class StackedRows implements LogitMatrix {

    private final LogitMatrix upper;
    private final LogitMatrix lower;

    /**
     * @param upper the first rows
     * @param lower the rows after them
     */
    public StackedRows(LogitMatrix upper, LogitMatrix lower) {
        if (upper.columns() != lower.columns()) {
            throw new IllegalArgumentException(upper.columns() + " columns above " + lower.columns());
        }
        Math.addExact(upper.rows(), lower.rows());
        this.upper = upper;
        this.lower = lower;
    }

    @Override
    public int rows() {
        return upper.rows() + lower.rows();
    }

    @Override
    public int columns() {
        return upper.columns();
    }

    /** The coarser of the two. */
    @Override
    public StorageType storage() {
        return upper.storage().bytes() <= lower.storage().bytes() ? upper.storage() : lower.storage();
    }

    /** That of the first rows. */
    @Override
    public String origin() {
        return upper.origin();
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        Objects.checkFromIndexSize(firstRow, rowCount, rows());
        int above = Math.max(0, Math.min(rowCount, upper.rows() - firstRow));
        if (above == rowCount) {
            upper.readRows(firstRow, rowCount, out);
        } else if (above == 0) {
            lower.readRows(firstRow - upper.rows(), rowCount, out);
        } else {
            upper.readRows(firstRow, above, out);
            double[] below = new double[(rowCount - above) * columns()];
            lower.readRows(0, rowCount - above, below);
            System.arraycopy(below, 0, out, above * columns(), below.length);
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        double[] part = new double[upper.rows()];
        upper.readColumn(column, part);
        System.arraycopy(part, 0, out, 0, part.length);
        double[] below = new double[lower.rows()];
        lower.readColumn(column, below);
        System.arraycopy(below, 0, out, part.length, below.length);
    }

    @Override
    public void requireUnchanged() {
        upper.requireUnchanged();
        lower.requireUnchanged();
    }
}
