package org.neuraldeps.solver.heads;

import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.work.Progress;

/**
 * Mean μ and standard deviation σ of each feature over some rows: x ↦ (x - μ) / σ. The deviation is that of the rows
 * themselves (divided by N); a feature that is constant there has σ = 1, so that it becomes 0.
 */
public final class Standardisation {

    private final double[] means;
    private final double[] deviations;

    private Standardisation(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /**
     * Of rows: two passes over them.
     *
     * @param rows at least one
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static Standardisation of(ChosenRows rows, Progress progress) {
        int d = rows.logits().columns();
        double[] means = new double[d];
        double[] squares = new double[d];
        double[] least = new double[d];
        double[] greatest = new double[d];
        rows.read(0, 1, (place, values, offset) -> {
            System.arraycopy(values, offset, least, 0, d);
            System.arraycopy(values, offset, greatest, 0, d);
        });
        forEach(rows, progress, (place, values, offset) -> {
            for (int k = 0; k < d; k++) {
                double value = values[offset + k];
                means[k] += value / rows.count();
                least[k] = Math.min(least[k], value);
                greatest[k] = Math.max(greatest[k], value);
            }
        });
        forEach(rows, progress, (place, values, offset) -> {
            for (int k = 0; k < d; k++) {
                double centred = values[offset + k] - means[k];
                squares[k] += centred * centred / rows.count();
            }
        });
        for (int k = 0; k < d; k++) {
            boolean isConstant = least[k] == greatest[k];
            means[k] = isConstant ? least[k] : means[k];
            squares[k] = isConstant ? 1 : Math.sqrt(squares[k]);
        }
        return new Standardisation(means, squares);
    }

    private static void forEach(ChosenRows rows, Progress progress, ChosenRows.Receiver receiver) {
        for (int first = 0; first < rows.count(); first += DesignMatrix.BLOCK_ROWS) {
            progress.checkCancelled();
            rows.read(first, Math.min(DesignMatrix.BLOCK_ROWS, rows.count() - first), receiver);
        }
    }

    /** d, the number of features. */
    public int size() {
        return means.length;
    }

    /** μ of a feature. */
    public double mean(int feature) {
        return means[feature];
    }

    /** σ of a feature, above 0. */
    public double deviation(int feature) {
        return deviations[feature];
    }

    /** A row of raw features becomes one of d + 1 numbers: standardised, and 1. */
    void applyTo(double[] raw, int offset, double[] out) {
        for (int k = 0; k < means.length; k++) {
            out[k] = (raw[offset + k] - means[k]) / deviations[k];
        }
        out[means.length] = 1;
    }

    /** The head on raw features whose logits are those of W, (d + 1) x n, on standardised ones. */
    Head toRaw(double[] weights, int categories) {
        int d = means.length;
        double[] raw = new double[d * categories];
        double[] bias = new double[categories];
        System.arraycopy(weights, d * categories, bias, 0, categories);
        for (int k = 0; k < d; k++) {
            for (int j = 0; j < categories; j++) {
                double weight = weights[k * categories + j] / deviations[k];
                raw[k * categories + j] = weight;
                bias[j] -= means[k] * weight;
            }
        }
        return new Head(d, raw, bias);
    }

    /** W, (d + 1) x n, on standardised features with a column of ones: the inverse of {@link #toRaw}. */
    double[] toStandardised(Head head) {
        int d = means.length;
        int n = head.categories();
        double[] weights = new double[(d + 1) * n];
        for (int j = 0; j < n; j++) {
            double constant = head.bias(j);
            for (int k = 0; k < d; k++) {
                weights[k * n + j] = head.weight(k, j) * deviations[k];
                constant += head.weight(k, j) * means[k];
            }
            weights[d * n + j] = constant;
        }
        return weights;
    }
}
