package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.selection.CrossValidator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The cross-validated error of a target along λ.
 *
 * @param data what to compute from
 * @param target i
 * @param how how its problem is set up
 * @param folding how the fit rows are shared out
 */
public record CrossValidate(OpenedDataset data, int target, Formulation how, Folding folding)
        implements DataNeed<CrossValidation> {

    private static final int BYTES_PER_LAMBDA = 24;

    /** That of a state's target. */
    public static CrossValidate of(OpenedDataset data, ExplorerState state, Folding folding) {
        return new CrossValidate(data, state.target(), Formulation.of(state.problem()), folding);
    }

    @Override
    public String title() {
        return Messages.text("task.crossValidate", data.dataset().categories().label(target));
    }

    @Override
    public long bytes(CrossValidation curve) {
        return (long) BYTES_PER_LAMBDA * curve.size();
    }

    @Override
    public CrossValidation compute(Optional<CrossValidation> before, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        CovLassoProblem problem = gauged.problem(target, how.focus(), how.rule(), progress, workers);
        if (problem.lambdaMax() == 0) {
            throw new DataException(
                    data.dataset().categories().label(target),
                    "nothing is correlated with it, so there is no λ to choose",
                    "choose another target");
        }
        return CrossValidator.validate(
                gauged.folded(target, how.focus(), folding, progress, workers).following(how.rule()),
                problem.lambdaMax(),
                progress,
                workers);
    }
}
