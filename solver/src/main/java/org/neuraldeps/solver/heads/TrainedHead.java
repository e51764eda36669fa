package org.neuraldeps.solver.heads;

/**
 * A head and how it was trained.
 *
 * @param head on raw features
 * @param weightDecay wd
 * @param objective what was minimised, there
 * @param gradientNorm ‖∇‖₂ of the objective there, with respect to the weights on standardised features: the certificate.
 *     The objective is at most its square / (2 wd) above the minimum, where the problem is convex
 * @param iterations steps taken
 * @param evaluations passes over the training rows
 * @param hasConverged whether the gradient is as small as was asked for
 */
public record TrainedHead(
        Head head,
        double weightDecay,
        double objective,
        double gradientNorm,
        int iterations,
        int evaluations,
        boolean hasConverged) {}
