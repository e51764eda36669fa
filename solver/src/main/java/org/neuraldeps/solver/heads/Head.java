package org.neuraldeps.solver.heads;

import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The last, linear layer of a network: logits f = xᵀW + b of a row x of raw features. W is d x n, b has n numbers.
 * Immutable.
 */
public final class Head {

    /** Rows of features that are in memory as doubles at a time. */
    private static final int ROWS_AT_A_TIME = 1 << 13;

    private final int features;
    private final double[] weights;
    private final double[] bias;

    /**
     * @param features d
     * @param weights W, {@code d} times n finite numbers, row after row; copied
     * @param bias b, n finite numbers; copied
     */
    public Head(int features, double[] weights, double[] bias) {
        if (weights.length != (long) features * bias.length) {
            throw new IllegalArgumentException(
                    weights.length + " weights do not make " + features + " x " + bias.length);
        }
        requireFinite(weights);
        requireFinite(bias);
        this.features = features;
        this.weights = weights.clone();
        this.bias = bias.clone();
    }

    private static void requireFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a head cannot have " + value + " in it");
            }
        }
    }

    /** d, the number of features. */
    public int features() {
        return features;
    }

    /** n, the number of categories. */
    public int categories() {
        return bias.length;
    }

    /** W_kj, what category j makes of feature k. */
    public double weight(int feature, int category) {
        return weights[feature * bias.length + category];
    }

    /** b_j. */
    public double bias(int category) {
        return bias[category];
    }

    /** W, d x n, row after row: a copy. */
    public double[] weights() {
        return weights.clone();
    }

    /** b: a copy. */
    public double[] bias() {
        return bias.clone();
    }

    /**
     * The logits of all rows, held in memory: 8 N n bytes. N d n multiply-adds.
     *
     * @param features N x d, read once
     * @throws DataException if there are not d features, and at NaN or infinity
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public LogitMatrix logits(LogitMatrix features, Progress progress, Workers workers) {
        requireWidth(features);
        HeldLogits logits = new HeldLogits("head on " + features.origin(), features.rows(), categories());
        for (int first = 0; first < features.rows(); first += ROWS_AT_A_TIME) {
            progress.at((double) first / features.rows(), "logits");
            int start = first;
            int[] rows = new int[Math.min(ROWS_AT_A_TIME, features.rows() - first)];
            for (int r = 0; r < rows.length; r++) {
                rows[r] = first + r;
            }
            try (DesignMatrix x = DesignMatrix.of(new ChosenRows(features, rows), categories(), progress, workers);
                    DenseProduct product = x.product(categories())) {
                product.outputs(weights, (row, count, z) -> logits.put(start + row, withBias(z)), progress, workers);
            }
        }
        return logits;
    }

    private double[] withBias(double[] outputs) {
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] += bias[i % bias.length];
        }
        return outputs;
    }

    private void requireWidth(LogitMatrix matrix) {
        if (matrix.columns() != features) {
            throw new DataException(
                    matrix.origin(),
                    matrix.columns() + " features a row, but the head has weights for " + features,
                    "give features of the layer that the head was trained on");
        }
    }
}
