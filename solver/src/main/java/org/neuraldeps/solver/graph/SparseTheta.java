package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.List;
import org.neuraldeps.solver.covlasso.SparseRow;

/**
 * Θ (n x n) of all targets at one λ, its non-zeros row by row: row i has what target i is made of. Immutable.
 *
 * <p>A non-zero is an edge from the predicting category to the target, and has a number, 0 … {@code edges() - 1}, that grows with
 * target and then predictor.
 */
public final class SparseTheta {

    private final int[] starts;
    private final int[] predictors;
    private final double[] values;

    private SparseTheta(int[] starts, int[] predictors, double[] values) {
        this.starts = starts;
        this.predictors = predictors;
        this.values = values;
    }

    /**
     * Of rows.
     *
     * @param rows one for each category
     */
    public static SparseTheta of(List<SparseRow> rows) {
        int n = rows.size();
        int[] starts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            starts[i + 1] = starts[i] + rows.get(i).support().length;
        }
        int[] predictors = new int[starts[n]];
        double[] values = new double[starts[n]];
        for (int i = 0; i < n; i++) {
            SparseRow row = rows.get(i);
            System.arraycopy(row.support(), 0, predictors, starts[i], row.support().length);
            System.arraycopy(row.values(), 0, values, starts[i], row.values().length);
        }
        return new SparseTheta(starts, predictors, values);
    }

    /** Tells which edges are meant. */
    @FunctionalInterface
    public interface EdgeChoice {
        /** Whether the coefficient of a predictor for a target is meant. */
        boolean takes(int target, int predictor);
    }

    /** The same Θ with zeros in place of all coefficients that are not meant. */
    public SparseTheta only(EdgeChoice choice) {
        int[] otherStarts = new int[starts.length];
        int[] otherPredictors = new int[edges()];
        double[] otherValues = new double[edges()];
        int kept = 0;
        for (int target = 0; target < categories(); target++) {
            for (int edge = starts[target]; edge < starts[target + 1]; edge++) {
                if (choice.takes(target, predictors[edge])) {
                    otherPredictors[kept] = predictors[edge];
                    otherValues[kept++] = values[edge];
                }
            }
            otherStarts[target + 1] = kept;
        }
        return new SparseTheta(otherStarts, Arrays.copyOf(otherPredictors, kept), Arrays.copyOf(otherValues, kept));
    }

    /** n, the number of categories. */
    public int categories() {
        return starts.length - 1;
    }

    /** How many coefficients are not zero. */
    public int edges() {
        return predictors.length;
    }

    /** The number of the first edge of a target; that of {@code categories()} is one past the last of all. */
    public int firstEdge(int target) {
        return starts[target];
    }

    /** How many categories a target is made of. */
    public int degree(int target) {
        return starts[target + 1] - starts[target];
    }

    /** The predicting category of an edge. */
    public int predictor(int edge) {
        return predictors[edge];
    }

    /** The target of an edge. Cost O(log n). */
    public int target(int edge) {
        int found = Arrays.binarySearch(starts, edge);
        int row = found >= 0 ? found : -found - 2;
        while (starts[row + 1] <= edge) {
            row++;
        }
        return row;
    }

    /** θ of an edge. */
    public double value(int edge) {
        return values[edge];
    }

    /** θ of a target's predictor; 0 where there is no edge. Cost O(log k). */
    public double value(int target, int predictor) {
        int edge = edge(target, predictor);
        return edge < 0 ? 0 : values[edge];
    }

    /** The number of the edge from a predictor to a target; negative where there is none. Cost O(log k). */
    public int edge(int target, int predictor) {
        return Arrays.binarySearch(predictors, starts[target], starts[target + 1], predictor);
    }

    /** Whether the two categories of an edge predict each other. */
    public boolean isReciprocal(int target, int predictor) {
        return edge(predictor, target) >= 0;
    }

    /** Σ |θ| of each target over its predictors. */
    public double[] inStrengths() {
        double[] sums = new double[categories()];
        for (int i = 0; i < sums.length; i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                sums[i] += Math.abs(values[e]);
            }
        }
        return sums;
    }

    /** Σ |θ| of each category over the targets that it predicts. */
    public double[] outStrengths() {
        double[] sums = new double[categories()];
        for (int e = 0; e < predictors.length; e++) {
            sums[predictors[e]] += Math.abs(values[e]);
        }
        return sums;
    }

    /** The largest |θ|; 0 where there is none. */
    public double largestMagnitude() {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
