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
        double[] block = new double[blockRows * columns];
        for (int first = 0; first < logits.rows(); first += blockRows) {
            progress.checkCancelled();
            progress.at((double) first / logits.rows(), "checking logits");
            int count = Math.min(blockRows, logits.rows() - first);
            logits.readRows(first, count, block);
            requireFinite(logits, first, block, count * columns);
        }
    }

    private static void requireFinite(LogitMatrix logits, int firstRow, double[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(block[i])) {
                int row = firstRow + i / logits.columns();
                throw new DataException(
                        logits.origin() + ", row " + row + ", column " + i % logits.columns(),
                        (Double.isNaN(block[i]) ? "NaN" : "infinity") + " instead of a logit",
                        "leave such rows out, or save the logits with more bits");
            }
        }
    }
}
