package org.neuraldeps.app.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.Stages;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.DrawMatrix;
import org.neuraldeps.app.need.JudgeLayers;
import org.neuraldeps.app.need.JudgeStability;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.state.ExplorerState;

/**
 * First the dependencies; then the orders that somebody asks for, which are the same for every problem and are kept, and, once
 * λ rests, what half-samples say.
 */
final class MatrixStages implements Stages<AllSolved, MatrixScene> {

    @Override
    public Need<AllSolved> first(OpenedDataset data, ExplorerState state) {
        return SolveAll.of(data, state);
    }

    @Override
    public List<Addition<?, MatrixScene>> additions(OpenedDataset data, ExplorerState state) {
        DrawMatrix all = DrawMatrix.of(data, state);
        List<Addition<?, MatrixScene>> additions = new ArrayList<>();
        all.seriation().ifPresent(order -> additions.add(new Addition<>(order, MatrixScene::ordered)));
        all.hierarchy().ifPresent(found -> additions.add(new Addition<>(found, MatrixScene::under)));
        all.within()
                .ifPresent(within -> additions.add(new Addition<AllCompared, MatrixScene>(within, MatrixScene::with)));
        return additions;
    }

    @Override
    public List<Addition<?, MatrixScene>> atRest(MatrixScene scene, ExplorerState state) {
        List<Addition<?, MatrixScene>> additions = new ArrayList<>();
        JudgeLayers.of(scene.data(), state).ifPresent(judging -> {
            for (JudgeStability need : judging.needs(scene.solved(), scene.compared())) {
                additions.add(new Addition<>(
                        need, (onto, answer) -> onto.with(onto.judged().with(need, answer))));
            }
        });
        return additions;
    }

    @Override
    public MatrixScene scene(AllSolved solved) {
        return MatrixScene.of(solved);
    }
}
