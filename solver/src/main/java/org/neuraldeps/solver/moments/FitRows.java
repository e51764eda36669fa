package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.LogitMatrix;

/**
 * F_w, N x n: the rows of a {@link FitSample} in one network's logits, each multiplied by the square root of its weight,
 * so that C = F_wᵀF_w / N. Immutable and safe to read from several threads.
 */
final class FitRows {

    private final FitSample sample;
    private final ChosenRows rows;

    FitRows(FitSample sample, LogitMatrix logits, int[] rows) {
        this.sample = sample;
        this.rows = new ChosenRows(logits, rows);
    }

    FitSample sample() {
        return sample;
    }

    LogitMatrix logits() {
        return rows.logits();
    }

    /** n, the number of categories. */
    int columns() {
        return rows.logits().columns();
    }

    /** N, the number of rows. */
    int count() {
        return rows.count();
    }

    /**
     * Reads rows.
     *
     * @param first the place of the first
     * @param count how many
     * @param receiver is given them one after the other
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     */
    void read(int first, int count, ChosenRows.Receiver receiver) {
        rows.read(first, count, sample.isUniform() ? receiver : scaled(receiver));
    }

    /** The same through a buffer of the caller, with room for one row or more. */
    void read(int first, int count, double[] buffer, ChosenRows.Receiver receiver) {
        rows.read(first, count, buffer, sample.isUniform() ? receiver : scaled(receiver));
    }

    /** The same, with the rows of the matrix before and between these, and behind the last: they are made sure to be numbers. */
    void sweep(int first, int count, double[] buffer, ChosenRows.Receiver receiver) {
        rows.sweep(first, count, buffer, sample.isUniform() ? receiver : scaled(receiver));
    }

    private ChosenRows.Receiver scaled(ChosenRows.Receiver receiver) {
        return (place, values, offset) -> {
            double scale = sample.scale(place);
            for (int j = offset; j < offset + columns(); j++) {
                values[j] *= scale;
            }
            receiver.take(place, values, offset);
        };
    }
}
