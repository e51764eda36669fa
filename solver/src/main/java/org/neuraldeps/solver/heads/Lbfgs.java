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
    private final StepModel model;
    private double firstNorm;
    private double done;

    private Lbfgs(Objective objective, StepModel model, LbfgsOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.search = new LineSearch(objective, progress.quiet());
        this.model = model;
    }

    /**
     * Minimises from a start.
     *
     * @param start where to begin; if the gradient is small enough there, one evaluation is all
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static Minimum minimise(Objective objective, double[] start, LbfgsOptions options, Progress progress) {
        return minimise(objective, new Curvature(options.memory()), start, options, progress);
    }

    /**
     * The same with a model of the function that knows more of it than steps tell.
     *
     * @param model has learned nothing yet
     */
    public static Minimum minimise(
            Objective objective, StepModel model, double[] start, LbfgsOptions options, Progress progress) {
        if (start.length != objective.size()) {
            throw new IllegalArgumentException(start.length + " variables for " + objective.size());
        }
        return new Lbfgs(objective, model, options, progress).from(start.clone());
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
            LineSearch.Point reached = next.get();
            model.learn(point.x(), point.gradient(), reached.x(), reached.gradient());
            point = reached;
            iterations++;
        }
    }

    /** A step by what is known of the function or, where that leads nowhere, with all that was learned forgotten. */
    private Optional<LineSearch.Point> next(LineSearch.Point point, double norm) {
        if (model.hasLearned()) {
            Optional<LineSearch.Point> next = search.along(direction(point), point, 1);
            if (next.isPresent()) {
                return next;
            }
            model.forget();
        }
        return search.along(direction(point), point, Math.min(1, 1 / norm));
    }

    private double[] direction(LineSearch.Point point) {
        return model.direction(point.x(), point.gradient());
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
