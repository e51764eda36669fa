package org.neuraldeps.solver.labs;

import org.neuraldeps.solver.covlasso.Solution;

/**
 * What a head makes of a dependency: E f_i f_j over its training rows, and the whole star of the target at two λ.
 *
 * @param edge i and j
 * @param moment E f_i f_j, logit²
 * @param atLambda θ at the λ that was set for the head before; all zero where λ_max is now below it
 * @param atRatio θ at the same λ/λ_max; before, it is the same as {@code atLambda}
 */
public record CutStar(CutEdge edge, double moment, Solution atLambda, Solution atRatio) {

    /** θ_ij at the same λ. */
    public double thetaAtLambda() {
        return atLambda.coefficient(edge.predictor());
    }

    /** θ_ij at the same λ/λ_max. */
    public double thetaAtRatio() {
        return atRatio.coefficient(edge.predictor());
    }
}
