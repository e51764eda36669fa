package org.neuraldeps.solver.moments;

/**
 * The second-moment matrix C = E[f fᵀ] = FᵀF / N (n x n, logit²), uncentred and unnormalised: what the paper writes as
 * Cov. Symmetric and positive semi-definite, often singular.
 *
 * <p>Immutable and safe to read from several threads.
 */
public interface SecondMoments {

    /** n, the number of categories. */
    int size();

    /** N, the number of rows the expectation was taken over. */
    int rows();

    /**
     * Column j of C, n numbers. The array may be the store itself and is <b>not to be modified</b>; a copy per column
     * would double the cost of a path.
     */
    double[] column(int j);

    /** C_jj = E[f_j²]. */
    double diagonal(int j);

    /** C_ij = E[f_i f_j]. */
    default double at(int i, int j) {
        return column(j)[i];
    }

    /** The sum of the diagonal, E‖f‖². */
    default double trace() {
        double sum = 0;
        for (int j = 0; j < size(); j++) {
            sum += diagonal(j);
        }
        return sum;
    }
}
