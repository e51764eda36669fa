package org.neuraldeps.app.figure.kind;

import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.JudgeSeveral;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.need.SolveRadial;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.stability.TargetStability;

/**
 * First the targets, which all kinds of several share; half-samples once λ rests.
 *
 * @param judges whether the kind tells what they say
 */
record SeveralStages(boolean judges) implements Stages<RadialScene, RadialScene> {

    @Override
    public Need<RadialScene> first(OpenedDataset data, ExplorerState state) {
        return SolveRadial.of(data, state.problem(), state.lambda());
    }

    @Override
    public List<Addition<?, RadialScene>> additions(OpenedDataset data, ExplorerState state) {
        return List.of();
    }

    @Override
    public List<Addition<?, RadialScene>> atRest(RadialScene scene, ExplorerState state) {
        if (!judges || !state.look().stability().isAsked()) {
            return List.of();
        }
        SolveRadial paths = SolveRadial.of(scene.data().asGiven(), state.problem(), state.lambda());
        JudgeSeveral need = new JudgeSeveral(paths, scene);
        return List.of(new Addition<List<TargetStability>, RadialScene>(
                need,
                (onto, halves) -> need.isAbout(onto) ? onto.with(halves) : onto,
                (onto, failure) -> need.isAbout(onto) ? onto.unjudged(failure) : onto));
    }

    @Override
    public RadialScene scene(RadialScene solved) {
        return solved;
    }
}
