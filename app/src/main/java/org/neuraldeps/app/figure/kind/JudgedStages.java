package org.neuraldeps.app.figure.kind;

import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.JudgeCoefficients;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.stability.TargetStability;

/** First the path, which all kinds of one target share; half-samples once λ rests. */
final class JudgedStages implements Stages<SolvedTarget, JudgedTarget> {

    @Override
    public Need<SolvedTarget> first(OpenedDataset data, ExplorerState state) {
        return SolveTarget.of(data, state);
    }

    @Override
    public List<Addition<?, JudgedTarget>> additions(OpenedDataset data, ExplorerState state) {
        return List.of();
    }

    @Override
    public List<Addition<?, JudgedTarget>> atRest(JudgedTarget scene, ExplorerState state) {
        if (!state.look().stability().isAsked()) {
            return List.of();
        }
        JudgeCoefficients need = JudgeCoefficients.of(scene.at(state.lambda()), state, HalfSampling.USUAL);
        return List.of(new Addition<TargetStability, JudgedTarget>(
                need,
                (onto, halves) -> need.isAbout(onto.solved()) ? onto.with(halves) : onto,
                (onto, failure) -> need.isAbout(onto.solved()) ? onto.unjudged(failure) : onto));
    }

    @Override
    public JudgedTarget scene(SolvedTarget solved) {
        return new JudgedTarget(solved);
    }
}
