package org.neuraldeps.app.figure.kind;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.JudgeTarget;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;

/** A kind that is drawn from the path of the state's target and tells, where somebody asks, what half-samples say of it. */
public interface JudgedTargetKind extends FigureKind<JudgedTarget> {

    @Override
    default boolean showsStability() {
        return true;
    }

    @Override
    default Need<JudgedTarget> need(OpenedDataset data, ExplorerState state) {
        return JudgeTarget.of(data, state);
    }

    @Override
    default Optional<Stages<?, JudgedTarget>> stages() {
        return Optional.of(new JudgedStages());
    }

    @Override
    default List<String> notes(JudgedTarget judged, ExplorerState state) {
        return judged.solved().notes(state.lambda());
    }
}
