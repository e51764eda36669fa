package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Progress;

/**
 * The second-moment matrix C = E[f fᵀ] = FᵀF / N (n x n, logit²), uncentred and unnormalised: what the paper writes as
 * Cov. Symmetric and positive semi-definite, often singular.
 *
 * <p>The diagonal is always in memory; a column may have to be formed from the logits, which is why asking for one takes
 * a {@link Progress}. What was asked for is a {@link MomentColumns}, and reading that is free.
 *
 * <p>Immutable to whoever reads it and safe to use from several threads.
 */
public interface SecondMoments {

    /** n, the number of categories. */
    int size();

    /** N, the number of rows the expectation was taken over. */
    int rows();

    /** C_jj = E[f_j²]. */
    double diagonal(int j);

    /** Whether every column is in memory, so that no question about them costs a pass over the logits. */
    boolean isHeld();

    /** Of which logits they are; those as given unless it says otherwise. */
    default Gauge gauge() {
        return Gauge.AS_GIVEN;
    }

    /** How many bytes of moments are in memory now. */
    long heldBytes();

    /**
     * Columns of C. Where {@link #isHeld()} it is a view of all of them, at no cost and whatever is wanted; otherwise
     * those that are not in memory are formed together, in one pass over the logits, and the answer has the wanted ones
     * and no others.
     *
     * @param wanted indices, in any order, perhaps repeated
     * @param progress is told how far the pass is, and asked between blocks of rows whether to go on
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    MomentColumns columns(int[] wanted, Progress progress);

    /** Columns that are in memory now, so that asking for them costs no pass; perhaps only those used last. */
    default MomentColumns inMemory() {
        return columns(new int[0], Progress.NONE);
    }

    /**
     * How many columns are best asked for together, where asking costs a pass: as many as take about as long as reading the
     * logits for them.
     */
    default int columnsAtOnce() {
        return 1;
    }

    /** How many bytes of a temporary file {@link #spool} would take; 0 where it would do nothing. */
    default long bytesToSpool() {
        return 0;
    }

    /**
     * Lets asking for any column cost no pass from now on: where C is not held, all columns are formed once, into a temporary file of 8 n²
     * bytes, N n² / 2 multiply-adds. They are the same to the bit. The file stays as long as these moments, and what a cancel leaves of it is
     * gone on from.
     *
     * @param place what they are of, for messages
     * @throws org.neuraldeps.solver.data.DataException if there is no room for the file
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    default void spool(String place, Progress progress) {
        // Where C is held no column costs a pass.
    }

    /** One column, as {@link #columns} gets it; not to be modified. */
    default double[] fetch(int j, Progress progress) {
        return columns(new int[] {j}, progress).column(j);
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
