package org.neuraldeps.solver.labs;

/**
 * One Θ, how it was found, how near to the optimum it is, and how good on the test rows.
 *
 * @param method how
 * @param l1Weight ℓ1 of {@link ThetaMethod#SPARSE}; 0 for the others
 * @param theta Θ
 * @param objective the least value, as {@link ThetaMethod} writes it down; for {@link ThetaMethod#STRAIGHT} the sum over its
 *     columns of err + λ‖θ‖₁ (logit²)
 * @param certificate the norm of the gradient with respect to Θ√q, or with ℓ1 of the least subgradient (the KKT residual): 0 at
 *     the minimum and nowhere else; for {@link ThetaMethod#STRAIGHT} the largest relative KKT violation of its columns
 * @param iterations of the minimisation; for {@link ThetaMethod#STRAIGHT} knots, 0 where the minimum has a closed form
 * @param seconds how long finding it took, without what all methods share; where there is a path, all of that
 * @param accuracy on the test rows
 */
public record LearnedTheta(
        ThetaMethod method,
        double l1Weight,
        Theta theta,
        double objective,
        double certificate,
        int iterations,
        double seconds,
        SplitAccuracy accuracy) {}
