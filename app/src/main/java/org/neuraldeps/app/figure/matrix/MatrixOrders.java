package org.neuraldeps.app.figure.matrix;

/**
 * Where categories stand in a matrix.
 *
 * @param rows targets, from the top
 * @param columns predictors, from the left
 */
record MatrixOrders(MatrixPlaces rows, MatrixPlaces columns) {

    /** Whether both sides have the same order, so that the diagonal is what no category predicts: itself. */
    boolean areTheSame() {
        return rows.equals(columns);
    }
}
