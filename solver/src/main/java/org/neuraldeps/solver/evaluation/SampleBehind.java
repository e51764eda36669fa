package org.neuraldeps.solver.evaluation;

import java.util.OptionalInt;

/**
 * A row, seen from one dependency of a target.
 *
 * @param row its number, from 0
 * @param target f_i
 * @param prediction Σ θ_k f_k
 * @param contribution θ_j f_j, the part of the prediction that is the predictor's
 * @param label the true category; empty where labels are not known
 * @param before the category of the largest logit
 * @param after the same where the prediction takes the place of f_i
 * @param isHeldOut whether the solution was not fitted to it
 */
public record SampleBehind(
        int row,
        double target,
        double prediction,
        double contribution,
        OptionalInt label,
        int before,
        int after,
        boolean isHeldOut) {

    /** f_i − Σ θ_k f_k. */
    public double residual() {
        return target - prediction;
    }

    /** Whether the answer changes where the prediction takes the place of f_i. */
    public boolean isFlipped() {
        return before != after;
    }
}
