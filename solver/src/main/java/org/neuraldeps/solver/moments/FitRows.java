package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;

/** Walks over the fit rows of a matrix, a block at a time; the rows between them are skipped. */
final class FitRows {

    private final LogitMatrix logits;
    private final Split split;
    private final double[][] block;
    private final int[] indices;
    private final double[] buffer;
    private int nextRow;
    private int count;

    FitRows(LogitMatrix logits, Split split, int blockRows) {
        this.logits = logits;
        this.split = split;
        this.block = new double[blockRows][logits.columns()];
        this.indices = new int[blockRows];
        this.buffer = new double[blockRows * logits.columns()];
    }

    /** Reads the next block; false if there is none. */
    boolean next() {
        count = 0;
        while (count < block.length && nextRow < logits.rows()) {
            if (split.isEvaluation(nextRow)) {
                nextRow++;
            } else {
                readRun();
            }
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
        for (int r = 0; r < length; r++) {
            System.arraycopy(buffer, r * logits.columns(), block[count], 0, logits.columns());
            indices[count++] = nextRow + r;
        }
        nextRow = end;
    }

    /** The rows of the block; only the first {@link #count()} are filled. */
    double[][] block() {
        return block;
    }

    int count() {
        return count;
    }

    /** The index in the matrix of a row of the block. */
    int index(int rowOfBlock) {
        return indices[rowOfBlock];
    }

    double fractionRead() {
        return (double) nextRow / logits.rows();
    }
}
