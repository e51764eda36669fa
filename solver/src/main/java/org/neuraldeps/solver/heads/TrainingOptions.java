package org.neuraldeps.solver.heads;

/**
 * How a head is trained.
 *
 * @param weightDecay wd, above 0: what makes the problem strictly convex
 * @param gradientNorm how small ‖∇‖₂ of the objective must become
 */
public record TrainingOptions(double weightDecay, double gradientNorm) {

    /** The weight decay used where nobody asks for another. */
    public static final double USUAL_WEIGHT_DECAY = 0.01;

    /** The gradient norm asked for where nobody asks for another: the objective is then right to the last digit. */
    public static final double USUAL_GRADIENT_NORM = 1e-9;

    /** As it is usual. */
    public static final TrainingOptions USUAL = new TrainingOptions(USUAL_WEIGHT_DECAY, USUAL_GRADIENT_NORM);

    /** Checks that there is one minimum. */
    public TrainingOptions {
        if (!(weightDecay > 0) || Double.isInfinite(weightDecay) || !(gradientNorm > 0)) {
            throw new IllegalArgumentException("weight decay " + weightDecay + ", gradient " + gradientNorm);
        }
    }
}
