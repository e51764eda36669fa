package org.neuraldeps.solver.theory;

import org.neuraldeps.solver.covlasso.CovLassoProblem;

/**
 * Between which numbers err_i(θ*(λ)) must lie, before anything is solved (Eq. 5 and Remark 3).
 *
 * <p>Eq. 5 gives err_i(θ*(0)) ≤ err_i(θ*(λ)) ≤ C_ii. The residual at λ is the projection of f_i onto the polytope of
 * residuals whose correlations are at most λ/2. That polytope contains (λ/λ_max) f_i, so the residual is no shorter
 * than that: err_i(θ*(λ)) ≥ (λ/λ_max)² C_ii, which is the sharper bound near λ_max. O(1).
 */
public final class ErrorBounds {

    private final double targetMoment;
    private final double lambdaMax;
    private final double errorAtZero;

    /** @param errorAtZero err_i(θ*(0)), or 0 where it is not known */
    public ErrorBounds(CovLassoProblem problem, double errorAtZero) {
        this.targetMoment = problem.targetMoment();
        this.lambdaMax = problem.lambdaMax();
        this.errorAtZero = errorAtZero;
    }

    /** The smallest error possible at λ, logit². */
    public double lower(double lambda) {
        double part = lambdaMax == 0 ? 1 : Math.min(1, lambda / lambdaMax);
        return Math.max(errorAtZero, part * part * targetMoment);
    }

    /** The largest error possible at λ, logit²: C_ii. */
    public double upper() {
        return targetMoment;
    }

    /**
     * The smallest error possible at a smaller λ when the one at a larger λ is known: (λ/λ')² err_i(θ*(λ')), as above.
     */
    public double lowerFrom(double lambda, double largerLambda, double errorThere) {
        double part = lambda / largerLambda;
        return Math.max(lower(lambda), part * part * errorThere);
    }
}
