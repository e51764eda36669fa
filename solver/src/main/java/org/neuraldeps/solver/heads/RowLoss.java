package org.neuraldeps.solver.heads;

/**
 * A loss that is a sum over rows, each a function of the row's outputs z_s = x_s W alone. Called from several threads at
 * the same time, for different rows.
 */
@FunctionalInterface
public interface RowLoss {

    /**
     * The loss of consecutive rows and its derivative with respect to their outputs.
     *
     * @param firstRow the index of the first row
     * @param rows how many
     * @param outputs z, {@code rows} times n numbers, row after row; replaced by ∂loss/∂z
     * @return the sum of the losses of these rows
     */
    double replaceByDerivative(int firstRow, int rows, double[] outputs);
}
