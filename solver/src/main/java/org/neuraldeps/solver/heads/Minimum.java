package org.neuraldeps.solver.heads;

/**
 * Where a minimisation ended.
 *
 * @param x the variables
 * @param value f there
 * @param gradientNorm ‖∇f‖₂ there, the certificate: 0 at a minimum
 * @param iterations how many steps were taken
 * @param evaluations how often f and its gradient were evaluated
 * @param end why it ended
 */
public record Minimum(double[] x, double value, double gradientNorm, int iterations, int evaluations, End end) {

    /** Why a minimisation ends. */
    public enum End {
        /** The gradient is as small as was asked for. */
        GRADIENT,
        /** As many steps as were allowed. */
        ITERATIONS,
        /** No step makes it any smaller: the precision of doubles is used up. */
        PRECISION
    }

    /** Whether the gradient is as small as was asked for. */
    public boolean hasConverged() {
        return end == End.GRADIENT;
    }
}
