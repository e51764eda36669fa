package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One pass over the fit rows that forms columns of C, without the division by N: N n multiply-adds a column, and one reading
 * in order for all of them.
 *
 * <p>Every sum goes over the rows in one and the same order, in blocks of fixed size whose sums are added in theirs, so
 * the result depends neither on the workers nor on the other columns that are formed in the same pass.
 */
final class ColumnPass {

    private ColumnPass() {}

    /**
     * The sums Σ f_c f_j over the rows. Needs a block of rows, and the columns twice.
     *
     * @param wish the c and the j
     * @return the sums for each of them
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    static double[][] products(FitRows rows, ColumnWish wish, Workers workers, Progress progress) {
        try (ColumnKernel kernel = ColumnKernels.forSize(rows.count(), wish)) {
            return products(rows, kernel, workers, progress);
        }
    }

    /** The same with a kernel that is given. */
    static double[][] products(FitRows rows, ColumnKernel kernel, Workers workers, Progress progress) {
        BlockReader reader = new BlockReader(rows, false, workers);
        for (int first = 0; first < rows.count(); first += kernel.blockRows()) {
            progress.checkCancelled();
            progress.at((double) first / rows.count(), "reading logits for their moments");
            int start = first;
            int count = Math.min(kernel.blockRows(), rows.count() - first);
            reader.read(start, count, (place, values, offset) -> kernel.put(place - start, values, offset));
            kernel.addBlock(count, workers, progress);
        }
        rows.logits().requireUnchanged();
        return kernel.sums();
    }
}
