package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.CrossFit;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Table 1 of a target over all fit rows, each judged by folds without it.
 *
 * @param data what to compute from
 * @param target i
 * @param how how its problem is set up
 * @param lambda k non-zeros of every fold's own path, or one λ for all
 * @param folding how the fit rows are shared out
 */
public record CrossFitTarget(OpenedDataset data, int target, Formulation how, LambdaSetting lambda, Folding folding)
        implements DataNeed<CrossFit> {

    /** That of a picture; a part of λ_max is the λ that it is there. */
    public static CrossFitTarget of(Picture picture, ExplorerState state, Folding folding) {
        LambdaSetting lambda = state.lambda();
        LambdaSetting same = lambda instanceof LambdaSetting.Ratio
                ? new LambdaSetting.Absolute(picture.solution().lambda())
                : lambda;
        return new CrossFitTarget(
                picture.solved().data().asGiven(),
                picture.solved().target(),
                Formulation.of(state.problem()),
                same,
                folding);
    }

    @Override
    public String title() {
        return Messages.text("task.crossFit", data.dataset().categories().label(target));
    }

    @Override
    public CrossFit compute(Optional<CrossFit> before, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        return CrossFit.of(
                gauged.dataset(),
                gauged.folded(target, how.focus(), folding, progress, workers).following(how.rule()),
                lambda,
                progress,
                workers);
    }
}
