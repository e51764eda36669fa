package org.neuraldeps.solver.moments;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Chooses the kernel: OpenBLAS where it loads and the work is worth loading it for, plain Java otherwise. The choice
 * depends on the size of the logits alone, so the same input gives the same output on a machine, and a column does not
 * depend on how many others are formed with it.
 */
final class ColumnKernels {

    private static final System.Logger LOG = System.getLogger(ColumnKernels.class.getName());

    /** Logits below which plain Java has formed the columns of a path before OpenBLAS is loaded (a third of a second). */
    private static final double WORTH_LOADING = 5e7;

    /** Numbers a block of rows holds at most: 64 MB. */
    private static final int BLOCK_ELEMENTS = 1 << 23;

    private static final int MOST_BLOCK_ROWS = 256;

    private static final AtomicBoolean HAS_WARNED = new AtomicBoolean();

    private ColumnKernels() {}

    /** A kernel for N rows. */
    static ColumnKernel forSize(int rows, ColumnWish wish) {
        return isWorthLoading(rows, wish.columns())
                ? loadable(() -> new OpenBlasColumnKernel(wish), wish)
                : new JavaColumnKernel(wish);
    }

    /** How many columns are best formed together: where reading and decoding the logits costs about as much as they do. */
    static int columnsAtOnce(int rows, int columns) {
        return isWorthLoading(rows, columns) ? OpenBlasColumnKernel.GROUP : JavaColumnKernel.AT_ONCE;
    }

    /**
     * Categories spread over all, as many as a pass has room for: their columns tell what the others are like. None where
     * passes are so short that somebody may wait for one of them.
     */
    static int[] companions(int rows, int columns) {
        int count = isWorthLoading(rows, columns) ? Math.min(columns, OpenBlasColumnKernel.GROUP) : 0;
        return IntStream.range(0, count)
                .map(i -> (int) ((i + 0.5) * columns / count))
                .toArray();
    }

    private static boolean isWorthLoading(int rows, int columns) {
        return (double) rows * columns >= WORTH_LOADING;
    }

    /** The fast kernel if this machine can load it, plain Java otherwise. */
    static ColumnKernel loadable(Supplier<ColumnKernel> fast, ColumnWish wish) {
        try {
            return fast.get();
        } catch (LinkageError | RuntimeException e) {
            if (!HAS_WARNED.getAndSet(true)) {
                LOG.log(System.Logger.Level.INFO, "OpenBLAS cannot be loaded, plain Java forms columns: " + e);
            }
            return new JavaColumnKernel(wish);
        }
    }

    /** How many rows a block holds, a power of two: so few that a block of wide rows has its {@value #BLOCK_ELEMENTS} numbers. */
    static int blockRows(int columns) {
        return powerOfTwo(BLOCK_ELEMENTS / columns, MOST_BLOCK_ROWS);
    }

    /** The largest power of two that is at most a number and a limit, and at least 1. */
    static int powerOfTwo(int number, int limit) {
        return Integer.highestOneBit(Math.max(1, Math.min(number, limit)));
    }
}
