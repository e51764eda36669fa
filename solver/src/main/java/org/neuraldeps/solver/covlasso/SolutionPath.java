package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.List;
import org.neuraldeps.solver.moments.MomentColumns;

/**
 * The exact solution path θ*(λ) of one target from λ_max down: linear in λ between knots (fact 1 of Lasso theory), so the
 * solution at any λ is an interpolation of cost O(k), not a solve. Immutable and safe to read from several threads.
 */
public final class SolutionPath {

    private final CovLassoProblem problem;
    private final KeptPath kept;
    private final MomentColumns columns;

    /**
     * @param knots by decreasing λ, the first at λ_max, the last where the path ends
     * @param end where and why it ended
     * @param columns of all categories that are active at some knot; others in it are not kept
     */
    SolutionPath(CovLassoProblem problem, List<Knot> knots, PathEnd end, MomentColumns columns) {
        this.problem = problem;
        this.kept = new KeptPath(problem.target(), problem.lambdaMax(), knots, end);
        this.columns = columns.only(categories(kept.knots()));
    }

    /** The path without its problem and its columns: all that is needed to have θ*(λ). */
    public KeptPath kept() {
        return kept;
    }

    /** What was solved. */
    public CovLassoProblem problem() {
        return problem;
    }

    /** λ_max, logit²: at and above it the solution is all zero. */
    public double lambdaMax() {
        return kept.lambdaMax();
    }

    /** The knots by decreasing λ: the first at λ_max, the last at {@code end().lambda()}. */
    public List<Knot> knots() {
        return kept.knots();
    }

    /** Where and why the path ended. */
    public PathEnd end() {
        return kept.end();
    }

    /** The categories that are active anywhere on the path, in the order in which they first enter. */
    public int[] categories() {
        return categories(knots());
    }

    private static int[] categories(List<Knot> knots) {
        return knots.stream()
                .flatMapToInt(knot -> Arrays.stream(knot.entered()))
                .distinct()
                .toArray();
    }

    /** The columns of C of {@link #categories()}, or of all. */
    MomentColumns columns() {
        return columns;
    }

    /** The λ nearest to the given one for which the path holds: between its end and λ_max. */
    public double clamp(double lambda) {
        return kept.clamp(lambda);
    }

    /**
     * The last λ, coming down from λ_max, before more than {@code count} coefficients are active; the end of the path
     * where that never happens.
     */
    public double lambdaForNonzeros(int count) {
        return kept.lambdaForNonzeros(count);
    }

    /** Index of the last knot at or above a λ; 0 for λ above λ_max. */
    public int knotAtOrAbove(double lambda) {
        return kept.knotAtOrAbove(lambda);
    }

    /**
     * θ*(λ) and err there. Above λ_max it is all zero.
     *
     * @param lambda logit², not below the end of the path
     * @throws IllegalArgumentException if the path does not reach that far down
     */
    public Solution at(double lambda) {
        SparseRow row = kept.at(lambda);
        double error = lambda >= lambdaMax() ? problem.targetMoment() : error(lambda, row);
        return new Solution(problem, lambda, lambdaMax(), error, row.support(), row.values());
    }

    /**
     * The certificate of θ at its λ against this path's problem, computed from the columns of C that the path keeps. Cost
     * n k multiply-adds.
     *
     * @throws IllegalStateException if the solution is of another path, and a column of it is not in memory
     */
    public Certificate certify(Solution solution) {
        return Certifier.certify(problem, columns, solution);
    }

    /** err = C_ii − bᵀθ − (λ/2)‖θ‖₁ at the optimum, by Eq. 7. */
    private double error(double lambda, SparseRow row) {
        double explained = 0;
        for (int i = 0; i < row.support().length; i++) {
            double value = row.values()[i];
            explained += problem.correlations()[row.support()[i]] * value + lambda / 2 * Math.abs(value);
        }
        return Math.max(0, problem.targetMoment() - explained);
    }
}
