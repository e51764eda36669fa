package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What Table 1 of a target is computed from: the evaluation rows of the categories on its path, read once, so that the
 * table follows λ without reading.
 *
 * @param solved the target and its path
 * @param solution what must be answered at once
 */
public record EvaluateTarget(SolvedTarget solved, Solution solution) implements Need<TargetEvaluation> {

    private record Key(OpenedDataset data, int target) {}

    /** What a target's picture needs for its table. */
    public static EvaluateTarget of(Picture picture) {
        return new EvaluateTarget(picture.solved(), picture.solution());
    }

    @Override
    public Object key() {
        return new Key(solved.data(), solved.target());
    }

    @Override
    public String title() {
        return Messages.text("task.evaluate", solved.categories().targetLabel(solved.target()));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(solved.data().asGiven());
    }

    @Override
    public boolean isMetBy(TargetEvaluation evaluation) {
        return evaluation.holds(solution);
    }

    @Override
    public long bytes(TargetEvaluation evaluation) {
        int rows = solved.data().dataset().split().evaluationRows();
        return 8L * rows * solved.path().categories().length;
    }

    @Override
    public TargetEvaluation compute(Optional<TargetEvaluation> before, Progress progress, Workers workers) {
        TargetEvaluation read = before.orElseGet(() -> TargetEvaluation.of(
                solved.data().dataset(), solved.target(), solved.path().categories(), progress));
        return read.holds(solution) ? read : read.with(solution, progress);
    }
}
