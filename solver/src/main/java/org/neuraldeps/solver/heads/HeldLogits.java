package org.neuraldeps.solver.heads;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/** Logits that were computed, held row by row; filled once by whoever makes it. */
final class HeldLogits implements LogitMatrix {

    private final String origin;
    private final int columns;
    private final double[][] values;

    HeldLogits(String origin, int rows, int columns) {
        this.origin = origin;
        this.columns = columns;
        this.values = new double[rows][columns];
    }

    /** Fills consecutive rows. */
    void put(int firstRow, double[] rows) {
        for (int r = 0; r < rows.length / columns; r++) {
            System.arraycopy(rows, r * columns, values[firstRow + r], 0, columns);
        }
    }

    @Override
    public int rows() {
        return values.length;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public StorageType storage() {
        return StorageType.FLOAT64;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        for (int r = 0; r < rowCount; r++) {
            System.arraycopy(values[firstRow + r], 0, out, r * columns, columns);
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        for (int row = 0; row < values.length; row++) {
            out[row] = values[row][column];
        }
    }
}
