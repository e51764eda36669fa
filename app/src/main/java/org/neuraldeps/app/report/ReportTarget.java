package org.neuraldeps.app.report;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.JudgedTargetKind;
import org.neuraldeps.app.figure.kind.OneTargetKind;
import org.neuraldeps.app.need.JudgeTarget;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Picture;
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
 * @param path far enough down for a figure, and what half-samples say where that is asked for
 * @param picture its path at the report's λ
 * @param judged Table 1, and what it is to be set against; empty without evaluation rows
 */
record ReportTarget(ExplorerState state, JudgedTarget path, Picture picture, JudgedSolution judged) {

    static ReportTarget solve(OpenedDataset data, ExplorerState state, Progress progress) {
        JudgedTarget path = JudgeTarget.of(data, state).compute(Optional.empty(), progress, Workers.CALLER);
        Picture picture = path.at(state.lambda());
        return new ReportTarget(state, path, picture, JudgedSolution.of(picture, progress, Workers.CALLER));
    }

    int index() {
        return state.target();
    }

    Solution solution() {
        return picture.solution();
    }

    /** What half-samples say of its coefficients. */
    StabilityMarks stability() {
        return JudgedTargetKind.marks(path, picture, state);
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
                ? Optional.of(new ReportFigure<>(judging, state, path))
                : Optional.empty();
    }
}
