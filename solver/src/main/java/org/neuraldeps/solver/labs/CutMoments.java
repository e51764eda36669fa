package org.neuraldeps.solver.labs;

import java.util.stream.IntStream;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.heads.DenseProduct;
import org.neuraldeps.solver.heads.DesignMatrix;
import org.neuraldeps.solver.heads.StandardisedFeatures;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * M, p x p, the second moments of standardised training features with their column of ones, from which the moments of any
 * head's logits follow at a cost that is free of N: E f_i f_j = w_iᵀ M w_j. Immutable.
 */
final class CutMoments {

    private final DenseSecondMoments moments;
    private final int size;

    /** Forms M: N p²/2 multiply-adds. */
    CutMoments(StandardisedFeatures features, Progress progress, Workers workers) {
        this.moments = features.secondMoments(progress, workers);
        this.size = moments.size();
    }

    /** p. */
    int size() {
        return size;
    }

    /** M w, p² multiply-adds. */
    double[] times(double[] w) {
        double[] product = new double[size];
        for (int k = 0; k < size; k++) {
            double[] column = moments.columns().column(k);
            double factor = w[k];
            for (int l = 0; l < size; l++) {
                product[l] = Math.fma(factor, column[l], product[l]);
            }
        }
        return product;
    }

    /**
     * C = WᵀMW of logits X̃W, n x n: p² n + p n²/2 multiply-adds.
     *
     * @param weights W, p x n, row after row
     */
    DenseSecondMoments ofLogits(double[] weights, int n, Progress progress, Workers workers) {
        double[] product = product(weights, n, progress, workers);
        double[][] columns = new double[n][n];
        workers.forEach(n, i -> {
            progress.checkCancelled();
            for (int k = 0; k < size; k++) {
                double factor = weights[k * n + i];
                for (int j = i; j < n; j++) {
                    columns[i][j] = Math.fma(factor, product[k * n + j], columns[i][j]);
                }
            }
        });
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                columns[i][j] = columns[j][i];
            }
        }
        return new DenseSecondMoments(moments.rows(), columns);
    }

    /** M W. */
    private double[] product(double[] weights, int n, Progress progress, Workers workers) {
        double[] flat = new double[size * size];
        for (int k = 0; k < size; k++) {
            System.arraycopy(moments.columns().column(k), 0, flat, k * size, size);
        }
        ChosenRows all = new ChosenRows(
                new ArrayLogitMatrix("moments", size, size, flat),
                IntStream.range(0, size).toArray());
        double[] product = new double[size * n];
        try (DesignMatrix matrix = DesignMatrix.of(all, n, progress, workers);
                DenseProduct products = matrix.product(n)) {
            products.outputs(
                    weights,
                    (first, count, rows) -> System.arraycopy(rows, 0, product, first * n, count * n),
                    progress,
                    workers);
        }
        return product;
    }
}
