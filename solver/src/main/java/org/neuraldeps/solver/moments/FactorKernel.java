package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Progress;

/**
 * Factorises the rows F of a sample: R of F = QR, block after block, then the singular values of R, which are those of F.
 * U is never formed. Used once, by one thread.
 */
interface FactorKernel {

    /** How many rows a block holds at most. */
    int blockRows();

    /**
     * Puts a row into the block.
     *
     * @param row its place in the block
     * @param values holds it
     * @param offset where it begins there
     */
    void put(int row, double[] values, int offset);

    /**
     * Factorises R of the rows so far on top of the block.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    void addBlock(int rows, Progress progress);

    /**
     * R of the rows so far.
     *
     * @return n (n + 1) / 2 numbers, row after row, each from its diagonal on; those of rows that R does not have are 0
     */
    double[] upperTriangle();

    /**
     * Begins with R of rows that were factorised before, in place of no rows.
     *
     * @param packed as {@link #upperTriangle()} gives it; copied
     * @param rows of how many rows it is
     */
    void begin(double[] packed, int rows);

    /** The sum of the squares of all numbers so far, which R has kept. */
    double sumOfSquares();

    /**
     * Decomposes R, which is used up.
     *
     * @param withRightVectors whether singular vectors are wanted, which is most of the cost
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     * @throws ArithmeticException if it does not converge
     */
    SingularSystem decompose(boolean withRightVectors, Progress progress);
}
