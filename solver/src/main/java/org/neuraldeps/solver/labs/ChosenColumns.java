package org.neuraldeps.solver.labs;

import java.util.List;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/**
 * Some columns of logits.
 *
 * @param given all of them
 * @param chosen which, in this order
 */
record ChosenColumns(LogitMatrix given, List<Integer> chosen) implements LogitMatrix {

    @Override
    public int rows() {
        return given.rows();
    }

    @Override
    public int columns() {
        return chosen.size();
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
        double[] values = new double[rowCount * given.columns()];
        given.readRows(firstRow, rowCount, values);
        int i = 0;
        for (int row = 0; row < rowCount; row++) {
            for (int column : chosen) {
                out[i++] = values[row * given.columns() + column];
            }
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        given.readColumn(chosen.get(column), out);
    }

    @Override
    public void requireUnchanged() {
        given.requireUnchanged();
    }
}
