package org.neuraldeps.solver.data;

import java.util.Arrays;
import java.util.List;

/** Logits with their columns in another order: those of a second network in the order of the first one's categories. */
public final class PermutedColumns implements LogitMatrix {

    private final LogitMatrix stored;
    private final int[] order;

    /**
     * @param stored the columns as they lie
     * @param order for every column the one to take; each once; copied
     */
    public PermutedColumns(LogitMatrix stored, int... order) {
        this.stored = stored;
        this.order = order.clone();
        if (Arrays.stream(order).distinct().count() != stored.columns() || order.length != stored.columns()) {
            throw new IllegalArgumentException("an order names each of the " + stored.columns() + " columns once");
        }
    }

    @Override
    public int rows() {
        return stored.rows();
    }

    @Override
    public int columns() {
        return stored.columns();
    }

    @Override
    public StorageType storage() {
        return stored.storage();
    }

    @Override
    public String origin() {
        return stored.origin();
    }

    @Override
    public String placeOf(int row) {
        return stored.placeOf(row);
    }

    @Override
    public List<String> readingNotes() {
        return stored.readingNotes();
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        stored.readRows(firstRow, rowCount, out);
        double[] row = new double[order.length];
        for (int r = 0; r < rowCount; r++) {
            System.arraycopy(out, r * order.length, row, 0, order.length);
            for (int j = 0; j < order.length; j++) {
                out[r * order.length + j] = row[order[j]];
            }
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        stored.readColumn(order[column], out);
    }

    @Override
    public void requireUnchanged() {
        stored.requireUnchanged();
    }
}
