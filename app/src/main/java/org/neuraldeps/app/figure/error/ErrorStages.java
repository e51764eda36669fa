package org.neuraldeps.app.figure.error;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.need.ErrorsWithoutPenalty;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.theory.Redundancy;

/** First the path, which takes a moment; then the floor, which takes a factorisation of the logits. */
final class ErrorStages implements Stages<SolvedTarget, Redundancy, ErrorScene> {

    @Override
    public Need<SolvedTarget> first(OpenedDataset data, ExplorerState state) {
        return SolveTarget.of(data, state);
    }

    @Override
    public Optional<Need<Redundancy>> rest(OpenedDataset data, ExplorerState state) {
        return SolveError.hasFloor(
                        data,
                        state.problem().focus(),
                        state.problem().predictors().rule())
                ? Optional.of(new ErrorsWithoutPenalty(data))
                : Optional.empty();
    }

    @Override
    public ErrorScene scene(SolvedTarget solved, Optional<Redundancy> redundancy) {
        return new ErrorScene(
                solved,
                redundancy.map(known -> LeastError.of(known, solved.target())).orElse(LeastError.UNKNOWN));
    }
}
