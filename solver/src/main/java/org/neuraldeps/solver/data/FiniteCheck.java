package org.neuraldeps.solver.data;

import org.neuraldeps.solver.work.Progress;

/** Makes sure that logits are numbers: NaN or infinity must not reach a solver. */
public final class FiniteCheck {

    private static final int BLOCK_ELEMENTS = 1 << 18;

    private FiniteCheck() {}

    /**
     * Reads all logits once, in blocks.
     *
     * @throws DataException at the first NaN or infinity, with its row and column
     */
    public static void require(LogitMatrix logits, Progress progress) {
        int columns = logits.columns();
        int blockRows = Math.max(1, Math.min(logits.rows(), BLOCK_ELEMENTS / columns));
        double[] block = new double[Math.multiplyExact(blockRows, columns)];
        for (int first = 0; first < logits.rows(); first += blockRows) {
            progress.checkCancelled();
            progress.at((double) first / logits.rows(), "checking logits");
            int count = Math.min(blockRows, logits.rows() - first);
            logits.readRows(first, count, block);
            requireRows(logits, first, count, block);
        }
        logits.requireUnchanged();
    }

    /**
     * Checks rows that were just read: one multiply-add a number, so whoever reads rows can afford it.
     *
     * @param logits where they were read from
     * @param block holds {@code count} rows from {@code firstRow} on, row after row
     * @throws DataException at the first NaN or infinity, with its row and column
     */
    public static void requireRows(LogitMatrix logits, int firstRow, int count, double[] block) {
        int columns = logits.columns();
        int length = count * columns;
        if (!areFinite(block, length)) {
            int i = firstUnusable(block, length);
            throw unusable(logits, firstRow + i / columns, i % columns, block[i]);
        }
    }

    /** 0 · x is 0 for a number and NaN otherwise. Four sums, for one would wait for itself at every step. */
    private static boolean areFinite(double[] values, int length) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            sum0 += 0 * values[i];
            sum1 += 0 * values[i + 1];
            sum2 += 0 * values[i + 2];
            sum3 += 0 * values[i + 3];
        }
        for (; i < length; i++) {
            sum0 += 0 * values[i];
        }
        return sum0 + sum1 + sum2 + sum3 == 0;
    }

    private static int firstUnusable(double[] values, int length) {
        int i = 0;
        while (i < length && Double.isFinite(values[i])) {
            i++;
        }
        return i;
    }

    private static DataException unusable(LogitMatrix logits, int row, int column, double value) {
        logits.requireUnchanged();
        return new DataException(
                logits.origin() + ", row " + row + ", column " + column,
                (Double.isNaN(value) ? "NaN" : "infinity") + " instead of a logit",
                "leave such rows out, or save the logits with more bits");
    }
}
