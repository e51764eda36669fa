package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.AtlasLook;
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
 * @param hierarchy where an order by branches is asked for
 */
public record DrawMatrix(SolveAll paths, Optional<OrderCategories> seriation, Optional<FindHierarchy> hierarchy)
        implements Need<MatrixScene> {

    private record Key(Object paths, Optional<OrderCategories> seriation, Optional<FindHierarchy> hierarchy) {}

    /** Of a state. */
    public static DrawMatrix of(OpenedDataset data, ExplorerState state) {
        AtlasLook look = state.look().atlas();
        boolean isByBranch = look.rows() == MatrixOrder.BRANCH || look.columns() == MatrixOrder.BRANCH;
        boolean isSeriated =
                isByBranch || look.rows() == MatrixOrder.SERIATED || look.columns() == MatrixOrder.SERIATED;
        return new DrawMatrix(
                SolveAll.of(data, state),
                isSeriated ? Optional.of(new OrderCategories(data)) : Optional.empty(),
                isByBranch ? Optional.of(new FindHierarchy(data)) : Optional.empty());
    }

    @Override
    public Object key() {
        return new Key(paths.key(), seriation, hierarchy);
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
        return paths.isMetBy(scene.solved()) && scene.seriation().isPresent() == seriation.isPresent();
    }

    @Override
    public long bytes(MatrixScene scene) {
        return paths.bytes(scene.solved());
    }

    @Override
    public MatrixScene compute(Optional<MatrixScene> before, Progress progress, Workers workers) {
        MatrixScene scene = MatrixScene.of(paths.compute(before.map(MatrixScene::solved), progress, workers));
        if (seriation.isPresent()) {
            scene = scene.ordered(before.flatMap(MatrixScene::seriation)
                    .orElseGet(() -> seriation.get().compute(Optional.empty(), progress, workers)));
        }
        return hierarchy.isPresent()
                ? scene.under(hierarchy.get().compute(Optional.empty(), progress, workers))
                : scene;
    }
}
