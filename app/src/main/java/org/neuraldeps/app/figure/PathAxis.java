package org.neuraldeps.app.figure;

import org.neuraldeps.solver.covlasso.Solution;

/** What the horizontal axis of a path figure shows; all run from few dependencies on the left to many on the right. */
public enum PathAxis {
    /** λ on a logarithmic scale, falling to the right. */
    LOG_LAMBDA("λ"),
    /** λ/λ_max, falling to the right. */
    LAMBDA_RATIO("λ / λmax"),
    /** ‖θ‖₁. */
    L1_NORM("‖θ‖₁"),
    /** 1 − err/C_ii, the part of the target's second moment that is explained. */
    EXPLAINED("1 − err / Cᵢᵢ");

    private final String label;

    PathAxis(String label) {
        this.label = label;
    }

    /** What is written beside the axis. */
    public String label() {
        return label;
    }

    /** Where a solution lies on this axis. */
    double of(Solution solution) {
        return switch (this) {
            case LOG_LAMBDA -> Math.log10(solution.lambda());
            case LAMBDA_RATIO -> solution.lambdaRatio();
            case L1_NORM -> solution.l1Norm();
            case EXPLAINED -> 1 - solution.relativeError();
        };
    }

    /** Whether the axis shows λ itself, which falls to the right. */
    boolean falls() {
        return this == LOG_LAMBDA || this == LAMBDA_RATIO;
    }
}
