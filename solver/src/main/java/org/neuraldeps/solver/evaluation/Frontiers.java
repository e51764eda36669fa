package org.neuraldeps.solver.evaluation;

import java.util.Optional;

/**
 * The ε-δ frontiers of one combination, on each kind of rows.
 *
 * @param fit on the rows that the moments come from: too good where θ was fitted to them; empty where these are not there
 * @param evaluation on the rows held out; empty where there are none
 * @param positives on those of them whose label is the target; empty where there are none, or no labels
 * @param fitError θᵀCθ, the mean of (f_i − Σ θ_j f_j)² over the fit rows without any focus, logit²
 */
public record Frontiers(
        Optional<ErrorFrontier> fit,
        Optional<ErrorFrontier> evaluation,
        Optional<ErrorFrontier> positives,
        double fitError) {

    public Frontiers {
        if (fit.isEmpty() && evaluation.isEmpty()) {
            throw new IllegalArgumentException("there are no rows to tell errors of");
        }
    }

    /** What Definition 1 is read from: the evaluation rows, or the fit rows where there are none. */
    public ErrorFrontier judged() {
        return evaluation.or(() -> fit).orElseThrow();
    }

    /**
     * What Markov's inequality on r² allows for δ(ε) in expectation over the fit rows: θᵀCθ / ε², at most 1. It is E[r²] under C without
     * a focus, whatever θ was solved under.
     *
     * @param epsilon above 0
     */
    public double markovBound(double epsilon) {
        return Math.min(1, fitError / (epsilon * epsilon));
    }

    /**
     * The bound as Eq. 3 of the paper prints it, θᵀCθ / ε, at most 1: for ε &lt; 1 too small to be a bound.
     *
     * @param epsilon above 0
     */
    public double printedBound(double epsilon) {
        return Math.min(1, fitError / epsilon);
    }
}
