package org.neuraldeps.app.report;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.JudgedTargetKind;
import org.neuraldeps.app.figure.kind.OneTargetKind;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One solved target of a report.
 *
 * @param state what is shown of it
 * @param picture its path, far enough down for a figure, at the report's λ
 * @param judged Table 1, and what it is to be set against; empty without evaluation rows
 */
record ReportTarget(ExplorerState state, Picture picture, JudgedSolution judged) {

    static ReportTarget solve(OpenedDataset data, ExplorerState state, Progress progress) {
        Picture picture = SolveTarget.of(data, state)
                .compute(Optional.empty(), progress, Workers.CALLER)
                .at(state.lambda());
        return new ReportTarget(state, picture, JudgedSolution.of(picture, progress, Workers.CALLER));
    }

    int index() {
        return state.target();
    }

    Solution solution() {
        return picture.solution();
    }

    Certificate certificate() {
        return picture.solved().path().certify(solution());
    }

    /** One of each kind that shows one target and is offered for these data. */
    List<? extends ReportFigure<?>> figures() {
        return FigureKinds.ALL.stream()
                .filter(kind -> kind.refusal(picture.solved().data(), state).isEmpty())
                .flatMap(kind -> figure(kind).stream())
                .toList();
    }

    private Optional<ReportFigure<?>> figure(FigureKind<?> kind) {
        if (kind instanceof OneTargetKind one) {
            return Optional.of(new ReportFigure<>(one, state, picture.solved()));
        }
        return kind instanceof JudgedTargetKind judging
                ? Optional.of(new ReportFigure<>(judging, state, new JudgedTarget(picture.solved())))
                : Optional.empty();
    }
}
