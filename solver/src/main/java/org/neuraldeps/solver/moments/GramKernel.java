package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Workers;

/**
 * Sums FᵀF over blocks of rows: the one place where moments spend their time. Every element is summed over the rows in
 * one and the same order, whatever the workers.
 */
interface GramKernel extends AutoCloseable {

    /** How many rows a block holds at most. */
    int blockRows();

    /**
     * Puts a row into the block. Different rows may be put from different threads.
     *
     * @param row its place in the block
     * @param values holds it
     * @param offset where it begins there
     */
    void put(int row, double[] values, int offset);

    /** Adds FᵀF of the first {@code rows} rows of the block. */
    void addBlock(int rows, Workers workers);

    /** The sums; element [i][j] is valid for j ≥ i. Ends the life of the kernel's own copy. */
    double[][] upperTriangle();

    @Override
    void close();
}
