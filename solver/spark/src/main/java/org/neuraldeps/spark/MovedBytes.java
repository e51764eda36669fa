package org.neuraldeps.spark;

import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.ColumnStrip;

/**
 * How many bytes move between processes while blocks are added up, by a formula: every level of the tree writes its pieces and the next
 * one reads them, and the last goes to the driver.
 *
 * <pre>  moved = h (K + ⌈K/2⌉ + ⌈K/4⌉ + … + 1) ≈ 2 K h,  with h the bytes of C that a block comes down to.</pre>
 *
 * Read from the file system are the rows twice: once for hashes, once for sums.
 *
 * @param categories n
 * @param rows N
 * @param blockRows how many a block has
 */
record MovedBytes(int categories, long rows, long blockRows) {

    private static final int FOLDS = 5;

    /** K. */
    long blocks() {
        return (rows + blockRows - 1) / blockRows;
    }

    /** What a block comes down to, without rows: C of folds and R, or the strips of C. */
    long ofBlock() {
        long triangle = Double.BYTES * (long) categories * (categories + 1L) / 2;
        if (categories <= CategoryLimits.FACTORISED) {
            return (FOLDS + 1) * triangle;
        }
        return categories <= CategoryLimits.HELD ? FOLDS * triangle : ofStrips();
    }

    /** Half of C in strips: Σ count (n − first) numbers, n (n + 512) / 2 where 512 divides n. */
    private long ofStrips() {
        return ColumnStrip.all(categories).stream()
                .mapToLong(strip -> Double.BYTES * (long) strip.count() * (categories - strip.first()))
                .sum();
    }

    /** All that moves while blocks are added up. */
    long whileAdding() {
        long moved = ofBlock();
        for (long width = blocks(); width > 1; width = (width + 1) / 2) {
            moved += width * ofBlock();
        }
        return moved;
    }

    /** What is read from the file system for them, with numbers of so many bytes. */
    long read(int numberBytes) {
        return 2L * numberBytes * categories * rows;
    }
}
