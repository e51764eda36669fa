package org.neuraldeps.solver.data;

import java.util.Objects;

/**
 * Some rows of a matrix, in an order of their own, as a matrix. Reads what it is made of whenever it is read. Immutable and
 * safe for several threads.
 */
public final class SelectedRows implements LogitMatrix {

    private final LogitMatrix given;
    private final int[] rows;

    /**
     * @param given the whole matrix
     * @param rows indices of its rows; copied
     */
    public SelectedRows(LogitMatrix given, int... rows) {
        for (int row : rows) {
            Objects.checkIndex(row, given.rows());
        }
        this.given = given;
        this.rows = rows.clone();
    }

    @Override
    public int rows() {
        return rows.length;
    }

    @Override
    public int columns() {
        return given.columns();
    }

    @Override
    public StorageType storage() {
        return given.storage();
    }

    @Override
    public String origin() {
        return given.origin();
    }

    /** Costs as much as reading these rows of the whole matrix, where neighbours are neighbours there. */
    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        Objects.checkFromIndexSize(firstRow, rowCount, rows.length);
        int columns = columns();
        int place = firstRow;
        while (place < firstRow + rowCount) {
            int run = run(place, firstRow + rowCount);
            double[] part = new double[Math.multiplyExact(run, columns)];
            given.readRows(rows[place], run, part);
            System.arraycopy(part, 0, out, (place - firstRow) * columns, part.length);
            place += run;
        }
    }

    private int run(int place, int end) {
        int run = 1;
        while (place + run < end && rows[place + run] == rows[place] + run) {
            run++;
        }
        return run;
    }

    /** Costs as much as reading the column of the whole matrix. */
    @Override
    public void readColumn(int column, double[] out) {
        double[] whole = new double[given.rows()];
        given.readColumn(column, whole);
        for (int place = 0; place < rows.length; place++) {
            out[place] = whole[rows[place]];
        }
    }

    @Override
    public void requireUnchanged() {
        given.requireUnchanged();
    }
}
