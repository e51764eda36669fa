package org.neuraldeps.solver.heads;

import java.util.Optional;
import org.neuraldeps.solver.work.Progress;

/**
 * Minimises a smooth function of many variables: limited-memory BFGS (Liu and Nocedal 1989) with a line search that still
 * finds its way where differences of the function drown in rounding, so that the gradient, which is the certificate, can
 * be brought far below the square root of the precision. Where the function is not convex it ends at a stationary point
 * that depends on the start.
 *
 * <p>Memory: 2 m + 6 arrays of the size of the variables.
 */
public final class Lbfgs {

    private final LbfgsOptions options;
    private final Progress progress;
    private final LineSearch search;
    private final Curvature curvature;
    private double firstNorm;
    private double done;

    private Lbfgs(Objective objective, LbfgsOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.search = new LineSearch(objective, progress.quiet());
        this.curvature = new Curvature(options.memory());
    }

    /**
     * Minimises from a start.
     *
     * @param start where to begin; if the gradient is small enough there, one evaluation is all
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Minimum minimise(Objective objective, double[] start, LbfgsOptions options, Progress progress) {
        if (start.length != objective.size()) {
            throw new IllegalArgumentException(start.length + " variables for " + objective.size());
        }
        return new Lbfgs(objective, options, progress).from(start.clone());
    }

    private Minimum from(double[] start) {
        LineSearch.Point point = search.at(start);
        firstNorm = Vectors.norm(point.gradient());
        int iterations = 0;
        while (true) {
            double norm = Vectors.norm(point.gradient());
            report(norm);
            if (norm <= options.gradientNorm()) {
                return ended(point, norm, iterations, Minimum.End.GRADIENT);
            }
            if (iterations == options.iterations()) {
                return ended(point, norm, iterations, Minimum.End.ITERATIONS);
            }
            Optional<LineSearch.Point> next = next(point, norm);
            if (next.isEmpty()) {
                return ended(point, norm, iterations, Minimum.End.PRECISION);
            }
            curvature.learn(
                    Vectors.difference(next.get().x(), point.x()),
                    Vectors.difference(next.get().gradient(), point.gradient()));
            point = next.get();
            iterations++;
        }
    }

    /** A step by what is known of the curvature or, where that leads nowhere, along the gradient. */
    private Optional<LineSearch.Point> next(LineSearch.Point point, double norm) {
        if (!curvature.isEmpty()) {
            Optional<LineSearch.Point> next = search.along(curvature.direction(point.gradient()), point, 1);
            if (next.isPresent()) {
                return next;
            }
            curvature.clear();
        }
        return search.along(curvature.direction(point.gradient()), point, Math.min(1, 1 / norm));
    }

    private Minimum ended(LineSearch.Point point, double norm, int iterations, Minimum.End end) {
        return new Minimum(point.x(), point.value(), norm, iterations, search.evaluations(), end);
    }

    /** The logarithm of the gradient falls about evenly, but not at every step. */
    private void report(double norm) {
        double now = Math.log(firstNorm / norm) / Math.log(firstNorm / options.gradientNorm());
        done = now > done ? Math.min(1, now) : done;
        progress.at(done, options.step());
    }
}
