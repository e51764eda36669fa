package org.neuraldeps.app.figure.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.need.ErrorsWithoutPenalty;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;

/**
 * First the path, which takes a moment; then the cross-validated error where it is asked for, which takes a path a fold; and
 * the floor, which takes a factorisation of the logits.
 */
final class ErrorStages implements Stages<SolvedTarget, ErrorScene> {

    @Override
    public Need<SolvedTarget> first(OpenedDataset data, ExplorerState state) {
        return SolveTarget.of(data, state);
    }

    @Override
    public List<Addition<?, ErrorScene>> additions(OpenedDataset data, ExplorerState state) {
        List<Addition<?, ErrorScene>> additions = new ArrayList<>();
        SolveError.validation(data, state).ifPresent(need -> additions.add(new Addition<>(need, ErrorScene::with)));
        if (SolveError.hasFloor(
                data, state.problem().focus(), state.problem().predictors().rule())) {
            additions.add(new Addition<>(
                    new ErrorsWithoutPenalty(data, state.problem().gauge()),
                    (scene, known) ->
                            scene.with(LeastError.of(known, scene.solved().target()))));
        }
        return additions;
    }

    @Override
    public ErrorScene scene(SolvedTarget solved) {
        return new ErrorScene(solved, LeastError.UNKNOWN, Optional.empty());
    }
}
