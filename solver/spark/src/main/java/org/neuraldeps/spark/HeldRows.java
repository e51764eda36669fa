package org.neuraldeps.spark;

import java.io.Serializable;
import java.util.Objects;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/** Some rows in memory, which cross from one process to another: as floats, but for those that are doubles. */
final class HeldRows implements LogitMatrix, Serializable {

    private static final long serialVersionUID = 1L;

    private final String origin;
    private final int rows;
    private final int columns;
    private final StorageType type;
    private final float[] singles;
    private final double[] doubles;

    private HeldRows(LogitMatrix given) {
        this.origin = given.origin();
        this.rows = given.rows();
        this.columns = given.columns();
        this.type = given.storage();
        int length = Math.multiplyExact(rows, columns);
        boolean isDouble = type == StorageType.FLOAT64;
        this.singles = new float[isDouble ? 0 : length];
        this.doubles = new double[isDouble ? length : 0];
        double[] row = new double[columns];
        for (int r = 0; r < rows; r++) {
            given.readRows(r, 1, row);
            for (int j = 0; j < columns; j++) {
                put(r * columns + j, row[j]);
            }
        }
    }

    /** Reads rows, as many as an array has room for. */
    static HeldRows of(LogitMatrix given) {
        return given instanceof HeldRows held ? held : new HeldRows(given);
    }

    private void put(int place, double value) {
        if (type == StorageType.FLOAT64) {
            doubles[place] = value;
        } else {
            singles[place] = (float) value;
        }
    }

    private double at(int place) {
        return type == StorageType.FLOAT64 ? doubles[place] : singles[place];
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public StorageType storage() {
        return type;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        Objects.checkFromIndexSize(firstRow, rowCount, rows);
        for (int i = 0; i < rowCount * columns; i++) {
            out[i] = at(firstRow * columns + i);
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        for (int row = 0; row < rows; row++) {
            out[row] = at(row * columns + column);
        }
    }
}
