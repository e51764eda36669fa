package org.neuraldeps.app.figure.atlas;

import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.need.CompareAll;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.PlaceAtlas;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.state.ExplorerState;

/** First the places, which are the same for every problem; then the dependencies. */
final class AtlasStages implements Stages<AtlasScene, AtlasScene> {

    @Override
    public Need<AtlasScene> first(OpenedDataset data, ExplorerState state) {
        return new PlaceAtlas(data);
    }

    @Override
    public List<Addition<?, AtlasScene>> additions(OpenedDataset data, ExplorerState state) {
        Addition<AllSolved, AtlasScene> paths = new Addition<>(SolveAll.of(data, state), AtlasScene::with);
        return AtlasScene.compares(data, state)
                ? List.of(paths, new Addition<AllCompared, AtlasScene>(CompareAll.of(data, state), AtlasScene::with))
                : List.of(paths);
    }

    @Override
    public AtlasScene scene(AtlasScene placed) {
        return placed;
    }
}
