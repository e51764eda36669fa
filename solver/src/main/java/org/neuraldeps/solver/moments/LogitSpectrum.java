package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * The singular values of the rows F of a sample, and where among them the noise of storing and computing the logits begins: the
 * one place that says which rank the logits have.
 */
public final class LogitSpectrum {

    private final int categories;
    private final double[] singularValues;
    private final double noiseNorm;

    LogitSpectrum(int categories, double[] singularValues, double noiseNorm) {
        this.categories = categories;
        this.singularValues = singularValues;
        this.noiseNorm = noiseNorm;
    }

    /**
     * The singular values alone: as {@link LogitFactor#of} without the singular vectors, which are most of the cost
     * behind the factorisation.
     *
     * @throws IllegalArgumentException for more than {@link CategoryLimits#FACTORISED} categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between columns
     */
    public static LogitSpectrum of(LogitMatrix logits, FitSample sample, Progress progress) {
        return of(LogitTriangle.of(sample.rowsOf(logits), progress), logits.columns(), progress);
    }

    /** From R, which is used up. */
    static LogitSpectrum of(LogitTriangle triangle, int columns, Progress progress) {
        double[] values = triangle.kernel().decompose(false, progress).values();
        return new LogitSpectrum(columns, values, triangle.noiseNorm());
    }

    /** n, the number of categories. */
    public int categories() {
        return categories;
    }

    /** The size below which a singular value is noise of storing and computing the logits. */
    public double noiseNorm() {
        return noiseNorm;
    }

    /** How many singular values stand above {@link #noiseNorm()}: the numerical rank of F and of C. */
    public int rank() {
        int rank = 0;
        for (double value : singularValues) {
            rank += value > noiseNorm ? 1 : 0;
        }
        return rank;
    }

    /** The largest singular value of F. */
    public double largest() {
        return Arrays.stream(singularValues).max().orElse(0);
    }

    /** The smallest singular value of F; 0 where there are fewer rows than categories. */
    public double smallest() {
        return singularValues.length < categories
                ? 0
                : Arrays.stream(singularValues).min().orElse(0);
    }

    /** The smallest singular value that stands above {@link #noiseNorm()}; infinity where none does. */
    public double smallestOfRank() {
        return Arrays.stream(singularValues)
                .filter(value -> value > noiseNorm)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** How many singular values there are, min(N, n). */
    int count() {
        return singularValues.length;
    }

    /** A singular value, in no particular order. */
    double singularValue(int j) {
        return singularValues[j];
    }
}
