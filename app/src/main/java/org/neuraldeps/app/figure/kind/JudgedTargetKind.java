package org.neuraldeps.app.figure.kind;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.need.JudgeTarget;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StabilityLook;

/** A kind that is drawn from the path of the state's target and tells, where somebody asks, what half-samples say of it. */
public interface JudgedTargetKind extends FigureKind<JudgedTarget> {

    /** What a state tells of the stability of a picture. */
    static StabilityMarks marks(JudgedTarget judged, Picture picture, ExplorerState state) {
        StabilityLook look = state.look().stability();
        return new StabilityMarks(
                look.isAsked(), look == StabilityLook.STABLE_ONLY, judged.judgement(picture), judged.failure());
    }

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
