package org.neuraldeps.solver.heads;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Chooses the kernel: OpenBLAS where it loads and the work is worth loading it for, plain Java otherwise. The choice
 * depends on the size of the work alone, so the same input gives the same output on a machine.
 */
final class ProductKernels {

    private static final System.Logger LOG = System.getLogger(ProductKernels.class.getName());

    /** Multiply-adds of one product below which plain Java is done with a training before OpenBLAS would be loaded. */
    private static final double WORTH_LOADING = 2e7;

    private static final AtomicBoolean HAS_WARNED = new AtomicBoolean();

    private ProductKernels() {}

    /** A kernel for an X of N rows and p columns, to be multiplied by matrices of n columns many times. */
    static ProductKernel forSize(int rows, int columns, int outputs) {
        boolean isSmall = (double) rows * columns * outputs < WORTH_LOADING;
        return isSmall
                ? new JavaProductKernel(rows, columns)
                : loadable(() -> new OpenBlasProductKernel(rows, columns), rows, columns);
    }

    /** The fast kernel if this machine can load it, plain Java otherwise. */
    static ProductKernel loadable(Supplier<ProductKernel> fast, int rows, int columns) {
        try {
            return fast.get();
        } catch (LinkageError | RuntimeException e) {
            if (!HAS_WARNED.getAndSet(true)) {
                LOG.log(System.Logger.Level.INFO, "OpenBLAS cannot be loaded, plain Java multiplies: " + e);
            }
            return new JavaProductKernel(rows, columns);
        }
    }
}
