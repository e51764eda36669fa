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
    private final double lambdaMax;
    private final List<Knot> knots;
    private final PathEnd end;
    private final MomentColumns columns;
    private final double[] lambdas;

    /**
     * @param knots by decreasing λ, the first at λ_max, the last where the path ends
     * @param end where and why it ended
     * @param columns of all categories that are active at some knot; others in it are not kept
     */
    SolutionPath(CovLassoProblem problem, List<Knot> knots, PathEnd end, MomentColumns columns) {
        this.problem = problem;
        this.lambdaMax = problem.lambdaMax();
        this.knots = List.copyOf(knots);
        this.end = end;
        this.columns = columns.only(categories(this.knots));
        this.lambdas = knots.stream().mapToDouble(Knot::lambda).toArray();
    }

    /** What was solved. */
    public CovLassoProblem problem() {
        return problem;
    }

    /** λ_max, logit²: at and above it the solution is all zero. */
    public double lambdaMax() {
        return lambdaMax;
    }

    /** The knots by decreasing λ: the first at λ_max, the last at {@code end().lambda()}. */
    public List<Knot> knots() {
        return knots;
    }

    /** Where and why the path ended. */
    public PathEnd end() {
        return end;
    }

    /** The categories that are active anywhere on the path, in the order in which they first enter. */
    public int[] categories() {
        return categories(knots);
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
        return Math.min(lambdaMax, Math.max(end.lambda(), lambda));
    }

    /**
     * The last λ, coming down from λ_max, before more than {@code count} coefficients are active; the end of the path
     * where that never happens.
     */
    public double lambdaForNonzeros(int count) {
        for (Knot knot : knots) {
            if (knot.active().length > count) {
                return knot.lambda();
            }
        }
        return end.lambda();
    }

    /** Index of the last knot at or above a λ; 0 for λ above λ_max. */
    public int knotAtOrAbove(double lambda) {
        int low = 0;
        int high = lambdas.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lambdas[middle] >= lambda) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * θ*(λ) and err there. Above λ_max it is all zero.
     *
     * @param lambda logit², not below the end of the path
     * @throws IllegalArgumentException if the path does not reach that far down
     */
    public Solution at(double lambda) {
        if (!(lambda >= end.lambda())) {
            throw new IllegalArgumentException("the path ends at λ = " + end.lambda() + ", above " + lambda);
        }
        if (lambda >= lambdaMax) {
            return new Solution(problem, lambda, lambdaMax, problem.targetMoment(), new int[0], new double[0]);
        }
        int place = knotAtOrAbove(lambda);
        Knot above = knots.get(place);
        double[] values = above.values().clone();
        if (lambda < above.lambda()) {
            Knot below = knots.get(place + 1);
            double part = (above.lambda() - lambda) / (above.lambda() - below.lambda());
            for (int i = 0; i < values.length; i++) {
                values[i] += part * (valueAt(below, above.active()[i]) - values[i]);
            }
        }
        return solution(lambda, above.active(), values);
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

    private Solution solution(double lambda, int[] active, double[] values) {
        int[] support = new int[active.length];
        double[] nonzero = new double[active.length];
        int k = 0;
        for (int i = 0; i < active.length; i++) {
            if (values[i] != 0) {
                support[k] = active[i];
                nonzero[k++] = values[i];
            }
        }
        support = Arrays.copyOf(support, k);
        nonzero = Arrays.copyOf(nonzero, k);
        return new Solution(problem, lambda, lambdaMax, error(lambda, support, nonzero), support, nonzero);
    }

    /** err = C_ii − bᵀθ − (λ/2)‖θ‖₁ at the optimum, by Eq. 7. */
    private double error(double lambda, int[] support, double[] values) {
        double explained = 0;
        for (int i = 0; i < support.length; i++) {
            explained += problem.correlations()[support[i]] * values[i] + lambda / 2 * Math.abs(values[i]);
        }
        return Math.max(0, problem.targetMoment() - explained);
    }

    private static double valueAt(Knot knot, int category) {
        int place = Arrays.binarySearch(knot.active(), category);
        return place < 0 ? 0 : knot.values()[place];
    }
}
