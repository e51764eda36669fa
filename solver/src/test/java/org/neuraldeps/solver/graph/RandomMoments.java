package org.neuraldeps.solver.graph;

import java.util.Random;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;

/** Second moments of made-up logits with families of related categories. */
final class RandomMoments {

    private RandomMoments() {}

    /** n categories in families of four; category {@code zero} is all zero, -1 for none. */
    static SecondMoments of(int n, int zero, long seed) {
        return permuted(n, zero, seed, identity(n));
    }

    /** The same with category j standing at place {@code places[j]}. */
    static SecondMoments permuted(int n, int zero, long seed, int[] places) {
        Random random = new Random(seed);
        int rows = 3 * n;
        double[][] columns = new double[n][n];
        for (int row = 0; row < rows; row++) {
            double[] family = random.doubles((n + 3) / 4, -1, 1).toArray();
            double[] logits = new double[n];
            for (int j = 0; j < n; j++) {
                double value = family[j / 4] + 0.4 * random.nextGaussian();
                logits[places[j]] = j == zero ? 0 : value;
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    columns[i][j] += logits[i] * logits[j] / rows;
                }
            }
        }
        return new DenseSecondMoments(rows, columns);
    }

    static int[] identity(int n) {
        int[] places = new int[n];
        for (int j = 0; j < n; j++) {
            places[j] = j;
        }
        return places;
    }
}
