package org.neuraldeps.solver.moments;

/** C held in memory, 8 n² bytes: 8 MB for 1,000 categories. */
public final class DenseSecondMoments implements SecondMoments {

    private final int rows;
    private final double[][] columns;

    /**
     * @param rows N
     * @param columns the columns of C; taken over, not copied, and not to be modified afterwards
     */
    public DenseSecondMoments(int rows, double[][] columns) {
        for (double[] column : columns) {
            if (column.length != columns.length) {
                throw new IllegalArgumentException(
                        "a column of " + column.length + " numbers in a matrix of " + columns.length);
            }
        }
        this.rows = rows;
        this.columns = columns;
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
    public double[] column(int j) {
        return columns[j];
    }

    @Override
    public double diagonal(int j) {
        return columns[j][j];
    }
}
