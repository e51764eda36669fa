package org.neuraldeps.solver.moments;

import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Neighbouring columns of C from the diagonal on: C_cj for each c of them and all j from the first c on. Strips side by side are half of C,
 * which by symmetry is all of it; those of several samples add up, weighted by rows.
 *
 * @param first the first c, and the first j
 * @param count how many c there are
 */
public record ColumnStrip(int first, int count) {

    /** How many columns are formed together. */
    public static final int COLUMNS = SpooledColumns.COLUMNS_A_PASS;

    /** The strips that make up C of so many categories. */
    public static List<ColumnStrip> all(int categories) {
        return IntStream.iterate(0, first -> first < categories, first -> first + COLUMNS)
                .mapToObj(first -> new ColumnStrip(first, Math.min(COLUMNS, categories - first)))
                .toList();
    }

    /**
     * Forms it over a sample, in one pass: N multiply-adds a number.
     *
     * @param workers share the pass; the result does not depend on how many they are
     * @return for each c its numbers, n − first of them
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public double[][] over(LogitMatrix logits, FitSample sample, Progress progress, Workers workers) {
        int[] categories = IntStream.range(first, first + count).toArray();
        ColumnWish wish = new ColumnWish(logits.columns(), first, categories);
        double[][] sums = ColumnPass.products(sample.rowsOf(logits), wish, workers, progress);
        for (double[] column : sums) {
            for (int j = 0; j < column.length; j++) {
                column[j] /= sample.count();
            }
        }
        return sums;
    }
}
