package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** The horizontal axis of a plot along the path: λ to place and back. */
public final class PathAcross {

    private static final int BISECTIONS = 60;

    private final SolutionPath path;
    private final PathCoordinate axis;
    private final Scale scale;
    private final double least;

    /** @param shown a λ that has to be seen, if there is any place for it on the axis */
    public PathAcross(SolutionPath path, PathCoordinate axis, double shown, Box area) {
        this.path = path;
        this.axis = axis;
        this.least = axis.leastLambda(path, shown);
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

    /** Whether the axis would be the same if another λ had to be seen. */
    public boolean reachesFor(double shown) {
        return axis.leastLambda(path, shown) == least;
    }

    /** Whether the axis has a place for a λ: not below the smallest one shown and, unless θ lies across, not above λ_max. */
    public boolean shows(double lambda) {
        return lambda >= least && (lambda <= path.lambdaMax() || coordinate(lambda) == coordinate(path.lambdaMax()));
    }

    /** A λ between two, in the middle as it looks. */
    public double middle(double above, double below) {
        return axis.middle(above, below);
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
            double middle = middle(high, low);
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
