package org.neuraldeps.solver.moments;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;

/**
 * Chooses the kernel: LAPACK where it loads and the work is worth loading it for, plain Java otherwise. The choice depends
 * on the size of the work alone, so the same input gives the same output on a machine.
 */
final class FactorKernels {

    private static final System.Logger LOG = System.getLogger(FactorKernels.class.getName());

    /** Multiply-adds below which plain Java is done before LAPACK is loaded (half a second). */
    private static final double WORTH_LOADING = 1e9;

    private static final AtomicBoolean HAS_WARNED = new AtomicBoolean();

    private FactorKernels() {}

    /** A kernel for N rows and n columns. */
    static FactorKernel forSize(long rows, int columns) {
        double n = columns;
        boolean isSmall = 2 * rows * n * n + 20 * n * n * n < WORTH_LOADING;
        return isSmall ? new JavaFactorKernel(columns) : loadable(LapackFactorKernel::new, columns);
    }

    /** The fast kernel if this machine can load it, plain Java otherwise. */
    static FactorKernel loadable(IntFunction<FactorKernel> fast, int columns) {
        try {
            return fast.apply(columns);
        } catch (LinkageError | RuntimeException e) {
            if (!HAS_WARNED.getAndSet(true)) {
                LOG.log(System.Logger.Level.INFO, "LAPACK cannot be loaded, plain Java factorises: " + e);
            }
            return new JavaFactorKernel(columns);
        }
    }
}
