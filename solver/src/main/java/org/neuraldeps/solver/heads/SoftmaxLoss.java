package org.neuraldeps.solver.heads;

/**
 * The mean cross-entropy of softmax over all columns,
 *
 * <pre>  (1/N) Σ_s (log Σ_j exp f_sj - f_s,y(s)),</pre>
 *
 * row by row: the largest logit is taken out before anything is exponentiated. Its derivative with respect to f_s is
 * (softmax(f_s) - e_y(s)) / N.
 */
public final class SoftmaxLoss implements RowLoss {

    private final int[] labels;
    private final int categories;

    /**
     * @param labels y, the true column of each row, from 0 to n - 1; copied
     * @param categories n
     */
    public SoftmaxLoss(int[] labels, int categories) {
        for (int label : labels) {
            if (label < 0 || label >= categories) {
                throw new IllegalArgumentException("label " + label + " among " + categories + " categories");
            }
        }
        this.labels = labels.clone();
        this.categories = categories;
    }

    @Override
    public double replaceByDerivative(int firstRow, int rows, double[] outputs) {
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            sum += replaceRow(labels[firstRow + r], outputs, r * categories);
        }
        return sum / labels.length;
    }

    private double replaceRow(int label, double[] f, int offset) {
        int end = offset + categories;
        double largest = f[offset];
        for (int j = offset + 1; j < end; j++) {
            largest = Math.max(largest, f[j]);
        }
        double own = f[offset + label] - largest;
        double sum = 0;
        for (int j = offset; j < end; j++) {
            f[j] = Math.exp(f[j] - largest);
            sum += f[j];
        }
        double scale = 1 / (sum * labels.length);
        for (int j = offset; j < end; j++) {
            f[j] *= scale;
        }
        f[offset + label] -= 1.0 / labels.length;
        return Math.log(sum) - own;
    }
}
