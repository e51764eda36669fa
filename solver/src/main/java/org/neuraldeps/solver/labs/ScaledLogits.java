package org.neuraldeps.solver.labs;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/**
 * Logits times a factor.
 *
 * @param given as they were
 * @param factor finite
 */
record ScaledLogits(LogitMatrix given, double factor) implements LogitMatrix {

    @Override
    public int rows() {
        return given.rows();
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

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        given.readRows(firstRow, rowCount, out);
        scale(out, rowCount * columns());
    }

    @Override
    public void readColumn(int column, double[] out) {
        given.readColumn(column, out);
        scale(out, rows());
    }

    private void scale(double[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            numbers[i] *= factor;
        }
    }

    @Override
    public void requireUnchanged() {
        given.requireUnchanged();
    }
}
