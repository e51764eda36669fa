package org.neuraldeps.solver.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.moments.Estimate;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * How far a solution that was found from some of the rows may lie from what all rows will give at the same λ: 95 % intervals of
 * err_i / C_ii and of every coefficient.
 *
 * <p>The rows that were read are in G groups of blocks drawn at random. One group after the other is left out,
 *
 * <pre>  C₋g = (N C − N_g C_g) / (N − N_g),</pre>
 *
 * <p>and the solution is found again with the same active set A and the signs s it has,
 *
 * <pre>  θ₋g = C₋g,AA⁻¹ (b₋g − (λ/2) s).</pre>
 *
 * <p>Of a number t, such as a coefficient, with h_g = N / N_g and t̃_g = h_g t − (h_g − 1) t₋g, the delete-one-group jackknife for
 * groups of different size gives
 *
 * <pre>  v = (1/G) Σ (t̃_g − t̄)² / (h_g − 1),   t̄ = G t − Σ (1 − 1/h_g) t₋g,</pre>
 *
 * <p>and the interval is t ± t_{G−1} √(v (1 − N/M)), M being all fit rows: blocks are drawn without putting them back, so what is
 * left to chance is what is left to read, and the interval shrinks to nothing at the end. It does not know of a category that
 * enters or leaves when more is read. Immutable.
 */
public final class EstimateIntervals {

    private static final double TAIL = (1 - Intervals.LEVEL) / 2;

    private final Interval relativeError;
    private final int[] support;
    private final Interval[] coefficients;

    private EstimateIntervals(Interval relativeError, int[] support, Interval... coefficients) {
        this.relativeError = relativeError;
        this.support = support;
        this.coefficients = coefficients;
    }

    /**
     * Those of a solution. G k³/3 multiply-adds.
     *
     * @param moments C over the rows that were read, of which the solution was found
     * @param estimate of these moments
     * @param solution of one network, without focus
     * @return empty where a group has no rows of its own, or without it the active categories cannot be told apart
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Optional<EstimateIntervals> of(
            SecondMoments moments, Estimate estimate, Solution solution, Progress progress) {
        if (solution.focus().isPresent()) {
            throw new IllegalArgumentException("moments under a focus take all rows");
        }
        int[] wanted = Arrays.copyOf(solution.support(), solution.nonzeros() + 1);
        wanted[solution.nonzeros()] = solution.target();
        MomentColumns whole = moments.columns(wanted, progress);
        List<double[]> without = new ArrayList<>();
        double[] shares = new double[estimate.groups().size()];
        for (SecondMoments group : estimate.groups()) {
            double share = (double) group.rows() / moments.rows();
            MomentColumns own = group.columns(wanted, progress);
            Optional<double[]> left = share == 1
                    ? Optional.empty()
                    : numbers(solution, (i, j) -> (whole.at(i, j) - share * own.at(i, j)) / (1 - share));
            if (left.isEmpty()) {
                return Optional.empty();
            }
            shares[without.size()] = share;
            without.add(left.get());
        }
        return Optional.of(intervals(solution, without, shares, estimate.fraction()));
    }

    /** An element of C. */
    private interface Moment {
        double at(int i, int j);
    }

    /** The coefficients of the active set, and behind them err / C_ii; empty where they are not determined. */
    private static Optional<double[]> numbers(Solution solution, Moment moment) {
        int[] active = solution.support();
        int k = active.length;
        int target = solution.target();
        double[] found = new double[k + 1];
        if (k > 0) {
            DMatrixRMaj gram = new DMatrixRMaj(k, k);
            DMatrixRMaj right = new DMatrixRMaj(k, 1);
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) {
                    gram.set(a, b, moment.at(active[a], active[b]));
                }
                double sign = Math.signum(solution.coefficient(active[a]));
                right.set(a, 0, moment.at(active[a], target) - solution.lambda() / 2 * sign);
            }
            LinearSolverDense<DMatrixRMaj> cholesky = LinearSolverFactory_DDRM.chol(k);
            if (!cholesky.setA(gram)) {
                return Optional.empty();
            }
            cholesky.solve(right, right);
            System.arraycopy(right.data, 0, found, 0, k);
        }
        found[k] = relativeError(solution, moment, found);
        return Optional.of(found);
    }

    /** err = C_ii − bᵀθ − (λ/2) sᵀθ, where the active set is solved for. */
    private static double relativeError(Solution solution, Moment moment, double... theta) {
        int[] active = solution.support();
        int target = solution.target();
        double own = moment.at(target, target);
        double explained = 0;
        for (int a = 0; a < active.length; a++) {
            double sign = Math.signum(solution.coefficient(active[a]));
            explained += theta[a] * (moment.at(active[a], target) + solution.lambda() / 2 * sign);
        }
        return own == 0 ? 0 : 1 - explained / own;
    }

    private static EstimateIntervals intervals(
            Solution solution, List<double[]> without, double[] shares, double fraction) {
        int k = solution.nonzeros();
        double[] values = Arrays.copyOf(solution.values(), k + 1);
        values[k] = solution.relativeError();
        Interval[] found = new Interval[k + 1];
        for (int t = 0; t <= k; t++) {
            int number = t;
            double[] left = without.stream().mapToDouble(each -> each[number]).toArray();
            double deviation = Math.sqrt(variance(values[t], left, shares) * (1 - fraction));
            found[t] = Interval.student(values[t], deviation, left.length - 1, TAIL);
        }
        return new EstimateIntervals(found[k].atLeast(0), solution.support(), Arrays.copyOf(found, k));
    }

    private static double variance(double value, double[] without, double... shares) {
        int groups = without.length;
        double mean = groups * value;
        for (int g = 0; g < groups; g++) {
            mean -= (1 - shares[g]) * without[g];
        }
        double variance = 0;
        for (int g = 0; g < groups; g++) {
            double times = 1 / shares[g];
            double pseudo = times * value - (times - 1) * without[g];
            variance += (pseudo - mean) * (pseudo - mean) / (times - 1);
        }
        return variance / groups;
    }

    /** Of err_i / C_ii; nothing below 0. */
    public Interval relativeError() {
        return relativeError;
    }

    /** Of θ_j; empty for a category that is not active. */
    public Optional<Interval> coefficient(int category) {
        int place = Arrays.binarySearch(support, category);
        return place < 0 ? Optional.empty() : Optional.of(coefficients[place]);
    }
}
