package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.work.Workers;

/**
 * Adds FᵀF of a block of rows to the upper triangle of a matrix. Four rows and two columns are taken at a time, so that
 * every number loaded is used twice and every sum stored once for four products; a strip of rows stays in the cache.
 */
final class GramKernel {

    private static final int STRIP_ROWS = 32;
    private static final int JOBS = 16;

    private GramKernel() {}

    /**
     * sums[i][j] += Σ_r rows[r][i] rows[r][j] for j ≥ i.
     *
     * @param rows the block
     * @param count how many of its rows count
     * @param sums n x n. Modified (upper triangle).
     */
    static void add(double[][] rows, int count, double[][] sums, Workers workers) {
        int pairs = (sums.length + 1) / 2;
        workers.forEach(JOBS, job -> {
            for (int strip = 0; strip < count; strip += STRIP_ROWS) {
                int end = Math.min(count, strip + STRIP_ROWS);
                for (int pair = job; pair < pairs; pair += JOBS) {
                    addPair(rows, strip, end, sums, 2 * pair);
                }
            }
        });
    }

    private static void addPair(double[][] rows, int from, int to, double[][] sums, int i) {
        if (i + 1 == sums.length) {
            for (int r = from; r < to; r++) {
                sums[i][i] = Math.fma(rows[r][i], rows[r][i], sums[i][i]);
            }
            return;
        }
        int r = from;
        for (; r + 3 < to; r += 4) {
            addFourRows(rows, r, sums[i], sums[i + 1], i);
        }
        for (; r < to; r++) {
            addRow(rows[r], sums[i], sums[i + 1], i);
        }
    }

    private static void addFourRows(double[][] rows, int r, double[] sum0, double[] sum1, int i) {
        double[] r0 = rows[r];
        double[] r1 = rows[r + 1];
        double[] r2 = rows[r + 2];
        double[] r3 = rows[r + 3];
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
