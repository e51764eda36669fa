package org.neuraldeps.solver.heads;

import java.util.Optional;
import org.neuraldeps.solver.work.Progress;

/**
 * Looks along a direction d of descent for a step α that meets the strong Wolfe conditions
 *
 * <pre>  φ(α) ≤ φ(0) + δ α φ'(0),   |φ'(α)| ≤ σ |φ'(0)|,   φ(α) = f(x + α d),</pre>
 *
 * or, where differences of f drown in rounding, the approximate ones of Hager and Zhang (2005), which ask slopes only:
 *
 * <pre>  (2δ - 1) φ'(0) ≥ φ'(α) ≥ σ φ'(0),   φ(α) ≤ φ(0) + ε |φ(0)|.</pre>
 *
 * A step is bracketed by slopes of opposite sign, or by a value that is too large, and the bracket is narrowed by secants
 * of the slope and by halves.
 */
final class LineSearch {

    private static final double DECREASE = 0.1;
    private static final double SLOPE = 0.9;
    private static final double ROUNDING = 1e-10;
    private static final double EXPANSION = 5;
    private static final int MOST_STEPS = 40;

    private final Objective objective;
    private final Progress progress;
    private int evaluations;

    LineSearch(Objective objective, Progress progress) {
        this.objective = objective;
        this.progress = progress;
    }

    /** How often f was evaluated in all. */
    int evaluations() {
        return evaluations;
    }

    /** A place with f and its gradient there. */
    record Point(double[] x, double value, double[] gradient) {}

    /** Evaluates f. */
    Point at(double[] x) {
        progress.checkCancelled();
        double[] gradient = new double[x.length];
        double value = objective.at(x, gradient, progress);
        evaluations++;
        return new Point(x, value, gradient);
    }

    /** A place on the line. */
    private record Trial(double step, double slope, Point point) {}

    /**
     * A place that meets either conditions.
     *
     * @param first the step that is tried first
     * @return nothing where no step does
     */
    Optional<Point> along(double[] direction, Point from, double first) {
        Trial start = new Trial(0, Vectors.dot(from.gradient, direction), from);
        if (!(start.slope < 0)) {
            return Optional.empty();
        }
        Trial low = start;
        Trial high = null;
        double step = first;
        for (int i = 0; i < MOST_STEPS; i++) {
            Trial trial = trial(direction, from, step);
            if (isGood(trial, start)) {
                return Optional.of(trial.point);
            }
            if (isDescending(trial, start)) {
                low = trial;
            } else {
                high = trial;
            }
            step = next(low, high, i);
            if (step == low.step || (high != null && step == high.step)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Trial trial(double[] direction, Point from, double step) {
        double[] x = from.x.clone();
        Vectors.add(x, step, direction);
        Point point = at(x);
        return new Trial(step, Vectors.dot(point.gradient, direction), point);
    }

    private static double allowed(Trial start) {
        return start.point.value + ROUNDING * Math.abs(start.point.value);
    }

    private static boolean isGood(Trial trial, Trial start) {
        boolean isLower = trial.point.value <= start.point.value + DECREASE * trial.step * start.slope;
        boolean isWolfe = isLower && Math.abs(trial.slope) <= -SLOPE * start.slope;
        boolean isApproximate = trial.point.value <= allowed(start)
                && trial.slope >= SLOPE * start.slope
                && trial.slope <= (2 * DECREASE - 1) * start.slope;
        return isWolfe || isApproximate;
    }

    /** Whether a minimum lies beyond the trial, as far as one can see from there. */
    private static boolean isDescending(Trial trial, Trial start) {
        return trial.slope < 0 && trial.point.value <= allowed(start);
    }

    private static double next(Trial low, Trial high, int tried) {
        if (high == null) {
            return low.step * EXPANSION;
        }
        double middle = (low.step + high.step) / 2;
        boolean isBracketedBySlopes = high.slope >= 0 && Double.isFinite(high.slope);
        if (!isBracketedBySlopes || tried % 3 == 2) {
            return middle;
        }
        double secant = (low.step * high.slope - high.step * low.slope) / (high.slope - low.slope);
        double margin = 0.05 * (high.step - low.step);
        return Math.min(Math.max(secant, low.step + margin), high.step - margin);
    }
}
