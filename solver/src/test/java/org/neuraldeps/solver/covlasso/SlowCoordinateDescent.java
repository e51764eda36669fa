package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.work.Progress;

/**
 * An independent solver of Eq. 2 for one λ, as plain as can be: cyclic coordinate descent from zero until nothing moves.
 * Shares no code with the homotopy.
 */
final class SlowCoordinateDescent {

    private static final int SWEEPS = 2_000_000;

    private SlowCoordinateDescent() {}

    /** θ over all categories. */
    static double[] solve(CovLassoProblem problem, double lambda) {
        MomentColumns c = problem.moments().columns(new int[0], Progress.NONE);
        int n = c.size();
        double[] theta = new double[n];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double moved = 0;
            for (int j = 0; j < n; j++) {
                if (problem.dictionary().contains(j) && c.at(j, j) > 0) {
                    double free = problem.correlations()[j];
                    for (int m = 0; m < n; m++) {
                        free -= m == j ? 0 : c.at(j, m) * theta[m];
                    }
                    double shrunk = Math.signum(free) * Math.max(Math.abs(free) - lambda / 2, 0) / c.at(j, j);
                    moved = Math.max(moved, Math.abs(shrunk - theta[j]) * Math.sqrt(c.at(j, j)));
                    theta[j] = shrunk;
                }
            }
            if (moved <= 1e-15 * Math.sqrt(problem.targetMoment())) {
                return theta;
            }
        }
        throw new AssertionError("no convergence at λ = " + lambda);
    }

    /** err_i(θ) + λ‖θ‖₁ by the definition. */
    static double objective(CovLassoProblem problem, double lambda, double[] theta) {
        MomentColumns c = problem.moments().columns(new int[0], Progress.NONE);
        double value = problem.targetMoment();
        for (int j = 0; j < theta.length; j++) {
            value += lambda * Math.abs(theta[j]) - 2 * problem.correlations()[j] * theta[j];
            for (int m = 0; m < theta.length; m++) {
                value += theta[j] * c.at(j, m) * theta[m];
            }
        }
        return value;
    }
}
