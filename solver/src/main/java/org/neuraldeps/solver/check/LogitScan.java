package org.neuraldeps.solver.check;

import java.util.List;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/** One pass over all logits, in blocks, for everything that has to see every row. */
final class LogitScan {

    private static final int BLOCK_ELEMENTS = 1 << 18;

    private LogitScan() {}

    /** What is looked for in the rows. */
    @FunctionalInterface
    interface Look {
        /**
         * Sees a row, each once and in order.
         *
         * @param row its index
         * @param values hold it, from the offset on; not to be modified
         */
        void see(int row, double[] values, int offset);
    }

    /**
     * Shows every row to every look; asks between blocks whether to go on.
     *
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity
     */
    static void pass(LogitMatrix logits, List<? extends Look> looks, Progress progress) {
        int columns = logits.columns();
        int blockRows = blockRows(logits);
        double[] block = new double[Math.multiplyExact(blockRows, columns)];
        for (int first = 0; first < logits.rows(); first += blockRows) {
            progress.checkCancelled();
            int count = Math.min(blockRows, logits.rows() - first);
            logits.readRows(first, count, block);
            FiniteCheck.requireRows(logits, first, count, block);
            for (int r = 0; r < count; r++) {
                for (Look look : looks) {
                    look.see(first + r, block, r * columns);
                }
            }
        }
        logits.requireUnchanged();
    }

    /** How many rows are read at a time. */
    static int blockRows(LogitMatrix logits) {
        return Math.max(1, Math.min(logits.rows(), BLOCK_ELEMENTS / logits.columns()));
    }
}
