package org.neuraldeps.app.figure.correlations;

import java.util.Optional;
import org.neuraldeps.app.need.PathNeed;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.PathCorrelations;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target and c at its knots, from the columns that the path keeps: no pass over the logits beyond the path's.
 *
 * @param path the path
 */
record SolveCorrelations(SolveTarget path) implements PathNeed<CorrelationScene> {

    private record Key(Object path) {}

    @Override
    public Object key() {
        return new Key(path.key());
    }

    @Override
    public SolvedTarget solved(CorrelationScene scene) {
        return scene.solved();
    }

    @Override
    public boolean takesAllRows() {
        return path.takesAllRows();
    }

    @Override
    public long bytes(CorrelationScene scene) {
        return path.bytes(scene.solved()) + scene.correlations().bytes();
    }

    @Override
    public CorrelationScene compute(Optional<CorrelationScene> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(CorrelationScene::solved), progress, workers);
        return CorrelationScene.of(solved, PathCorrelations.of(solved.path(), progress));
    }
}
