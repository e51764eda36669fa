package org.neuraldeps.app.figure.recovery;

import java.util.Optional;
import org.neuraldeps.app.need.PathNeed;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.RecoveryPath;
import org.neuraldeps.solver.theory.Irrepresentable;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target whose truth is known, and what it finds of that: k columns of C beyond the path's, O(k³ + n k²).
 *
 * @param path the path
 */
record SolveRecovery(SolveTarget path) implements PathNeed<RecoveryScene> {

    private record Key(Object path) {}

    @Override
    public Object key() {
        return new Key(path.key());
    }

    @Override
    public SolvedTarget solved(RecoveryScene scene) {
        return scene.solved();
    }

    @Override
    public boolean takesAllRows() {
        return path.takesAllRows();
    }

    /** @throws IllegalStateException where the truth is not known: the kind refuses such data */
    @Override
    public RecoveryScene compute(Optional<RecoveryScene> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(RecoveryScene::solved), progress, workers);
        PlantedTarget truth = solved.truth()
                .orElseThrow(() -> new IllegalStateException("the truth of " + solved.target() + " is not known"));
        return new RecoveryScene(
                solved,
                truth,
                RecoveryPath.of(truth, solved.path()),
                Irrepresentable.of(solved.path().problem(), truth.predictors(), progress.quiet()));
    }
}
