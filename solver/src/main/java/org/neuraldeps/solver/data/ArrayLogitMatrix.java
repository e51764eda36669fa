package org.neuraldeps.solver.data;

/** Logits held in memory as doubles; for small data made by a program. */
public final class ArrayLogitMatrix implements LogitMatrix {

    private final String origin;
    private final int rows;
    private final int columns;
    private final double[] values;

    /** @param rowMajor {@code rows * columns} numbers, row after row; copied */
    public ArrayLogitMatrix(String origin, int rows, int columns, double[] rowMajor) {
        this(checked(rows, columns, rowMajor).clone(), origin, rows, columns);
    }

    private ArrayLogitMatrix(double[] values, String origin, int rows, int columns) {
        this.origin = origin;
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** The same without a copy, of numbers that nobody writes to any more. */
    public static ArrayLogitMatrix wrapping(String origin, int rows, int columns, double[] rowMajor) {
        return new ArrayLogitMatrix(checked(rows, columns, rowMajor), origin, rows, columns);
    }

    private static double[] checked(int rows, int columns, double[] rowMajor) {
        if (rowMajor.length != (long) rows * columns) {
            throw new IllegalArgumentException(
                    rowMajor.length + " numbers do not make " + rows + " x " + columns + " logits");
        }
        return rowMajor;
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
        return StorageType.FLOAT64;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        System.arraycopy(values, firstRow * columns, out, 0, rowCount * columns);
    }

    @Override
    public void readColumn(int column, double[] out) {
        for (int row = 0; row < rows; row++) {
            out[row] = values[row * columns + column];
        }
    }
}
