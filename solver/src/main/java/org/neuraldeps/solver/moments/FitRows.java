package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;

/** Walks over the fit rows of a matrix, a block at a time; the rows between them are skipped. */
public final class FitRows {

    private final LogitMatrix logits;
    private final Split split;
    private final double[][] block;
    private final int[] indices;
    private final double[] buffer;
    private int nextRow;
    private int count;

    /** @param blockRows how many rows a block holds at most */
    public FitRows(LogitMatrix logits, Split split, int blockRows) {
        this.logits = logits;
        this.split = split;
        this.block = new double[blockRows][logits.columns()];
        this.indices = new int[blockRows];
        this.buffer = new double[Math.multiplyExact(blockRows, logits.columns())];
    }

    /**
     * Reads the next block; false if there is none, and then all blocks belong together.
     *
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column, and where the logits
     *     changed
     */
    public boolean next() {
        count = 0;
        while (count < block.length && nextRow < logits.rows()) {
            if (split.isEvaluation(nextRow)) {
                nextRow++;
            } else {
                readRun();
            }
        }
        if (count == 0) {
            logits.requireUnchanged();
        }
        return count > 0;
    }

    /** Reads consecutive fit rows from the next one on, as many as fit. */
    private void readRun() {
        int end = nextRow;
        while (end < logits.rows() && end - nextRow < block.length - count && !split.isEvaluation(end)) {
            end++;
        }
        int length = end - nextRow;
        logits.readRows(nextRow, length, buffer);
        FiniteCheck.requireRows(logits, nextRow, length, buffer);
        for (int r = 0; r < length; r++) {
            System.arraycopy(buffer, r * logits.columns(), block[count], 0, logits.columns());
            indices[count++] = nextRow + r;
        }
        nextRow = end;
    }

    /** The rows of the block; only the first {@link #count()} are filled; not to be modified. */
    public double[][] block() {
        return block;
    }

    /** How many rows of the block are filled. */
    public int count() {
        return count;
    }

    /** The index in the matrix of a row of the block. */
    public int index(int rowOfBlock) {
        return indices[rowOfBlock];
    }

    /** How far through the matrix, between 0 and 1. */
    public double fractionRead() {
        return (double) nextRow / logits.rows();
    }

    /** How many indices from a place on follow each other without a gap, at most a number. */
    static int consecutive(int[] indices, int place, int most) {
        int run = 1;
        while (run < most && indices[place + run] == indices[place] + run) {
            run++;
        }
        return run;
    }
}
