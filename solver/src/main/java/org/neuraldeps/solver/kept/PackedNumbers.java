package org.neuraldeps.solver.kept;

import org.neuraldeps.solver.work.Progress;

/** The upper triangle of an n x n matrix, in memory or still in a file: row after row, each from its diagonal on. */
@FunctionalInterface
public interface PackedNumbers {

    /**
     * All n (n + 1) / 2 numbers, read anew where they are in a file; not to be modified.
     *
     * @throws org.neuraldeps.solver.data.DataException if the file is damaged there, or changed since it was opened
     */
    double[] read(Progress progress);

    /** Numbers in memory. */
    static PackedNumbers of(double... packed) {
        return progress -> packed;
    }
}
