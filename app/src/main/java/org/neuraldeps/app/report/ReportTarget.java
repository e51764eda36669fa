package org.neuraldeps.app.report;

import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.work.Progress;

/**
 * One solved target of a report.
 *
 * @param path its path, far enough down for a figure
 * @param solution θ at the report's λ
 * @param metrics Table 1; empty without evaluation rows
 */
record ReportTarget(SolutionPath path, Solution solution, Table1 metrics) {

    private static final PathOptions DEPTH =
            PathOptions.full().downToRatio(1e-3).upToNonzeros(200);

    static ReportTarget solve(OpenedDataset data, int target, LambdaSetting lambda, Progress progress) {
        SolutionPath path = ExactHomotopy.solve(data.problem(target, progress), DEPTH, progress);
        if (lambda.on(path) <= path.end().lambda()) {
            path = ExactHomotopy.solve(data.problem(target, progress), lambda.options(), progress);
        }
        Solution solution = path.at(lambda.on(path));
        Table1 metrics = data.dataset().split().evaluationRows() == 0
                ? Table1.empty()
                : TargetEvaluation.of(data.dataset(), target, solution.support(), progress)
                        .metrics(solution);
        return new ReportTarget(path, solution, metrics);
    }

    int index() {
        return solution.target();
    }

    Certificate certificate() {
        return path.certify(solution);
    }
}
