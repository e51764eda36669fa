package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * What lies across a plot along the path, as a coordinate: where λ lies on an axis, and what is written beside it.
 *
 * @param axis what the axis shows
 */
public record PathCoordinate(PathAxis axis) implements AxisUnits {

    /** A logarithmic axis ends at this part of λ_max unless a smaller λ is to be seen: a path may end at 0. */
    private static final double LOG_FLOOR = 1e-6;

    /** What is written beside the axis. */
    public String label() {
        return switch (axis) {
            case LOG_LAMBDA -> "λ, logit²  (falling to the right)";
            case LAMBDA_RATIO -> "λ/" + Captions.LAMBDA_MAX + "  (falling to the right)";
            case L1_NORM -> "‖θ‖₁";
            case EXPLAINED -> "1 − err/Cᵢᵢ";
        };
    }

    /** The same without what stands in brackets where the page is narrow. */
    public String label(FigureStyle style) {
        return style.isNarrow() ? label().replaceAll(" +\\(.*", "") : label();
    }

    /**
     * The smallest λ that the axis shows of a path, at most {@code shown}: the end of the path, but a logarithmic axis
     * stops at 10⁻⁶ λ_max, or as many whole decades lower as {@code shown} asks for. λ = 0 has no place on it.
     */
    public double leastLambda(SolutionPath path, double shown) {
        double end = path.end().lambda();
        if (axis != PathAxis.LOG_LAMBDA) {
            return end;
        }
        double floor = LOG_FLOOR * path.lambdaMax();
        return Math.max(end, shown > 0 && shown < floor ? decadeBelow(path.lambdaMax(), shown) : floor);
    }

    /** Whole decades, so that the axis seldom changes while λ is moved; never above λ, however it was rounded. */
    private static double decadeBelow(double lambdaMax, double lambda) {
        double decades = Math.floor(Math.log10(lambda / lambdaMax) + 1e-9);
        return Math.min(lambda, lambdaMax * Math.pow(10, decades));
    }

    /** A λ in the middle of two, as it looks on this axis. */
    public double middle(double above, double below) {
        return axis == PathAxis.LOG_LAMBDA ? Math.sqrt(above * below) : (above + below) / 2;
    }

    /** Where a λ lies, in a coordinate that never falls while λ falls; λ = 0, all there is of a zero target, lies at 0. */
    double coordinate(SolutionPath path, double lambda) {
        return switch (axis) {
            case LOG_LAMBDA -> lambda > 0 ? -Math.log10(lambda) : 0;
            case LAMBDA_RATIO -> path.lambdaMax() > 0 ? -lambda / path.lambdaMax() : -1;
            case L1_NORM -> path.at(lambda).l1Norm();
            case EXPLAINED -> 1 - path.at(lambda).relativeError();
        };
    }

    /** The coordinate of a number written at a tick. */
    double coordinate(double shown) {
        return switch (axis) {
            case LOG_LAMBDA -> -Math.log10(shown);
            case LAMBDA_RATIO -> -shown;
            case L1_NORM, EXPLAINED -> shown;
        };
    }

    @Override
    public double shown(double coordinate) {
        return switch (axis) {
            case LOG_LAMBDA -> Math.pow(10, -coordinate);
            case LAMBDA_RATIO -> -coordinate;
            case L1_NORM, EXPLAINED -> coordinate;
        };
    }

    /** Ticks between two coordinates. */
    public Ticks ticks(double from, double to, int wanted) {
        return switch (axis) {
            case LOG_LAMBDA -> Ticks.logarithmic(Math.pow(10, -to), Math.pow(10, -from), wanted);
            case LAMBDA_RATIO -> Ticks.linear(-to, -from, wanted);
            case L1_NORM, EXPLAINED -> Ticks.linear(from, to, wanted);
        };
    }
}
