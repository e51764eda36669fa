package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What solutions of a target with k categories are set against. It depends on λ only through k, and costs two refits and a
 * reading of the evaluation rows, more than a slider has time for: it is asked for when λ rests, and gives way.
 *
 * @param solved the target and its problem
 * @param evaluation of the target; what it already holds is not read again
 * @param count k
 */
public record CompareControls(SolvedTarget solved, TargetEvaluation evaluation, int count) implements Need<Controls> {

    private record Key(OpenedDataset data, int target, Focus focus, int count) {}

    /** Of a picture. */
    public static CompareControls of(Picture picture, TargetEvaluation evaluation) {
        return new CompareControls(
                picture.solved(), evaluation, picture.solution().nonzeros());
    }

    @Override
    public Object key() {
        CovLassoProblem problem = solved.path().problem();
        Focus focus = problem.focus().map(applied -> applied.focus()).orElse(Focus.NONE);
        return new Key(solved.data(), solved.target(), focus, count);
    }

    @Override
    public String title() {
        return Messages.text("task.controls", solved.categories().label(solved.target()));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(solved.data());
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public Controls compute(Optional<Controls> before, Progress progress, Workers workers) {
        return Controls.of(evaluation, solved.path().problem(), count, progress);
    }
}
