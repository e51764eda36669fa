package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** The horizontal axis of a path figure: λ to place and back. */
public final class PathAcross {

    private static final int BISECTIONS = 60;

    private final SolutionPath path;
    private final PathAxis axis;
    private final Scale scale;
    private final double least;

    public PathAcross(SolutionPath path, PathAxis axis, Box area) {
        this.path = path;
        this.axis = axis;
        this.least = axis.leastLambda(path);
        double from = coordinate(path.lambdaMax());
        double to = coordinate(least);
        this.scale = new Scale(from, to > from ? to : from + 1, area.x(), area.right());
    }

    /** Coordinates to points. */
    public Scale scale() {
        return scale;
    }

    /** The smallest λ shown. */
    public double least() {
        return least;
    }

    /** Where a λ lies; the ends for λ beyond them. */
    public double at(double lambda) {
        return scale.at(coordinate(clamp(lambda)));
    }

    /** Where a tick lies. */
    public double atTick(double shown) {
        return scale.at(axis.coordinate(shown));
    }

    /** The λ at a place; halving, because only the knots are piecewise linear in every coordinate. */
    public double lambdaAt(double x) {
        double wanted = scale.valueAt(x);
        if (wanted <= scale.from()) {
            return path.lambdaMax();
        }
        double high = path.lambdaMax();
        double low = least;
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = axis == PathAxis.LOG_LAMBDA ? Math.sqrt(low * high) : (low + high) / 2;
            if (coordinate(middle) >= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return clamp(low);
    }

    private double clamp(double lambda) {
        return Math.max(least, path.clamp(lambda));
    }

    private double coordinate(double lambda) {
        return axis.coordinate(path, lambda);
    }
}
