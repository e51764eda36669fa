package org.neuraldeps.solver.stability;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.evaluation.Interval;

/**
 * What B half-samples say about the coefficients of one target at one λ: how often each category is selected, and where the population's
 * θ*(λ), the solution of unlimited rows at the same λ, probably lies. Not where a θ lies that somebody planted: the penalty shrinks
 * coefficients, on all rows there are as on any. Immutable.
 */
public final class CoefficientStability {

    /** The part of half-samples that must select a category for it to be called stable. */
    public static final double STABLE = 0.75;

    /** How often the interval covers, about. */
    public static final double LEVEL = 0.9;

    /**
     * Which part of the half-samples lies beyond either limit of the interval: Φ(−t) with t the quantile of Student's distribution for
     * {@value HalfSampling#BLOCKS} − 1 degrees of freedom that leaves 5 % above it. Taking 5 % itself would treat the spread of so few blocks as
     * known (T. Hesterberg, The American Statistician 69, 2015: the expanded percentile interval).
     */
    static final double BEYOND = 0.0419;

    private final double lambda;
    private final List<SparseRow> rows;
    private final SortedMap<Integer, SelectionCurve> curves;
    private final SelectionBound bound;
    private final SelectionBound boundAlongPath;

    CoefficientStability(
            double lambda,
            List<SparseRow> rows,
            SortedMap<Integer, SelectionCurve> curves,
            SelectionBound bound,
            SelectionBound boundAlongPath) {
        this.lambda = lambda;
        this.rows = rows;
        this.curves = curves;
        this.bound = bound;
        this.boundAlongPath = boundAlongPath;
    }

    /** λ, logit². */
    public double lambda() {
        return lambda;
    }

    /** B. */
    public int halves() {
        return rows.size();
    }

    /** The part of the half-samples with θ_j ≠ 0 at this λ, 0 to 1. */
    public double frequency(int category) {
        return (double) curve(category).at(lambda) / halves();
    }

    /** The largest such part at this λ and all above it, 0 to 1: what stability selection goes by. */
    public double highestFrequency(int category) {
        return (double) curve(category).mostDownTo(lambda) / halves();
    }

    /** Whether a frequency is one of what is called stable. */
    public static boolean isStable(double frequency) {
        return frequency >= STABLE;
    }

    /**
     * Where the population's θ_j*(λ) lies, in about {@value #LEVEL} of all cases: percentiles of the half-samples' θ_j, zeros among them. Both
     * limits are 0 for a category that hardly any of them selects.
     */
    public Interval interval(int category) {
        double[] values = rows.stream()
                .mapToDouble(row -> valueOf(row, category))
                .sorted()
                .toArray();
        return new Interval(quantile(values, BEYOND), quantile(values, 1 - BEYOND));
    }

    private static double valueOf(SparseRow row, int category) {
        int place = Arrays.binarySearch(row.support(), category);
        return place < 0 ? 0 : row.values()[place];
    }

    /** Between order statistics linearly, as (B + 1) p has it. */
    private static double quantile(double[] ascending, double part) {
        double place = Math.max(0, Math.min(ascending.length - 1.0, (ascending.length + 1) * part - 1));
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }

    /** The categories that are stable at this λ, ascending. */
    public int[] stable() {
        return categories(category -> isStable(frequency(category)));
    }

    /** The categories that are stable at this λ or some above it, ascending: the choice of stability selection. */
    public int[] stableAlongPath() {
        return categories(category -> isStable(highestFrequency(category)));
    }

    /** The categories that some half-sample selects at this λ, ascending. */
    public int[] selected() {
        return categories(category -> curve(category).at(lambda) > 0);
    }

    private int[] categories(IntPredicate isWanted) {
        return curves.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(isWanted)
                .toArray();
    }

    /** How many of {@link #stable} are false at most, in expectation. */
    public SelectionBound bound() {
        return bound;
    }

    /** How many of {@link #stableAlongPath} are false at most, in expectation. */
    public SelectionBound boundAlongPath() {
        return boundAlongPath;
    }

    private SelectionCurve curve(int category) {
        return curves.getOrDefault(category, SelectionCurve.NONE);
    }
}
