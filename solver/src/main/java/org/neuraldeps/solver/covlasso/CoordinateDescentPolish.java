package org.neuraldeps.solver.covlasso;

/**
 * Coordinate descent from a solution that is almost optimal: the way back to Eq. 7 when rounding has led the walk
 * astray. Sweeps over all categories choose the working set, sweeps over it converge.
 */
final class CoordinateDescentPolish {

    private static final int OUTER_SWEEPS = 200;
    private static final int INNER_SWEEPS = 50;

    private final WalkColumns columns;
    private final Correlations correlations;
    private final double level;
    private final double[] theta;

    private CoordinateDescentPolish(WalkColumns columns, ActiveSet active, Correlations correlations, double level) {
        this.columns = columns;
        this.correlations = correlations;
        this.level = level;
        this.theta = new double[columns.size()];
        for (int i = 0; i < active.size(); i++) {
            theta[active.member(i)] = active.coefficient(i);
        }
    }

    /**
     * Polishes.
     *
     * @param columns gives those of the categories that change
     * @param active rebuilt from the polished solution. Modified.
     * @param correlations brought along. Modified.
     * @param level λ/2
     * @param tolerance the change of c by one sweep that ends the descent
     * @return whether the descent converged to a support that is linearly independent
     */
    static boolean polish(
            WalkColumns columns, ActiveSet active, Correlations correlations, double level, double tolerance) {
        correlations.refresh(active);
        var polish = new CoordinateDescentPolish(columns, active, correlations, level);
        return polish.descend(tolerance) && polish.rebuild(active);
    }

    private boolean descend(double tolerance) {
        for (int outer = 0; outer < OUTER_SWEEPS; outer++) {
            if (sweep(false) <= tolerance) {
                return true;
            }
            int inner = 0;
            while (inner < INNER_SWEEPS && sweep(true) > tolerance) {
                inner++;
            }
        }
        return false;
    }

    /** One round over the categories, or over the working set only; the largest change in units of c. */
    private double sweep(boolean workingSetOnly) {
        double largest = 0;
        for (int j : correlations.candidates()) {
            double diagonal = columns.diagonal(j);
            if (diagonal > 0 && !(workingSetOnly && theta[j] == 0)) {
                double free = correlations.at(j) + diagonal * theta[j];
                double updated = Math.signum(free) * Math.max(0, Math.abs(free) - level) / diagonal;
                double change = updated - theta[j];
                if (change != 0) {
                    theta[j] = updated;
                    correlations.afterChangeOf(columns.of(j), change);
                    largest = Math.max(largest, Math.abs(change) * diagonal);
                }
            }
        }
        return largest;
    }

    private boolean rebuild(ActiveSet active) {
        active.clear();
        for (int j : correlations.candidates()) {
            if (theta[j] != 0) {
                if (!active.add(j, Math.signum(theta[j]))) {
                    return false;
                }
                active.setCoefficient(active.size() - 1, theta[j]);
            }
        }
        return true;
    }
}
