package org.neuraldeps.solver.labs;

import java.util.List;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.RowLoss;

/**
 * (1/N) Σ_s ‖f_s − g_s‖², g being some columns of given logits.
 *
 * @param given N x n
 * @param columns which of them, beside those of f
 */
record SquaredLoss(LogitMatrix given, List<Integer> columns) implements RowLoss {

    @Override
    public double replaceByDerivative(int firstRow, int rows, double[] outputs) {
        double[] values = new double[rows * given.columns()];
        given.readRows(firstRow, rows, values);
        double sum = 0;
        int i = 0;
        for (int row = 0; row < rows; row++) {
            for (int column : columns) {
                double rest = outputs[i] - values[row * given.columns() + column];
                sum += rest * rest;
                outputs[i++] = 2 * rest / given.rows();
            }
        }
        return sum / given.rows();
    }
}
