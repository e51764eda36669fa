package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** What the horizontal axis of a path figure shows; all run from few dependencies on the left to many on the right. */
public enum PathAxis {
    /** λ on a logarithmic scale, falling to the right. */
    LOG_LAMBDA("λ, logit²  (falling to the right)"),
    /** λ/λ_max, falling to the right. */
    LAMBDA_RATIO("λ/" + Captions.LAMBDA_MAX + "  (falling to the right)"),
    /** ‖θ‖₁. */
    L1_NORM("‖θ‖₁"),
    /** 1 − err/C_ii, the part of the target's second moment that is explained. */
    EXPLAINED("1 − err/Cᵢᵢ");

    /** Below this part of λ_max a logarithmic axis shows nothing: a path may end at 0. */
    private static final double LOG_FLOOR = 1e-6;

    private final String label;

    PathAxis(String label) {
        this.label = label;
    }

    /** What is written beside the axis. */
    public String label() {
        return label;
    }

    /** The same without what stands in brackets where the page is narrow. */
    public String label(FigureStyle style) {
        return style.isNarrow() ? label.replaceAll(" +\\(.*", "") : label;
    }

    /** The smallest λ that the axis shows of a path. */
    public double leastLambda(SolutionPath path) {
        return this == LOG_LAMBDA
                ? Math.max(path.end().lambda(), LOG_FLOOR * path.lambdaMax())
                : path.end().lambda();
    }

    /** Where a λ lies, in a coordinate that never falls while λ falls; λ = 0, all there is of a zero target, lies at 0. */
    double coordinate(SolutionPath path, double lambda) {
        return switch (this) {
            case LOG_LAMBDA -> lambda > 0 ? -Math.log10(lambda) : 0;
            case LAMBDA_RATIO -> path.lambdaMax() > 0 ? -lambda / path.lambdaMax() : -1;
            case L1_NORM -> path.at(lambda).l1Norm();
            case EXPLAINED -> 1 - path.at(lambda).relativeError();
        };
    }

    /** The coordinate of a number written at a tick. */
    double coordinate(double shown) {
        return switch (this) {
            case LOG_LAMBDA -> -Math.log10(shown);
            case LAMBDA_RATIO -> -shown;
            case L1_NORM, EXPLAINED -> shown;
        };
    }

    /** Ticks between two coordinates. */
    public Ticks ticks(double from, double to, int wanted) {
        return switch (this) {
            case LOG_LAMBDA -> Ticks.logarithmic(Math.pow(10, -to), Math.pow(10, -from), wanted);
            case LAMBDA_RATIO -> Ticks.linear(-to, -from, wanted);
            case L1_NORM, EXPLAINED -> Ticks.linear(from, to, wanted);
        };
    }
}
