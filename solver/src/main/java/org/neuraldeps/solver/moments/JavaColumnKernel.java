package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Plain Java, on any machine. Four rows and two categories are taken at a time, so that every number loaded is used twice
 * and every sum stored once for four products; the order of the additions is the same as for one.
 */
final class JavaColumnKernel implements ColumnKernel {

    /** Columns that take about as long as reading the rows for them. */
    static final int AT_ONCE = 16;

    /** Numbers of a row a job takes: so few that the sums stay in the nearest cache. */
    private static final int SLICE = 1024;

    private final int first;

    /** How many columns of the logits are summed over. */
    private final int columns;
    /** The c, counted from the first of the columns. */
    private final int[] categories;

    private final double[][] block;
    private final double[][] sums;

    JavaColumnKernel(ColumnWish wish) {
        this.first = wish.first();
        this.columns = wish.width();
        this.categories = Arrays.stream(wish.categories()).map(c -> c - first).toArray();
        this.block = new double[ColumnKernels.blockRows(wish.columns())][columns];
        this.sums = new double[categories.length][columns];
    }

    @Override
    public int blockRows() {
        return block.length;
    }

    @Override
    public void put(int row, double[] values, int offset) {
        System.arraycopy(values, offset + first, block[row], 0, columns);
    }

    @Override
    public void addBlock(int rows, Workers workers, Progress progress) {
        for (int first = 0; first < categories.length; first += AT_ONCE) {
            progress.checkCancelled();
            int from = first;
            int to = Math.min(categories.length, first + AT_ONCE);
            workers.forEach((columns + SLICE - 1) / SLICE, slice -> addSlice(rows, slice * SLICE, from, to));
        }
    }

    @Override
    public double[][] sums() {
        return sums;
    }

    @Override
    public void close() {
        // Nothing outside the heap.
    }

    private void addSlice(int rows, int start, int from, int to) {
        int length = Math.min(SLICE, columns - start);
        double[] part0 = new double[length];
        double[] part1 = new double[length];
        for (int i = from; i < to; i += 2) {
            boolean isPair = i + 1 < to;
            // The last of an odd number is its own companion, whose sums nobody takes.
            int c0 = categories[i];
            int c1 = isPair ? categories[i + 1] : c0;
            addPair(rows, start, c0, c1, part0, part1);
            moveInto(sums[i], start, part0);
            if (isPair) {
                moveInto(sums[i + 1], start, part1);
            }
            Arrays.fill(part1, 0);
        }
    }

    private void addPair(int rows, int start, int c0, int c1, double[] part0, double[] part1) {
        int r = 0;
        for (; r + 3 < rows; r += 4) {
            addFour(r, start, c0, c1, part0, part1);
        }
        for (; r < rows; r++) {
            double[] row = block[r];
            double a = row[c0];
            double b = row[c1];
            for (int j = 0; j < part0.length; j++) {
                part0[j] = Math.fma(a, row[start + j], part0[j]);
                part1[j] = Math.fma(b, row[start + j], part1[j]);
            }
        }
    }

    private void addFour(int r, int start, int c0, int c1, double[] part0, double[] part1) {
        double[] r0 = block[r];
        double[] r1 = block[r + 1];
        double[] r2 = block[r + 2];
        double[] r3 = block[r + 3];
        double a0 = r0[c0];
        double a1 = r1[c0];
        double a2 = r2[c0];
        double a3 = r3[c0];
        double b0 = r0[c1];
        double b1 = r1[c1];
        double b2 = r2[c1];
        double b3 = r3[c1];
        for (int j = 0; j < part0.length; j++) {
            int p = start + j;
            part0[j] = Math.fma(a3, r3[p], Math.fma(a2, r2[p], Math.fma(a1, r1[p], Math.fma(a0, r0[p], part0[j]))));
            part1[j] = Math.fma(b3, r3[p], Math.fma(b2, r2[p], Math.fma(b1, r1[p], Math.fma(b0, r0[p], part1[j]))));
        }
    }

    private static void moveInto(double[] sums, int start, double[] part) {
        for (int j = 0; j < part.length; j++) {
            sums[start + j] += part[j];
        }
        Arrays.fill(part, 0);
    }
}
