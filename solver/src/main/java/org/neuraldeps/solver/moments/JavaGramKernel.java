package org.neuraldeps.solver.moments;

/**
 * Plain Java, on any machine. Four rows and two columns are taken at a time, so that every number loaded is used twice
 * and every sum stored once for four products; a strip of rows stays in the cache. 7 GFLOP/s a core where OpenBLAS does
 * 35.
 */
final class JavaGramKernel implements GramKernel {

    private static final int BLOCK_ROWS = 256;
    private static final int STRIP_ROWS = 32;
    private static final int JOBS = 16;

    private final int columns;
    private final double[][][] blocks;
    private final double[][][] sums;

    /** @param sumsCount how many sums are kept apart */
    JavaGramKernel(int columns, int sumsCount) {
        this.columns = columns;
        this.blocks = new double[PLACES][BLOCK_ROWS][columns];
        this.sums = new double[sumsCount][columns][columns];
    }

    @Override
    public int blockRows() {
        return BLOCK_ROWS;
    }

    @Override
    public void put(int place, int row, double[] values, int offset) {
        System.arraycopy(values, offset, blocks[place][row], 0, columns);
    }

    @Override
    public int jobs() {
        return JOBS;
    }

    @Override
    public void add(int place, int rows, int sumsAt, int job) {
        int pairs = (columns + 1) / 2;
        for (int strip = 0; strip < rows; strip += STRIP_ROWS) {
            int end = Math.min(rows, strip + STRIP_ROWS);
            for (int pair = job; pair < pairs; pair += JOBS) {
                addPair(blocks[place], strip, end, sums[sumsAt], 2 * pair);
            }
        }
    }

    @Override
    public void addTo(double[][] upper, int sumsAt) {
        for (int i = 0; i < columns; i++) {
            for (int j = i; j < columns; j++) {
                upper[i][j] += sums[sumsAt][i][j];
            }
        }
    }

    @Override
    public void close() {
        // Nothing outside the heap.
    }

    private static void addPair(double[][] block, int from, int to, double[][] sums, int i) {
        if (i + 1 == sums.length) {
            for (int r = from; r < to; r++) {
                sums[i][i] = Math.fma(block[r][i], block[r][i], sums[i][i]);
            }
            return;
        }
        int r = from;
        for (; r + 3 < to; r += 4) {
            addFourRows(block, r, sums[i], sums[i + 1], i);
        }
        for (; r < to; r++) {
            addRow(block[r], sums[i], sums[i + 1], i);
        }
    }

    private static void addFourRows(double[][] block, int r, double[] sum0, double[] sum1, int i) {
        double[] r0 = block[r];
        double[] r1 = block[r + 1];
        double[] r2 = block[r + 2];
        double[] r3 = block[r + 3];
        double a0 = r0[i];
        double a1 = r1[i];
        double a2 = r2[i];
        double a3 = r3[i];
        double b0 = r0[i + 1];
        double b1 = r1[i + 1];
        double b2 = r2[i + 1];
        double b3 = r3[i + 1];
        for (int j = i; j < sum0.length; j++) {
            sum0[j] = Math.fma(a3, r3[j], Math.fma(a2, r2[j], Math.fma(a1, r1[j], Math.fma(a0, r0[j], sum0[j]))));
            sum1[j] = Math.fma(b3, r3[j], Math.fma(b2, r2[j], Math.fma(b1, r1[j], Math.fma(b0, r0[j], sum1[j]))));
        }
    }

    private static void addRow(double[] row, double[] sum0, double[] sum1, int i) {
        double a = row[i];
        double b = row[i + 1];
        for (int j = i; j < sum0.length; j++) {
            sum0[j] = Math.fma(a, row[j], sum0[j]);
            sum1[j] = Math.fma(b, row[j], sum1[j]);
        }
    }
}
