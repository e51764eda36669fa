package org.neuraldeps.app.figure.kind;

import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.need.SolveRadial;
import org.neuraldeps.app.state.ExplorerState;

/** First the targets, which all kinds of several share. */
final class SeveralStages implements Stages<RadialScene, RadialScene> {

    @Override
    public Need<RadialScene> first(OpenedDataset data, ExplorerState state) {
        return SolveRadial.of(data, state.problem(), state.lambda());
    }

    @Override
    public List<Addition<?, RadialScene>> additions(OpenedDataset data, ExplorerState state) {
        return List.of();
    }

    @Override
    public RadialScene scene(RadialScene solved) {
        return solved;
    }
}
