package org.neuraldeps.solver.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.work.Progress;

/**
 * Whether a path can have a given support A with given signs s, and where. By Eq. 7 a solution that has them is θ_A(λ) = C_AA⁻¹ (b_A −
 * (λ/2) s), and of every other category j of the dictionary
 *
 * <pre>  |r_j + (λ/2) g_j| ≤ λ/2,   g_j = C_jA C_AA⁻¹ s,   r_j = b_j − C_jA C_AA⁻¹ b_A.</pre>
 *
 * <p>g does not depend on λ: where ‖g‖∞ &lt; 1, the irrepresentable condition (Zhao and Yu, 2006) holds. r is what noise, or a truth
 * that is not linear, leaves; without it the condition says all. All of these inequalities are linear in λ, so the λ's that satisfy
 * them are one interval. C is uncentred, as λ is on second moments. Immutable.
 *
 * @param worst j with the largest |g_j|, -1 where A is the whole dictionary
 * @param norm ‖g‖∞, without unit
 * @param othersFrom from which λ on no other category has to enter, logit²
 * @param othersTo up to which, +∞ where there is no end; below {@code othersFrom} where there is no such λ
 * @param signsBelow below which λ every predictor has its sign, logit²; 0 where there is no such λ
 */
public record Irrepresentable(int worst, double norm, double othersFrom, double othersTo, double signsBelow) {

    private static final double LEAST_LEFT = 1e-10;
    private static final double ROUNDING = 1e-12;

    /**
     * Of a truth over a problem's moments. k columns of C, O(k³ + n k²).
     *
     * @param truth A with coefficients of sign s, none of them 0
     * @param progress is asked whether to go on, and told of columns that have to be formed
     * @return empty where A is empty or not within the dictionary, or its columns are not independent
     */
    public static Optional<Irrepresentable> of(CovLassoProblem problem, List<Coefficient> truth, Progress progress) {
        int[] support = truth.stream().mapToInt(Coefficient::category).toArray();
        if (support.length == 0
                || Arrays.stream(support).anyMatch(j -> !problem.dictionary().contains(j))) {
            return Optional.empty();
        }
        MomentColumns columns = problem.moments().columns(support, progress);
        double[] signs = truth.stream()
                .mapToDouble(predictor -> Math.signum(predictor.value()))
                .toArray();
        double[] fitted = Arrays.stream(support)
                .mapToDouble(j -> problem.correlations()[j])
                .toArray();
        return solved(support, columns, fitted, signs).map(both -> {
            Bounds bounds = new Bounds();
            for (int a = 0; a < support.length; a++) {
                bounds.sign(signs[a] * both.get(a, 0), signs[a] * both.get(a, 1));
            }
            for (int j : problem.dictionary().indices()) {
                if (Arrays.stream(support).noneMatch(a -> a == j)) {
                    double rounding = ROUNDING
                            * Math.sqrt(
                                    problem.targetMoment() * problem.moments().diagonal(j));
                    bounds.other(
                            j,
                            rounding,
                            problem.correlations()[j] - sum(j, support, columns, both, 0),
                            sum(j, support, columns, both, 1));
                }
            }
            return bounds.irrepresentable();
        });
    }

    /** C_AA⁻¹ b_A and C_AA⁻¹ s as columns. */
    private static Optional<DMatrixRMaj> solved(int[] support, MomentColumns columns, double[] fitted, double[] signs) {
        int k = support.length;
        DMatrixRMaj square = new DMatrixRMaj(k, k);
        DMatrixRMaj right = new DMatrixRMaj(k, 2);
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                square.set(a, b, columns.at(support[a], support[b]));
            }
            right.set(a, 0, fitted[a]);
            right.set(a, 1, signs[a]);
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(k);
        if (!areIndependent(square) || !solver.setA(square)) {
            return Optional.empty();
        }
        DMatrixRMaj both = new DMatrixRMaj(k, 2);
        solver.solve(right, both);
        return Optional.of(both);
    }

    /** Each leaves something of its moment beside those before it: squares of the diagonal of the factor of Cholesky. */
    private static boolean areIndependent(DMatrixRMaj square) {
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(square.numRows, true);
        if (!cholesky.decompose(square.copy())) {
            return false;
        }
        DMatrixRMaj factor = cholesky.getT(null);
        for (int a = 0; a < square.numRows; a++) {
            if (factor.get(a, a) * factor.get(a, a) <= LEAST_LEFT * square.get(a, a)) {
                return false;
            }
        }
        return true;
    }

    private static double sum(int j, int[] support, MomentColumns columns, DMatrixRMaj both, int which) {
        double sum = 0;
        for (int a = 0; a < support.length; a++) {
            sum += columns.at(j, support[a]) * both.get(a, which);
        }
        return sum;
    }

    /** Whether the irrepresentable condition holds, strictly. */
    public boolean holds() {
        return norm < 1;
    }

    /** Whether the solution at a λ has the support and the signs of the truth. */
    public boolean isExactAt(double lambda) {
        return !othersEnterAt(lambda) && lambda < signsBelow;
    }

    /** Whether there is a λ at which the solution has the support and the signs of the truth. */
    public boolean isExactAnywhere() {
        return othersFrom < exactTo();
    }

    /** Up to which λ it has them, logit²; from {@link #othersFrom} on, where it has them anywhere. */
    public double exactTo() {
        return Math.min(othersTo, signsBelow);
    }

    /** Whether, with all true predictors in the solution at a λ, some other category would have to be, too. */
    public boolean othersEnterAt(double lambda) {
        return lambda < othersFrom || lambda > othersTo;
    }

    /** The end points so far. */
    private static final class Bounds {
        private int worst = -1;
        private double norm;
        private double from;
        private double to = Double.POSITIVE_INFINITY;
        private double signs = Double.POSITIVE_INFINITY;

        /** s_a θ_a = u − (λ/2) v is to be above 0. */
        void sign(double u, double v) {
            if (u <= 0) {
                signs = 0;
            } else if (v > 0) {
                signs = Math.min(signs, 2 * u / v);
            }
        }

        void other(int j, double rounding, double difference, double g) {
            double residual = Math.abs(difference) <= rounding ? 0 : difference;
            if (Math.abs(g) > norm || worst < 0) {
                worst = j;
                norm = Math.abs(g);
            }
            // (λ/2)(1 − g) ≥ r and (λ/2)(1 + g) ≥ −r
            atLeast(1 - g, residual);
            atLeast(1 + g, -residual);
        }

        private void atLeast(double slope, double value) {
            if (slope > 0) {
                from = Math.max(from, 2 * value / slope);
            } else if (slope < 0) {
                to = Math.min(to, 2 * value / slope);
            } else if (value > 0) {
                to = Double.NEGATIVE_INFINITY;
            }
        }

        Irrepresentable irrepresentable() {
            return new Irrepresentable(worst, norm, from, to, signs);
        }
    }
}
