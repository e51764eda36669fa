package org.neuraldeps.solver.labs;

import java.util.stream.IntStream;
import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.work.Progress;

/**
 * Minimises f(x) + λ‖x‖₁ for a smooth convex f by L-BFGS within one orthant at a time (projected scaled subgradient, Schmidt
 * 2010). With v the least subgradient,
 *
 * <pre>  v_i = g_i + λ sign(x_i) where x_i ≠ 0,   v_i = sign(g_i) max(|g_i| − λ, 0) where x_i = 0,</pre>
 *
 * <p>the variables with x_i ≠ 0 or v_i ≠ 0 are free and take a quasi-Newton step; whoever would change its sign stops at
 * exactly 0. Once signs are settled it is L-BFGS on a smooth function, so digits come as fast. ‖v‖₂ is 0 at the optimum and
 * nowhere else: it is the certificate.
 */
final class L1Minimiser {

    private static final int MOST_ITERATIONS = 5_000;
    private static final double SUFFICIENT_DECREASE = 1e-4;

    /** By how much of itself a sum over many rows may be off: a step is not refused for less. */
    private static final double ROUNDING = 1e-15;

    private static final double SHORTEST_STEP = 1e-10;

    private final Objective smooth;
    private final double tolerance;

    /** Of f alone, so that they hold for every λ. */
    private final CurvaturePairs pairs = new CurvaturePairs();

    /**
     * @param smooth f
     * @param tolerance of ‖v‖₂
     */
    L1Minimiser(Objective smooth, double tolerance) {
        this.smooth = smooth;
        this.tolerance = tolerance;
    }

    /** x with the value, the gradient of f and the least subgradient there. */
    private record Place(double[] x, double value, double[] gradient, double[] subgradient) {

        double residual() {
            double squares = 0;
            for (double component : subgradient) {
                squares += component * component;
            }
            return Math.sqrt(squares);
        }
    }

    /**
     * Goes down from a point until ‖v‖₂ is within the tolerance, or rounding lets no step through.
     *
     * @param start copied
     * @param lambda λ, at least 0
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; it is asked at every evaluation
     */
    PenalisedMinimum minimise(double[] start, double lambda, Progress progress) {
        Place place = at(start.clone(), lambda, progress);
        int iterations = 0;
        while (place.residual() > tolerance && iterations < MOST_ITERATIONS) {
            Place next = step(place, lambda, progress);
            if (next == null) {
                break;
            }
            remember(place, next);
            place = next;
            iterations++;
        }
        return new PenalisedMinimum(place.x, place.value, place.residual(), iterations);
    }

    /** The next place, by what is known of the curvature or, where that leads nowhere, along −v; null where neither goes down. */
    private Place step(Place from, double lambda, Progress progress) {
        int[] free = IntStream.range(0, from.x.length)
                .filter(i -> from.x[i] != 0 || from.subgradient[i] != 0)
                .toArray();
        double[] direction = from.subgradient.clone();
        boolean isScaled = pairs.apply(direction, free);
        Place next = search(from, direction, isScaled ? 1 : 1 / sum(from.subgradient), lambda, progress);
        if (next == null && isScaled) {
            pairs.clear();
            return step(from, lambda, progress);
        }
        return next;
    }

    /** The first of ever shorter steps that goes down enough; null where there is none. */
    private Place search(Place from, double[] direction, double first, double lambda, Progress progress) {
        for (double length = first; length > SHORTEST_STEP * first; length /= 2) {
            double[] x = moved(from, direction, length);
            double expected = 0;
            for (int i = 0; i < x.length; i++) {
                expected += from.subgradient[i] * (x[i] - from.x[i]);
            }
            if (expected >= 0) {
                return null;
            }
            Place to = at(x, lambda, progress);
            if (to.value <= from.value + SUFFICIENT_DECREASE * expected + ROUNDING * Math.abs(from.value)) {
                return to;
            }
        }
        return null;
    }

    /** A variable that would change its sign stops at 0; one at 0 leaves it only to the side where the objective falls. */
    private static double[] moved(Place from, double[] direction, double length) {
        double[] x = new double[direction.length];
        for (int i = 0; i < x.length; i++) {
            double side = from.x[i] != 0 ? from.x[i] : -from.subgradient[i];
            double to = from.x[i] + length * direction[i];
            x[i] = to * side > 0 ? to : 0;
        }
        return x;
    }

    private Place at(double[] x, double lambda, Progress progress) {
        progress.checkCancelled();
        double[] gradient = new double[x.length];
        double value = smooth.at(x, gradient, progress) + lambda * sum(x);
        double[] subgradient = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double g = gradient[i];
            subgradient[i] =
                    x[i] != 0 ? g + lambda * Math.signum(x[i]) : Math.signum(g) * Math.max(Math.abs(g) - lambda, 0);
        }
        return new Place(x, value, gradient, subgradient);
    }

    private void remember(Place from, Place to) {
        double[] step = new double[from.x.length];
        double[] change = new double[from.x.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = to.x[i] - from.x[i];
            change[i] = to.gradient[i] - from.gradient[i];
        }
        pairs.add(step, change);
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double component : x) {
            sum += Math.abs(component);
        }
        return sum;
    }
}
