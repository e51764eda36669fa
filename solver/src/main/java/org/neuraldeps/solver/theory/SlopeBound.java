package org.neuraldeps.solver.theory;

import org.neuraldeps.solver.covlasso.CovLassoProblem;

/**
 * Theorem 2 (Eq. 9): how fast the scaled correlations c_j(λ)/λ of a path can change,
 *
 * <pre>  |c_j(λ')/λ' − c_j(λ'')/λ''| ≤ ‖A_j‖₂ ‖A⁻ᵀb‖₂ |1/λ' − 1/λ''|,</pre>
 *
 * <p>with ‖A_j‖₂ = √Ĉ_jj and ‖A⁻ᵀb‖₂ = √(C_ii − err_i(θ*(0))).
 */
public final class SlopeBound {

    private SlopeBound() {}

    /**
     * The right-hand side of Eq. 9.
     *
     * @param category j
     * @param errorAtZero err_i(θ*(0)), or 0 where it is not known, which gives the looser bound
     */
    public static double of(
            CovLassoProblem problem, int category, double errorAtZero, double lambda, double otherLambda) {
        double spread = Math.sqrt(problem.moments().diagonal(category));
        double reach = Math.sqrt(Math.max(0, problem.targetMoment() - errorAtZero));
        return spread * reach * Math.abs(1 / lambda - 1 / otherLambda);
    }

    /**
     * What |c_j(λ)| is at most, seen from λ_max, where it is |b_j|: λ (|b_j| / λ_max + the right-hand side of Eq. 9). A straight
     * line in λ; where it is below λ/2, θ_j is 0, which is Theorem 3.
     *
     * @param category j
     * @param errorAtZero as for {@link #of}
     * @param lambda logit², above 0 and not above λ_max
     */
    public static double ceiling(CovLassoProblem problem, int category, double errorAtZero, double lambda) {
        double lambdaMax = problem.lambdaMax();
        double start = Math.abs(problem.correlations()[category]) / lambdaMax;
        return lambda * (start + of(problem, category, errorAtZero, lambda, lambdaMax));
    }
}
