package org.neuraldeps.solver.evaluation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The ε-δ frontier of a combination on some rows: for every ε the part of them whose error is at least that,
 *
 * <pre>  δ(ε) = Pr(|f_i − Σ θ_j f_j| ≥ ε),</pre>
 *
 * <p>so that Definition 1 holds on these rows for every ε and any larger δ. It falls in steps of one row; the c-th largest
 * error is where c rows are left. Immutable.
 */
public final class ErrorFrontier {

    /** Largest first. */
    private final double[] errors;

    private final int groups;

    private ErrorFrontier(double[] errors, int groups) {
        this.errors = errors;
        this.groups = groups;
    }

    /**
     * Of the residuals on some rows; cost of sorting them.
     *
     * @param residuals f_i − Σ θ_j f_j, one a row, logit units; copied
     * @param groups how many groups the rows come in that can count as independent: photographs. As many as rows where
     *     each stands for itself
     */
    public static ErrorFrontier of(double[] residuals, int groups) {
        if (groups < Math.min(1, residuals.length) || groups > residuals.length) {
            throw new IllegalArgumentException(groups + " groups of " + residuals.length + " rows");
        }
        double[] negated = new double[residuals.length];
        Arrays.setAll(negated, r -> -Math.abs(residuals[r]));
        Arrays.sort(negated);
        Arrays.setAll(negated, r -> -negated[r]);
        return new ErrorFrontier(negated, groups);
    }

    /** How many rows there are. */
    public int rows() {
        return errors.length;
    }

    /** How many of them can count as independent. */
    public int groups() {
        return groups;
    }

    /**
     * The error that so many rows reach: ε with δ(ε) = {@code count} / rows, unless more rows have the very same error.
     *
     * @param count from 1 to {@link #rows}
     */
    public double error(int count) {
        return errors[count - 1];
    }

    /** How many rows have an error of at least ε. */
    public int exceeding(double epsilon) {
        int low = 0;
        int high = errors.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (errors[middle] >= epsilon) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** δ(ε); 0 over no rows. */
    public double part(double epsilon) {
        return errors.length == 0 ? 0 : (double) exceeding(epsilon) / errors.length;
    }

    /**
     * The smallest ε that no more than a part δ of the rows exceeds.
     *
     * @param delta between 0 and 1
     * @return 0 where all may exceed it
     */
    public double largestBut(double delta) {
        // Rounding must not take a row away where δ is a whole number of rows.
        int allowed = (int) Math.floor(delta * errors.length * (1 + 1e-12));
        return allowed >= errors.length ? 0 : errors[allowed];
    }

    /**
     * The smallest error of a row that, with some certainty, is exceeded with a probability of at most δ in rows like these:
     * an upper tolerance limit by order statistics, with {@link #groups} independent trials.
     *
     * @param delta above 0 and below 1
     * @param error the chance to be wrong, such as 0.05
     * @return empty where there are too few groups, see {@link BinomialLimits#fewest}
     */
    public OptionalDouble certainlyLargestBut(double delta, double error) {
        OptionalInt exceeding = certainlyAllowed(delta, error);
        return exceeding.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(errors[exceeding.getAsInt()]);
    }

    /**
     * How many rows may exceed an error that, with some certainty, is exceeded with a probability of at most δ. It does not
     * depend on the errors, only on how many rows and groups there are.
     *
     * @param delta above 0 and below 1
     * @param error the chance to be wrong, such as 0.05
     * @return empty where there are too few groups
     */
    public OptionalInt certainlyAllowed(double delta, double error) {
        int low = -1;
        int high = errors.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (limits(middle, error).upper() <= delta) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low < 0 || low >= errors.length ? OptionalInt.empty() : OptionalInt.of(low);
    }

    /**
     * The limits of the probability that so many rows suggest.
     *
     * @param count of the rows, from 0 to {@link #rows}, above 0 of these
     * @param error the chance to lie outside on either side
     */
    public Limits limits(int count, double error) {
        double effective = (double) count * groups / errors.length;
        return new Limits(
                BinomialLimits.lower(effective, groups, error), BinomialLimits.upper(effective, groups, error));
    }

    /** Two probabilities, the smaller first. */
    public record Limits(double lower, double upper) {}
}
