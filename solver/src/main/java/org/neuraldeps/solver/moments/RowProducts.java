package org.neuraldeps.solver.moments;

/**
 * Some rows and a range of categories, whose products within rows are added to running sums, row after row. Four rows
 * are taken at a time, so that every sum is loaded and stored once for four products; the order of the additions is the
 * same as for one.
 *
 * @param block rows of n numbers
 * @param rows how many of them count
 * @param from the first category
 * @param to the one behind the last
 */
record RowProducts(double[][] block, int rows, int from, int to) {

    /**
     * sums_j += Σ f_category f_j.
     *
     * @param sums n numbers, of which those in the range are modified
     */
    void addProducts(int category, double[] sums) {
        int r = 0;
        for (; r + 3 < rows; r += 4) {
            addFour(r, category, sums);
        }
        for (; r < rows; r++) {
            double[] row = block[r];
            double value = row[category];
            for (int j = from; j < to; j++) {
                sums[j] = Math.fma(value, row[j], sums[j]);
            }
        }
    }

    private void addFour(int r, int category, double[] sums) {
        double[] r0 = block[r];
        double[] r1 = block[r + 1];
        double[] r2 = block[r + 2];
        double[] r3 = block[r + 3];
        double v0 = r0[category];
        double v1 = r1[category];
        double v2 = r2[category];
        double v3 = r3[category];
        for (int j = from; j < to; j++) {
            sums[j] = Math.fma(v3, r3[j], Math.fma(v2, r2[j], Math.fma(v1, r1[j], Math.fma(v0, r0[j], sums[j]))));
        }
    }

    /**
     * sums_j += Σ f_j².
     *
     * @param sums n numbers, of which those in the range are modified
     */
    void addSquares(double[] sums) {
        for (int r = 0; r < rows; r++) {
            double[] row = block[r];
            for (int j = from; j < to; j++) {
                sums[j] = Math.fma(row[j], row[j], sums[j]);
            }
        }
    }
}
