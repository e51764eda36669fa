package org.neuraldeps.solver.heads;

/**
 * How far to minimise.
 *
 * @param gradientNorm ends where ‖∇f‖₂ is at most this
 * @param iterations ends after so many steps at the latest
 * @param memory how many steps the curvature is learned from; each costs two arrays
 * @param step what is being done, in words for a status bar
 */
public record LbfgsOptions(double gradientNorm, int iterations, int memory, String step) {

    private static final int ITERATIONS = 5000;
    private static final int MEMORY = 10;

    /** Checks that they can be met. */
    public LbfgsOptions {
        if (!(gradientNorm > 0) || iterations < 0 || memory < 1) {
            throw new IllegalArgumentException(
                    "gradient " + gradientNorm + ", " + iterations + " iterations, memory " + memory);
        }
    }

    /** To a gradient norm, in the usual way. */
    public static LbfgsOptions to(double gradientNorm, String step) {
        return new LbfgsOptions(gradientNorm, ITERATIONS, MEMORY, step);
    }
}
