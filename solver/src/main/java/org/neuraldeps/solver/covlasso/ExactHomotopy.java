package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.work.Progress;

/**
 * The exact solution path of the covariance Lasso (Eq. 2) by homotopy: from λ_max down, knot by knot, with categories
 * that enter and leave.
 *
 * <p>Works on singular Ĉ as well; scale free; deterministic. A path of k steps costs about n k²/2 multiply-adds and as
 * many reads of columns of C. Method: M. R. Osborne, B. Presnell and B. A. Turlach, A new approach to variable
 * selection in least squares problems, IMA J. Numer. Anal. 20, 2000; B. Efron et al., Least angle regression, Ann.
 * Statist. 32, 2004.
 */
public final class ExactHomotopy {

    private ExactHomotopy() {}

    /**
     * Walks the path.
     *
     * @param problem target, moments and dictionary; unchanged
     * @param options how far down
     * @param progress is asked at every knot whether to go on, and within a pass over the logits where the columns of
     *     those that enter are not in memory
     * @return the path as far as it is certified; {@link SolutionPath#end()} says where and why it ended
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static SolutionPath solve(CovLassoProblem problem, PathOptions options, Progress progress) {
        return new HomotopyWalk(problem, options, problem.moments().columnsAtOnce(), progress).walk();
    }
}
