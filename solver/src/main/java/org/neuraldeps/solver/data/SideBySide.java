package org.neuraldeps.solver.data;

/** The logits of two networks on the same rows as one matrix: the columns of the first, then those of the second. */
public final class SideBySide implements LogitMatrix {

    private final LogitMatrix left;
    private final LogitMatrix right;

    /** @param right must have the rows of {@code left} */
    public SideBySide(LogitMatrix left, LogitMatrix right) {
        if (left.rows() != right.rows()) {
            throw new IllegalArgumentException(left.rows() + " rows beside " + right.rows());
        }
        this.left = left;
        this.right = right;
    }

    @Override
    public int rows() {
        return left.rows();
    }

    @Override
    public int columns() {
        return left.columns() + right.columns();
    }

    /** The coarser of the two types. */
    @Override
    public StorageType storage() {
        boolean leftIsCoarser = left.storage().unitRoundoff() >= right.storage().unitRoundoff();
        return leftIsCoarser ? left.storage() : right.storage();
    }

    @Override
    public String origin() {
        return left.origin() + " beside " + right.origin();
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        spread(left, firstRow, rowCount, 0, out);
        spread(right, firstRow, rowCount, left.columns(), out);
    }

    private void spread(LogitMatrix part, int firstRow, int rowCount, int offset, double[] out) {
        double[] rows = new double[rowCount * part.columns()];
        part.readRows(firstRow, rowCount, rows);
        for (int r = 0; r < rowCount; r++) {
            System.arraycopy(rows, r * part.columns(), out, r * columns() + offset, part.columns());
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        if (column < left.columns()) {
            left.readColumn(column, out);
        } else {
            right.readColumn(column - left.columns(), out);
        }
    }

    @Override
    public void requireUnchanged() {
        left.requireUnchanged();
        right.requireUnchanged();
    }
}
