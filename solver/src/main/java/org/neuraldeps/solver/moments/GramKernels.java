package org.neuraldeps.solver.moments;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Chooses the kernel: OpenBLAS where it loads and the work is worth loading it for, plain Java otherwise. The choice
 * depends on the size of the work alone, so the same input gives the same output on a machine.
 */
final class GramKernels {

    private static final System.Logger LOG = System.getLogger(GramKernels.class.getName());

    /** Multiply-adds below which plain Java is done before OpenBLAS is loaded (a third of a second). */
    private static final double WORTH_LOADING = 1e10;

    private static final AtomicBoolean HAS_WARNED = new AtomicBoolean();

    private GramKernels() {}

    /** A kernel for N rows and n columns, with one sum. */
    static GramKernel forSize(long rows, int columns) {
        return forSize(rows, columns, 1);
    }

    /** A kernel for N rows and n columns, with some sums that are kept apart. */
    static GramKernel forSize(long rows, int columns, int sums) {
        return isSmall(rows, columns)
                ? new JavaGramKernel(columns, sums)
                : loadable(() -> new OpenBlasGramKernel(columns, sums), () -> new JavaGramKernel(columns, sums));
    }

    private static boolean isSmall(long rows, int columns) {
        return (double) rows * columns * columns / 2 < WORTH_LOADING;
    }

    /** Loads what the kernel of a size needs, if anything. */
    static void prepare(long rows, int columns) {
        if (!isSmall(rows, columns)) {
            loadable(() -> new OpenBlasGramKernel(1, 1), () -> new JavaGramKernel(1, 1))
                    .close();
        }
    }

    /** The fast kernel if this machine can load it, plain Java otherwise. */
    static GramKernel loadable(Supplier<GramKernel> fast, Supplier<GramKernel> plain) {
        try {
            return fast.get();
        } catch (LinkageError | RuntimeException e) {
            if (!HAS_WARNED.getAndSet(true)) {
                LOG.log(System.Logger.Level.INFO, "OpenBLAS cannot be loaded, plain Java forms the moments: " + e);
            }
            return plain.get();
        }
    }
}
