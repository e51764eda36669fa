package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.moments.Gauge;

/** θ*(λ) of one target at one λ: the sparse coefficients and the error they leave. Immutable. */
public final class Solution {

    private final int target;
    private final double targetMoment;
    private final Optional<AppliedFocus> focus;
    private final DictionaryRule rule;
    private final Gauge gauge;
    private final double lambda;
    private final double lambdaMax;
    private final double error;
    private final int[] support;
    private final double[] values;

    Solution(CovLassoProblem problem, double lambda, double lambdaMax, double error, int[] support, double[] values) {
        this.target = problem.target();
        this.targetMoment = problem.targetMoment();
        this.focus = problem.focus();
        this.rule = problem.rule();
        this.gauge = problem.gauge();
        this.lambda = lambda;
        this.lambdaMax = lambdaMax;
        this.error = error;
        this.support = support;
        this.values = values;
    }

    /** Of a path without its problem; nothing is known of a focus. */
    Solution(KeptPath path, DictionaryRule rule, Gauge gauge, double lambda, double error, SparseRow row) {
        this.target = path.target();
        this.targetMoment = path.targetMoment();
        this.focus = Optional.empty();
        this.rule = rule;
        this.gauge = gauge;
        this.lambda = lambda;
        this.lambdaMax = path.lambdaMax();
        this.error = error;
        this.support = row.support();
        this.values = row.values();
    }

    /** i, the target category. */
    public int target() {
        return target;
    }

    /** The focus that C_ii and err are expectations under; empty where all rows weigh alike. */
    public Optional<AppliedFocus> focus() {
        return focus;
    }

    /** Who may predict. */
    public DictionaryRule rule() {
        return rule;
    }

    /** Of which logits θ is a combination. */
    public Gauge gauge() {
        return gauge;
    }

    /** C_ii = E[f_i²], logit²: the error without any dependency. */
    public double targetMoment() {
        return targetMoment;
    }

    /** λ, logit². */
    public double lambda() {
        return lambda;
    }

    /** λ_max, logit². */
    public double lambdaMax() {
        return lambdaMax;
    }

    /** λ/λ_max; 1 where λ_max is 0. */
    public double lambdaRatio() {
        return lambdaMax == 0 ? 1 : lambda / lambdaMax;
    }

    /** k, the number of non-zero coefficients. */
    public int nonzeros() {
        return support.length;
    }

    /** err_i(θ) = E[(f_i − Σ θ_j f_j)²], logit². */
    public double error() {
        return error;
    }

    /** err_i(θ) / C_ii, between 0 and 1; 0 where C_ii is 0. */
    public double relativeError() {
        return targetMoment == 0 ? 0 : error / targetMoment;
    }

    /** The categories with a non-zero coefficient, ascending; a copy. */
    public int[] support() {
        return support.clone();
    }

    /** The non-zero coefficients, beside {@link #support()}; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** θ_j, 0 for categories outside the support. */
    public double coefficient(int category) {
        int place = Arrays.binarySearch(support, category);
        return place < 0 ? 0 : values[place];
    }

    /** ‖θ‖₁ over the predicting categories. */
    public double l1Norm() {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        return sum;
    }

    /**
     * Σ θ_j over the predicting categories. Softmax does not change when a constant is added to all logits of a row; θ
     * predicts as well after any such shift only where this is 1.
     */
    public double coefficientSum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The non-zero coefficients by decreasing magnitude; equal ones by category. */
    public List<Coefficient> byMagnitude() {
        return IntStream.range(0, support.length)
                .mapToObj(i -> new Coefficient(support[i], values[i]))
                .sorted(Comparator.comparingDouble((Coefficient c) -> -Math.abs(c.value()))
                        .thenComparingInt(Coefficient::category))
                .toList();
    }
}
