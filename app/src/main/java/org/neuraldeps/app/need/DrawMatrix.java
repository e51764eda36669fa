package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * All that a matrix is drawn from, for somebody who waits for all of it.
 *
 * @param paths all targets
 * @param seriation where an order in which related categories are neighbours is asked for
 * @param hierarchy where branches are to be seen
 * @param within all targets within each of two networks, where they are to be seen
 * @param judging what half-samples are to judge, where that is asked for
 */
public record DrawMatrix(
        SolveAll paths,
        Optional<OrderCategories> seriation,
        Optional<FindHierarchy> hierarchy,
        Optional<CompareAll> within,
        Optional<JudgeLayers> judging)
        implements Need<MatrixScene> {

    private record Key(
            Object paths,
            Optional<OrderCategories> seriation,
            Optional<FindHierarchy> hierarchy,
            Optional<Object> within,
            Optional<Object> judged) {}

    /** Of a state. */
    public static DrawMatrix of(OpenedDataset data, ExplorerState state) {
        AtlasLook look = state.look().atlas();
        boolean isByBranch = look.rows() == MatrixOrder.BRANCH || look.columns() == MatrixOrder.BRANCH;
        boolean isSeriated =
                isByBranch || look.rows() == MatrixOrder.SERIATED || look.columns() == MatrixOrder.SERIATED;
        boolean isOfBranches = isByBranch || look.colour() == DotColour.BRANCH;
        return new DrawMatrix(
                SolveAll.of(data, state),
                isSeriated ? Optional.of(new OrderCategories(data)) : Optional.empty(),
                isOfBranches ? Optional.of(new FindHierarchy(data)) : Optional.empty(),
                CompareAll.ifSeen(data, state),
                JudgeLayers.of(data, state));
    }

    @Override
    public Object key() {
        return new Key(
                paths.key(), seriation, hierarchy, within.map(CompareAll::key), judging.map(JudgeLayers::layers));
    }

    @Override
    public String title() {
        return Messages.text("task.matrix");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return paths.needs();
    }

    @Override
    public boolean isMetBy(MatrixScene scene) {
        return paths.isMetBy(scene.solved())
                && scene.seriation().isPresent() == seriation.isPresent()
                && (within.isEmpty()
                        || scene.compared().filter(within.get()::isMetBy).isPresent())
                && judging.stream().allMatch(all -> all.isMetBy(scene.solved(), scene.compared(), scene.judged()));
    }

    @Override
    public long bytes(MatrixScene scene) {
        return paths.bytes(scene.solved())
                + scene.compared()
                        .flatMap(compared -> within.map(need -> need.bytes(compared)))
                        .orElse(0L)
                + JudgeLayers.bytes(scene.judged());
    }

    @Override
    public MatrixScene compute(Optional<MatrixScene> before, Progress progress, Workers workers) {
        MatrixScene scene = MatrixScene.of(paths.compute(before.map(MatrixScene::solved), progress, workers));
        if (seriation.isPresent()) {
            scene = scene.ordered(before.flatMap(MatrixScene::seriation)
                    .orElseGet(() -> seriation.get().compute(Optional.empty(), progress, workers)));
        }
        if (hierarchy.isPresent()) {
            scene = scene.under(hierarchy.get().compute(Optional.empty(), progress, workers));
        }
        if (within.isPresent()) {
            scene = scene.with(within.get().compute(before.flatMap(MatrixScene::compared), progress, workers));
        }
        AllJudged judged = before.map(MatrixScene::judged).orElse(AllJudged.NONE);
        return judging.isPresent()
                ? scene.with(judging.get().compute(scene.solved(), scene.compared(), judged, progress, workers))
                : scene;
    }
}
