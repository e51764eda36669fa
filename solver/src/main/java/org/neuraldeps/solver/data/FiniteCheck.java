package org.neuraldeps.solver.data;

import org.neuraldeps.solver.work.Progress;

/** Makes sure that logits are numbers: NaN or infinity must not reach a solver. */
public final class FiniteCheck {

    private static final int BLOCK_ELEMENTS = 1 << 18;

    private FiniteCheck() {}

    /**
     * Reads all logits once, in blocks.
     *
     * @throws DataException where there is NaN or infinity: at the first, with the number of rows and columns that have some
     */
    public static void require(LogitMatrix logits, Progress progress) {
        require(logits, NoNumbers.Meaning.LOGITS, progress);
    }

    /**
     * The same of features, N x d.
     *
     * @throws DataException as for logits
     */
    public static void requireFeatures(LogitMatrix features, Progress progress) {
        require(features, NoNumbers.Meaning.FEATURES, progress);
    }

    private static void require(LogitMatrix logits, NoNumbers.Meaning meaning, Progress progress) {
        int columns = logits.columns();
        int blockRows = Math.max(1, Math.min(logits.rows(), BLOCK_ELEMENTS / columns));
        double[] block = new double[Math.multiplyExact(blockRows, columns)];
        NoNumbers unusable = new NoNumbers(logits, meaning);
        for (int first = 0; first < logits.rows(); first += blockRows) {
            progress.checkCancelled();
            progress.at((double) first / logits.rows(), "checking " + meaning.many());
            int count = Math.min(blockRows, logits.rows() - first);
            logits.readRows(first, count, block);
            if (!areNumbers(block, count * columns)) {
                unusable.add(first, count, block);
            }
        }
        logits.requireUnchanged();
        if (!unusable.isEmpty()) {
            throw unusable.refused();
        }
    }

    /**
     * Checks rows that were just read: one multiply-add a number, so whoever reads rows can afford it.
     *
     * @param logits where they were read from
     * @param block holds {@code count} rows from {@code firstRow} on, row after row
     * @throws DataException at the first NaN or infinity, with its row and column
     */
    public static void requireRows(LogitMatrix logits, int firstRow, int count, double[] block) {
        if (!areNumbers(block, count * logits.columns())) {
            NoNumbers unusable = new NoNumbers(logits, NoNumbers.Meaning.LOGITS);
            unusable.add(firstRow, count, block);
            throw unusable.refused();
        }
    }

    /**
     * Whether values that were read are all numbers: one multiply-add each. Whoever reads all rows anyway asks this on the way
     * instead of {@link #require}, and calls that only to say where something else was found.
     *
     * @param length how many of the values are meant, from the first on
     */
    public static boolean areNumbers(double[] values, int length) {
        // 0 · x is 0 for a number and NaN otherwise. Four sums, for one would wait for itself at every step.
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
}
