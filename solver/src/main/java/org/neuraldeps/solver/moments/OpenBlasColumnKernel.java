package org.neuraldeps.solver.moments;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * OpenBLAS, slice by slice. OpenBLAS itself is held to one thread and the slices are the same whatever the workers. All
 * dimensions but the number of rows are filled up with zeros to multiples of {@value #MULTIPLE}: near the edges of a product
 * the library may add in another order, and a column must not depend on how many others there are.
 */
final class OpenBlasColumnKernel implements ColumnKernel {

    /** Columns of one product; with more, a product is hardly faster. */
    static final int GROUP = 64;

    private static final int MULTIPLE = 16;

    /** Numbers of a row a product takes. */
    private static final int SLICE = 2048;

    private final int first;

    /** How many columns of the logits are summed over. */
    private final int columns;

    private final int[] categories;
    private final int blockRows;

    /** These, filled up. */
    private final int stride;

    private final DoublePointer block;

    /** The numbers of the c in the rows of the block: one row a c, one column a row of the block. */
    private final DoublePointer chosen;

    private final double[] chosenHere;
    private final DoublePointer sums;

    /** @throws LinkageError if the native library cannot be loaded on this machine */
    OpenBlasColumnKernel(ColumnWish wish) {
        openblas_nolapack.blas_set_num_threads(1);
        this.first = wish.first();
        this.columns = wish.width();
        this.categories = wish.categories();
        this.blockRows = ColumnKernels.blockRows(wish.columns());
        this.stride = filledUp(columns);
        this.block = zeros((long) blockRows * stride);
        this.chosenHere = new double[filledUp(categories.length) * blockRows];
        this.chosen = new DoublePointer(chosenHere.length);
        this.sums = zeros((long) filledUp(categories.length) * stride);
    }

    private static int filledUp(int size) {
        return (size + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }

    private static DoublePointer zeros(long count) {
        DoublePointer pointer = new DoublePointer(count);
        pointer.zero();
        return pointer;
    }

    private static DoublePointer at(DoublePointer pointer, long position) {
        return new DoublePointer(pointer).position(position);
    }

    @Override
    public int blockRows() {
        return blockRows;
    }

    @Override
    public void put(int row, double[] values, int offset) {
        at(block, (long) row * stride).put(values, offset + first, columns);
        for (int i = 0; i < categories.length; i++) {
            chosenHere[i * blockRows + row] = values[offset + categories[i]];
        }
    }

    @Override
    public void addBlock(int rows, Workers workers, Progress progress) {
        chosen.put(chosenHere, 0, chosenHere.length);
        int filled = filledUp(categories.length);
        for (int first = 0; first < filled; first += GROUP) {
            progress.checkCancelled();
            int group = first;
            int size = Math.min(GROUP, filled - first);
            workers.forEach((stride + SLICE - 1) / SLICE, slice -> addSlice(rows, group, size, slice * SLICE));
        }
    }

    private void addSlice(int rows, int first, int size, int start) {
        openblas_nolapack.cblas_dgemm(
                openblas_nolapack.CblasRowMajor,
                openblas_nolapack.CblasNoTrans,
                openblas_nolapack.CblasNoTrans,
                size,
                Math.min(SLICE, stride - start),
                rows,
                1,
                at(chosen, (long) first * blockRows),
                blockRows,
                at(block, start),
                stride,
                1,
                at(sums, (long) first * stride + start),
                stride);
    }

    @Override
    public double[][] sums() {
        double[][] copied = new double[categories.length][columns];
        for (int i = 0; i < copied.length; i++) {
            at(sums, (long) i * stride).get(copied[i], 0, columns);
        }
        return copied;
    }

    @Override
    public void close() {
        block.close();
        chosen.close();
        sums.close();
    }
}
