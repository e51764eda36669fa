package org.neuraldeps.solver.evaluation;

/**
 * The ε and δ of Definition 1: a combination is a neural dependency where Pr(|f_i − Σ θ_j f_j| ≥ ε) ≤ δ.
 *
 * @param epsilon ε, logit units, above 0
 * @param delta δ, above 0 and below 1
 */
public record EpsilonDelta(double epsilon, double delta) {

    public EpsilonDelta {
        if (!isEpsilon(epsilon) || !isDelta(delta)) {
            throw new IllegalArgumentException("ε = " + epsilon + ", δ = " + delta);
        }
    }

    /** Whether a number can be ε. */
    public static boolean isEpsilon(double epsilon) {
        return epsilon > 0 && !Double.isInfinite(epsilon);
    }

    /** Whether a number can be δ. */
    public static boolean isDelta(double delta) {
        return delta > 0 && delta < 1;
    }
}
