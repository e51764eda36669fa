package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.work.Progress;

/**
 * The correlations that a path leaves, c_j(λ) = b_j − (Ĉθ*(λ))_j in logit², of every category of the network. By Eq. 7 no
 * |c_j| of the dictionary is above λ/2, and those with θ_j ≠ 0 are at it: a category enters where its |c_j| meets the falling
 * λ/2. As θ*, c is linear in λ between the knots, and b from λ_max up. Immutable.
 *
 * <p>Made from the columns of C that the path keeps, those of the categories that were ever active: no column is formed and no
 * logit is read, whether C is held or not. Takes 8 n bytes a knot.
 */
public final class PathCorrelations {

    private final SolutionPath path;
    private final double[][] atKnots;

    private PathCorrelations(SolutionPath path, double[][] atKnots) {
        this.path = path;
        this.atKnots = atKnots;
    }

    /**
     * c at every knot, each formed afresh from θ there: n k multiply-adds a knot.
     *
     * @param progress is asked at every knot whether to go on
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static PathCorrelations of(SolutionPath path, Progress progress) {
        double[][] atKnots = new double[path.knots().size()][];
        for (int k = 0; k < atKnots.length; k++) {
            progress.checkCancelled();
            atKnots[k] = at(path, path.knots().get(k));
        }
        return new PathCorrelations(path, atKnots);
    }

    private static double[] at(SolutionPath path, Knot knot) {
        int[] active = knot.active();
        double[][] columns = new double[active.length][];
        for (int i = 0; i < active.length; i++) {
            columns[i] = path.columns().column(active[i]);
        }
        double[] start = path.problem().correlations();
        double[] left = new double[start.length];
        GramProduct.combine(columns, knot.values(), active.length, left);
        for (int j = 0; j < left.length; j++) {
            left[j] = start[j] - left[j];
        }
        return left;
    }

    /** The path. */
    public SolutionPath path() {
        return path;
    }

    /** c at a knot, n numbers by category, in the dictionary or not; not to be modified. */
    public double[] atKnot(int place) {
        return atKnots[place];
    }

    /**
     * c_j at a λ, logit².
     *
     * @throws IllegalArgumentException if the path does not reach that far down
     */
    public double at(int category, double lambda) {
        int place = placeAbove(lambda);
        return along(place, part(place, lambda), category);
    }

    /**
     * c at a λ, n numbers by category.
     *
     * @throws IllegalArgumentException if the path does not reach that far down
     */
    public double[] at(double lambda) {
        int place = placeAbove(lambda);
        double part = part(place, lambda);
        double[] found = new double[atKnots[place].length];
        for (int j = 0; j < found.length; j++) {
            found[j] = along(place, part, j);
        }
        return found;
    }

    /** Bytes that they hold beside the path. */
    public long bytes() {
        return 8L * atKnots.length * path.problem().correlations().length;
    }

    private int placeAbove(double lambda) {
        if (!(lambda >= path.end().lambda())) {
            throw new IllegalArgumentException(
                    "the path ends at λ = " + path.end().lambda() + ", above " + lambda);
        }
        return path.knotAtOrAbove(lambda);
    }

    /** How far a λ lies between a knot and the next, from 0 to below 1; 0 from λ_max up and at the end. */
    private double part(int place, double lambda) {
        double above = path.knots().get(place).lambda();
        if (lambda >= above) {
            return 0;
        }
        double below = path.knots().get(place + 1).lambda();
        return (above - lambda) / (above - below);
    }

    private double along(int place, double part, int category) {
        double above = atKnots[place][category];
        return part == 0 ? above : above + part * (atKnots[place + 1][category] - above);
    }
}
