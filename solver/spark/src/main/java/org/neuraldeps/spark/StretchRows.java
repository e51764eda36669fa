package org.neuraldeps.spark;

import java.util.Objects;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/**
 * Some rows of a shard, as an executor reads them from its copy; places are those in the shard.
 *
 * @param copy the shard, with holes elsewhere
 * @param stretch which rows
 */
record StretchRows(LogitMatrix copy, RowBlock.Stretch stretch) implements LogitMatrix {

    @Override
    public int rows() {
        return stretch.count();
    }

    @Override
    public int columns() {
        return copy.columns();
    }

    @Override
    public StorageType storage() {
        return copy.storage();
    }

    @Override
    public String origin() {
        return Storage.words(stretch.head().file());
    }

    @Override
    public String placeOf(int row) {
        return origin() + ", row " + (stretch.first() + row);
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        Objects.checkFromIndexSize(firstRow, rowCount, rows());
        copy.readRows(stretch.first() + firstRow, rowCount, out);
    }

    @Override
    public void readColumn(int column, double[] out) {
        double[] row = new double[columns()];
        for (int r = 0; r < rows(); r++) {
            readRows(r, 1, row);
            out[r] = row[column];
        }
    }

    @Override
    public void requireUnchanged() {
        copy.requireUnchanged();
    }
}
