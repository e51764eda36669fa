package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Workers;

/**
 * Sums FᵀF over blocks of rows: the one place where moments spend their time. There are two places for a block, so that one
 * can be filled while the other is summed, and one or several sums that a block may be added to. Every element is summed
 * over the rows in one and the same order, whatever the workers.
 */
interface GramKernel extends AutoCloseable {

    /** How many blocks there is room for. */
    int PLACES = 2;

    /** How many rows a block holds at most. */
    int blockRows();

    /**
     * Puts a row into a block. Different rows may be put from different threads.
     *
     * @param place which block, below {@link #PLACES}
     * @param row its place in the block
     * @param values holds it
     * @param offset where it begins there
     */
    void put(int place, int row, double[] values, int offset);

    /** Into how many jobs adding a block falls; each writes to a part of the sums of its own, the longest come first. */
    int jobs();

    /**
     * Does one of the jobs of adding FᵀF of the first rows of a block.
     *
     * @param place which block
     * @param rows how many of its rows
     * @param sums which of the sums it is added to
     * @param job which job, below {@link #jobs}
     */
    void add(int place, int rows, int sums, int job);

    /** Adds FᵀF of the first {@code rows} rows of the first block to the first of the sums. */
    default void addBlock(int rows, Workers workers) {
        workers.forEach(jobs(), job -> add(0, rows, 0, job));
    }

    /**
     * Adds one of the sums to a matrix; they stay as they are.
     *
     * @param sums which
     * @param upper element [i][j] is changed for j ≥ i
     */
    void addTo(double[][] upper, int sums);

    @Override
    void close();
}
