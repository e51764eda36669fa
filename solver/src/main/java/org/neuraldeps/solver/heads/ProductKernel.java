package org.neuraldeps.solver.heads;

/**
 * Holds a dense matrix X, N x p, and multiplies blocks of its rows: the one place where heads spend their time. Filled
 * once, then read from several threads.
 */
interface ProductKernel extends AutoCloseable {

    /**
     * Fills a row of X. Different rows may be put from different threads.
     *
     * @param row its index
     * @param values holds it
     * @param offset where it begins there
     * @param count how many numbers; those beyond stay 0
     */
    void put(int row, double[] values, int offset, int count);

    /** Gives rows back, row after row. */
    void get(int firstRow, int rows, double[] out);

    /** Memory for products with n columns, whose sums over rows are kept apart in so many parts. */
    Product product(int outputs, int parts);

    @Override
    void close();

    /** Products of X with one W, p x n, at a time. Different parts may be worked on by different threads. */
    interface Product extends AutoCloseable {

        /** Takes W, row after row, and forgets all sums. */
        void use(double[] weights);

        /** Z = X_b W for a block of rows. */
        void multiply(int firstRow, int rows, double[] z);

        /** G of a part grows by X_bᵀ R. */
        void addTransposed(int part, int firstRow, int rows, double[] r);

        /** The sum of all parts in their order, p x n, row after row; overwritten. */
        void sum(double[] out);

        @Override
        void close();
    }
}
