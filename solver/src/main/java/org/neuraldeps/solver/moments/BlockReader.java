package org.neuraldeps.solver.moments;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.work.Workers;

/**
 * Reads fit rows block by block, workers sharing each block. Rows are read in order, a few at a time, through buffers that
 * are used again: a row of a large vocabulary is a megabyte, and a pass reads thousands of them.
 */
final class BlockReader {

    private static final int NUMBERS_PER_READ = 1 << 17;
    private static final int MOST_ROWS_PER_READ = 16;

    private final FitRows rows;
    private final boolean isSweeping;
    private final Workers workers;
    private final int rowsPerRead;
    private final Queue<double[]> buffers = new ConcurrentLinkedQueue<>();

    /** @param isSweeping whether rows between the fit rows are read too, to make sure that they are numbers */
    BlockReader(FitRows rows, boolean isSweeping, Workers workers) {
        this.rows = rows;
        this.isSweeping = isSweeping;
        this.workers = workers;
        this.rowsPerRead = ColumnKernels.powerOfTwo(NUMBERS_PER_READ / rows.columns(), MOST_ROWS_PER_READ);
    }

    /**
     * Reads a block.
     *
     * @param first the place of its first row
     * @param count how many
     * @param receiver is given them, several at the same time from several threads
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     */
    void read(int first, int count, ChosenRows.Receiver receiver) {
        workers.forEach((count + rowsPerRead - 1) / rowsPerRead, read -> {
            int from = first + read * rowsPerRead;
            int length = Math.min(rowsPerRead, first + count - from);
            double[] free = buffers.poll();
            double[] buffer = free == null ? new double[rowsPerRead * rows.columns()] : free;
            if (isSweeping) {
                rows.sweep(from, length, buffer, receiver);
            } else {
                rows.read(from, length, buffer, receiver);
            }
            buffers.add(buffer);
        });
    }
}
