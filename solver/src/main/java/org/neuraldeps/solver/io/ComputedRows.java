package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Makes a matrix that is computed whenever it is read into one that is only read: in memory where it is small, else in a
 * temporary file whose name is gone at once, as what is packed in an archive.
 */
public final class ComputedRows {

    /** Up to here the numbers are kept in memory. */
    private static final long HELD_BYTES = 256L << 20;

    /** Rows that a job computes at once. */
    private static final int BLOCK_ROWS = 256;

    private static final String WHAT = "forming logits";

    private ComputedRows() {}

    /**
     * Computes all rows once.
     *
     * @param progress is told how far it is and asked between blocks of rows
     * @param workers share the blocks; the numbers do not depend on them
     * @throws DataException if nothing can be written to the folder for temporary files
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; nothing is left behind
     */
    public static LogitMatrix keep(LogitMatrix computed, Progress progress, Workers workers) {
        return keep(computed, HELD_BYTES, Spool.USUAL_FOLDER, progress, workers);
    }

    static LogitMatrix keep(
            LogitMatrix computed, long heldBytes, Path spoolFolder, Progress progress, Workers workers) {
        LogitMatrix kept = (long) computed.rows() * computed.columns() * Double.BYTES <= heldBytes
                ? held(computed, progress, workers)
                : spooled(computed, spoolFolder, progress, workers);
        computed.requireUnchanged();
        return kept;
    }

    private static LogitMatrix held(LogitMatrix computed, Progress progress, Workers workers) {
        int n = computed.columns();
        double[] all = new double[Math.multiplyExact(computed.rows(), n)];
        int blocks = blocks(computed.rows());
        AtomicInteger done = new AtomicInteger();
        workers.forEach(blocks, block -> {
            double[] rows = block(computed, block, progress);
            System.arraycopy(rows, 0, all, block * BLOCK_ROWS * n, rows.length);
            progress.at((double) done.incrementAndGet() / blocks, WHAT);
        });
        return ArrayLogitMatrix.wrapping(computed.origin(), computed.rows(), n, all);
    }

    /** As many blocks as there are workers at a time, for they are written one after the other. */
    private static LogitMatrix spooled(LogitMatrix computed, Path folder, Progress progress, Workers workers) {
        int blocks = blocks(computed.rows());
        try (Spool spool = Spool.in(folder, computed.origin())) {
            byte[] header = NpzWriter.header("<f8", "(" + computed.rows() + ", " + computed.columns() + ")");
            spool.put(header, header.length);
            for (int first = 0; first < blocks; first += workers.count()) {
                double[][] parts = new double[Math.min(workers.count(), blocks - first)][];
                int begin = first;
                workers.forEach(parts.length, i -> parts[i] = block(computed, begin + i, progress));
                for (double[] part : parts) {
                    byte[] bytes = littleEndian(part);
                    spool.put(bytes, bytes.length);
                }
                progress.at((double) (first + parts.length) / blocks, WHAT);
            }
            return new StoredLogits(NpyMapping.of(spool.written(), computed.origin()));
        } catch (IOException e) {
            throw new DataException(
                    computed.origin(), "its logits cannot be kept in a temporary file", "make room in " + folder, e);
        }
    }

    private static int blocks(int rows) {
        return (rows + BLOCK_ROWS - 1) / BLOCK_ROWS;
    }

    private static double[] block(LogitMatrix computed, int block, Progress progress) {
        progress.checkCancelled();
        int first = block * BLOCK_ROWS;
        int count = Math.min(BLOCK_ROWS, computed.rows() - first);
        double[] rows = new double[Math.multiplyExact(count, computed.columns())];
        computed.readRows(first, count, rows);
        return rows;
    }

    private static byte[] littleEndian(double... numbers) {
        ByteBuffer bytes =
                ByteBuffer.wrap(new byte[numbers.length * Double.BYTES]).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        return bytes.array();
    }
}
