package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;

/**
 * Which rows an expectation is taken over and how much each of them weighs:
 *
 * <pre>  E[.] = Σ w_s (.) / Σ w_s.</pre>
 *
 * <p>Everything computed from logits goes over the rows of a sample, each multiplied by √(w_s N / Σ w): with F_w made of
 * these rows C is F_wᵀF_w / N, as if nothing had been weighted. Where all weights are equal the rows stay as they are, to
 * the bit; a row of weight 0 is left out. Immutable.
 */
public final class FitSample {

    private final int[] rows;

    /** Beside the rows; null where all are 1. */
    private final double[] scales;

    private final double weightPerRow;
    private final double effectiveRows;

    private FitSample(int[] rows, double[] scales, double weightPerRow, double effectiveRows) {
        this.rows = rows;
        this.scales = scales;
        this.weightPerRow = weightPerRow;
        this.effectiveRows = effectiveRows;
    }

    /** The fit rows of a split, all with weight 1. */
    public static FitSample of(Split split) {
        double[] ones = new double[split.fitRows()];
        Arrays.fill(ones, 1);
        return of(split, ones);
    }

    /**
     * The fit rows of a split with weights of their own: fractions of a focus, 0 and 1 for a fold, how often a row was
     * drawn. Their scale does not matter to an expectation.
     *
     * @param weights beside {@link Split#fitIndices()}, at least 0, finite, not all 0; copied
     */
    public static FitSample of(Split split, double[] weights) {
        int[] fit = split.fitIndices();
        if (weights.length != fit.length) {
            throw new IllegalArgumentException(weights.length + " weights for " + fit.length + " fit rows");
        }
        requireUsable(weights);
        int[] places = IntStream.range(0, fit.length)
                .filter(place -> weights[place] > 0)
                .toArray();
        int[] rows = Arrays.stream(places).map(place -> fit[place]).toArray();
        return of(
                rows, Arrays.stream(places).mapToDouble(place -> weights[place]).toArray());
    }

    private static void requireUsable(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a row cannot weigh " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("the weights of the rows sum to " + sum);
        }
    }

    private static FitSample of(int[] rows, double[] weights) {
        if (Arrays.stream(weights).allMatch(weight -> weight == weights[0])) {
            return new FitSample(rows, null, weights[0], rows.length);
        }
        double weightPerRow = Arrays.stream(weights).sum() / rows.length;
        double[] scales = new double[rows.length];
        double squares = 0;
        for (int place = 0; place < rows.length; place++) {
            double relative = weights[place] / weightPerRow;
            scales[place] = Math.sqrt(relative);
            squares += relative * relative;
        }
        return new FitSample(rows, scales, weightPerRow, (double) rows.length * rows.length / squares);
    }

    /** N, how many rows have a weight above 0. */
    public int count() {
        return rows.length;
    }

    /** How many rows of equal weight say as much: Kish's (Σ w)² / Σ w², between 1 and N; N where all weights are equal. */
    public double effectiveRows() {
        return effectiveRows;
    }

    /** Σ w / N: what an average row weighs. */
    double weightPerRow() {
        return weightPerRow;
    }

    /** √(w_s N / Σ w), what the row at a place is multiplied by. */
    double scale(int place) {
        return scales == null ? 1 : scales[place];
    }

    /** The largest of the scales, at least 1. */
    double largestScale() {
        return scales == null ? 1 : Arrays.stream(scales).max().orElse(1);
    }

    boolean isUniform() {
        return scales == null;
    }

    /** F_w, the rows of one network's logits. */
    FitRows rowsOf(LogitMatrix logits) {
        return new FitRows(this, logits, rows);
    }
}
