package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Sums Σ f_c f_j over blocks of rows, for the c and j of a {@link ColumnWish}. A block is summed by itself, row after row, and then
 * added to what was summed before it, whatever the workers and whatever other c there are.
 */
interface ColumnKernel extends AutoCloseable {

    /** How many rows a block holds at most; every block but the last is full. Depends on n alone. */
    int blockRows();

    /**
     * Puts a row into the block. Different rows may be put from different threads.
     *
     * @param row its place in the block
     * @param values holds it
     * @param offset where it begins there
     */
    void put(int row, double[] values, int offset);

    /**
     * Adds the first {@code rows} rows of the block to the sums: n multiply-adds a row and category.
     *
     * @param progress is asked now and then whether to go on
     */
    void addBlock(int rows, Workers workers, Progress progress);

    /** The sums: a number for each j and each c, in the order of the c. Ends the life of the kernel's own copy. */
    double[][] sums();

    @Override
    void close();
}
