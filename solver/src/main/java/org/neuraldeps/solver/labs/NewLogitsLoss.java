package org.neuraldeps.solver.labs;

import org.neuraldeps.solver.heads.RowLoss;

/**
 * The mean cross-entropy where the logits of new categories vary while all others stay:
 *
 * <pre>  log(exp(o_s) + Σ_c exp(f_sc)) − (logit of the label of row s),</pre>
 *
 * <p>o_s being the log-sum-exp of the fixed logits. Only n2 exponentials a row are needed, however many base categories there are.
 * Immutable.
 */
final class NewLogitsLoss implements RowLoss {

    private final int columns;
    private final double[] others;
    private final int[] labels;
    private final double[] own;

    /**
     * @param columns n2
     * @param others o_s; negative infinity where only new categories compete. Taken over
     * @param labels the place of each row's label among the new categories, negative for a base category. Taken over
     * @param own the fixed logit of the label, where it is a base category. Taken over
     */
    NewLogitsLoss(int columns, double[] others, int[] labels, double[] own) {
        this.columns = columns;
        this.others = others;
        this.labels = labels;
        this.own = own;
    }

    @Override
    public double replaceByDerivative(int firstRow, int rows, double[] outputs) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += ofRow(firstRow + i, i * columns, outputs);
        }
        return sum / labels.length;
    }

    private double ofRow(int row, int from, double[] logits) {
        int end = from + columns;
        double largest = others[row];
        for (int i = from; i < end; i++) {
            largest = Math.max(largest, logits[i]);
        }
        int label = labels[row];
        double right = label >= 0 ? logits[from + label] : own[row];
        double sum = Math.exp(others[row] - largest);
        for (int i = from; i < end; i++) {
            logits[i] = Math.exp(logits[i] - largest);
            sum += logits[i];
        }
        double scale = 1 / (sum * labels.length);
        for (int i = from; i < end; i++) {
            logits[i] *= scale;
        }
        if (label >= 0) {
            logits[from + label] -= 1.0 / labels.length;
        }
        return largest + Math.log(sum) - right;
    }
}
