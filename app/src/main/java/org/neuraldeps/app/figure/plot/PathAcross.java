package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The horizontal axis of a plot along the path: λ to place and back. It shows all of the path, as far as the axis can, or a
 * range.
 */
public final class PathAcross {

    private static final int BISECTIONS = 60;

    private final SolutionPath path;
    private final PathCoordinate axis;
    private final boolean isRange;
    private final Scale scale;
    private final double most;
    private final double least;

    /** @param shown a λ that has to be seen, if there is any place for it on the axis */
    public PathAcross(SolutionPath path, PathCoordinate axis, double shown, Box area) {
        this.path = path;
        this.axis = axis;
        this.isRange = false;
        this.most = path.lambdaMax();
        this.least = axis.leastLambda(path, shown);
        double from = coordinate(most);
        double to = coordinate(least);
        this.scale = new Scale(from, to > from ? to : from + 1, area.x(), area.right());
    }

    /** @param range what the axis shows, in its units; it need not lie on the path */
    PathAcross(SolutionPath path, PathCoordinate axis, Range range, Box area) {
        this.path = path;
        this.axis = axis;
        this.isRange = true;
        double one = axis.coordinate(range.from());
        double other = axis.coordinate(range.to());
        this.scale = new Scale(Math.min(one, other), Math.max(one, other), area.x(), area.right());
        this.most = lambdaAbove(scale.from());
        this.least = lambdaBelow(scale.to());
    }

    /** An axis that shows a range, or all of the path where there is none. */
    public static PathAcross of(PathView view, double shown, Box area) {
        PathCoordinate axis = view.coordinate();
        return view.extent()
                .across()
                .map(range -> new PathAcross(view.path(), axis, range, area))
                .orElseGet(() -> new PathAcross(view.path(), axis, shown, area));
    }

    /** Coordinates to points. */
    public Scale scale() {
        return scale;
    }

    /** The largest λ of the path that is shown. */
    public double most() {
        return most;
    }

    /** The smallest λ shown. */
    public double least() {
        return least;
    }

    /** Whether the axis would be the same if another λ had to be seen. */
    public boolean reachesFor(double shown) {
        return isRange || axis.leastLambda(path, shown) == least;
    }

    /** Whether the axis has a place for a λ: within what is shown and, unless θ lies across, not above λ_max. */
    public boolean shows(double lambda) {
        return !isRightOf(lambda)
                && !isLeftOf(lambda)
                && (lambda <= path.lambdaMax() || coordinate(lambda) == coordinate(path.lambdaMax()));
    }

    /** Whether a λ lies beyond the right end of what is shown. */
    boolean isRightOf(double lambda) {
        return isRange ? hasNoPlace(lambda) || coordinate(lambda) > scale.to() : lambda < least;
    }

    private boolean isLeftOf(double lambda) {
        return isRange && coordinate(lambda) < scale.from();
    }

    private boolean hasNoPlace(double lambda) {
        return lambda == 0 && axis.axis().isLogarithmic();
    }

    /** A λ between two, in the middle as it looks. */
    public double middle(double above, double below) {
        return axis.middle(above, below);
    }

    /** Where a λ lies; the ends for λ beyond them. */
    public double at(double lambda) {
        return Math.max(scale.start(), Math.min(scale.end(), unclipped(lambda)));
    }

    /** Where a λ lies, also left or right of what is shown: for lines that lead there. */
    public double unclipped(double lambda) {
        return scale.at(coordinate(Math.max(least, path.clamp(lambda))));
    }

    /** Where a tick lies. */
    public double atTick(double shown) {
        return scale.at(axis.coordinate(shown));
    }

    /** The λ at a place; halving, because only the knots are piecewise linear in every coordinate. */
    public double lambdaAt(double x) {
        double wanted = scale.valueAt(x);
        if (wanted <= coordinate(most)) {
            return most;
        }
        return Math.max(least, path.clamp(halved(wanted, most, least)[1]));
    }

    /** Whether the path has a solution at a place: left of λ_max it is θ = 0, but beyond the end there is none. */
    boolean hasSolutionAt(double x) {
        return scale.valueAt(x) <= coordinate(least) + 1e-9 * Math.abs(scale.to() - scale.from());
    }

    /** The largest λ that does not lie right of a coordinate, as far as the path reaches. */
    private double lambdaAbove(double wanted) {
        return wanted <= coordinate(path.lambdaMax()) ? path.lambdaMax() : near(wanted)[0];
    }

    /** The smallest λ that does not lie left of a coordinate, as far as the path reaches. */
    private double lambdaBelow(double wanted) {
        double end = path.end().lambda();
        return !hasNoPlace(end) && wanted >= coordinate(end) ? end : near(wanted)[1];
    }

    /** Two λ of the path with a coordinate between them. */
    private double[] near(double wanted) {
        if (axis.axis() == PathAxis.LOG_LAMBDA || axis.axis() == PathAxis.LAMBDA_RATIO) {
            double unit = axis.axis() == PathAxis.LOG_LAMBDA ? 1 : path.lambdaMax();
            double lambda = path.clamp(unit * axis.shown(wanted));
            return new double[] {lambda, lambda};
        }
        return halved(wanted, path.lambdaMax(), path.end().lambda());
    }

    private double[] halved(double wanted, double above, double below) {
        double high = above;
        double low = below;
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = middle(high, low);
            if (coordinate(middle) >= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new double[] {high, low};
    }

    private double coordinate(double lambda) {
        return axis.coordinate(path, lambda);
    }
}
