package org.neuraldeps.app.figure.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.need.DrawAtlas;
import org.neuraldeps.app.need.JudgeLayers;
import org.neuraldeps.app.need.JudgeStability;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.PlaceAtlas;
import org.neuraldeps.app.state.ExplorerState;

/** First the places, which are the same for every problem; then the dependencies, and, once λ rests, what half-samples say of them. */
final class AtlasStages implements Stages<AtlasScene, AtlasScene> {

    @Override
    public Need<AtlasScene> first(OpenedDataset data, ExplorerState state) {
        return new PlaceAtlas(data);
    }

    @Override
    public List<Addition<?, AtlasScene>> additions(OpenedDataset data, ExplorerState state) {
        DrawAtlas all = DrawAtlas.of(data, state);
        List<Addition<?, AtlasScene>> additions = new ArrayList<>();
        additions.add(new Addition<AllSolved, AtlasScene>(all.paths(), AtlasScene::with));
        all.within()
                .ifPresent(within -> additions.add(new Addition<AllCompared, AtlasScene>(within, AtlasScene::with)));
        all.hierarchy().ifPresent(found -> additions.add(new Addition<>(found, AtlasScene::under)));
        return additions;
    }

    @Override
    public List<Addition<?, AtlasScene>> atRest(AtlasScene scene, ExplorerState state) {
        List<Addition<?, AtlasScene>> additions = new ArrayList<>();
        Optional<JudgeLayers> judging = JudgeLayers.of(scene.data(), state);
        if (judging.isPresent() && scene.solved().isPresent()) {
            for (JudgeStability need : judging.get().needs(scene.solved().get(), scene.compared())) {
                additions.add(new Addition<>(
                        need, (onto, answer) -> onto.with(onto.judged().with(need, answer))));
            }
        }
        return additions;
    }

    @Override
    public AtlasScene scene(AtlasScene placed) {
        return placed;
    }
}
