package org.neuraldeps.app.cli;

import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;

/**
 * One target solved at one λ.
 *
 * @param data what it was computed from
 * @param path the path, at least down to λ
 * @param solution θ*(λ)
 */
record Answer(OpenedDataset data, SolutionPath path, Solution solution) {

    /** Solves no further down than λ needs. */
    static Answer solve(Console console, OpenedDataset data, int target, LambdaSetting lambda) {
        SolutionPath path =
                ExactHomotopy.solve(data.problem(target, console.progress()), lambda.options(), console.progress());
        return at(console, data, path, lambda);
    }

    /** Solves as far down as wanted for a picture of the whole path, and further where λ lies below. */
    static Answer solve(Console console, OpenedDataset data, int target, LambdaSetting lambda, PathOptions wanted) {
        SolutionPath path = ExactHomotopy.solve(data.problem(target, console.progress()), wanted, console.progress());
        boolean reaches = lambda.on(path) > path.end().lambda();
        return reaches ? at(console, data, path, lambda) : solve(console, data, target, lambda);
    }

    private static Answer at(Console console, OpenedDataset data, SolutionPath path, LambdaSetting lambda) {
        Answer answer = new Answer(data, path, path.at(lambda.on(path)));
        answer.warnOfEarlyEnd(console);
        noteZero(console, data, path);
        return answer;
    }

    /** A path that cannot be certified as far down as asked answers with its end, and says so. */
    private void warnOfEarlyEnd(Console console) {
        if (path.end().reason().isEarly() && solution.lambda() <= path.end().lambda()) {
            console.err()
                    .println(NdeCommandLine.PROGRAM + ": note: " + path.end().explanation());
        }
    }

    /** A target without any dependency for a reason that is not λ. */
    static void noteZero(Console console, OpenedDataset data, SolutionPath path) {
        if (path.problem().targetMoment() == 0) {
            String target = data.dataset().categories().label(path.problem().target());
            console.err()
                    .println(NdeCommandLine.PROGRAM + ": note: " + target
                            + " is 0 on all fit rows; there is nothing to predict");
        }
    }

    Categories categories() {
        return data.dataset().categories();
    }

    int target() {
        return path.problem().target();
    }

    Certificate certificate() {
        return path.certify(solution);
    }

    /** Table 1; empty where there are no evaluation rows. */
    Table1 metrics(Console console) {
        if (data.dataset().split().evaluationRows() == 0) {
            return Table1.empty();
        }
        return TargetEvaluation.of(data.dataset(), target(), solution.support(), console.progress())
                .metrics(solution);
    }
}
