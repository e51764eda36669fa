package org.neuraldeps.app.figure.frontier;

import java.util.Optional;
import org.neuraldeps.app.need.PathNeed;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.FrontierRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target and all rows of the categories on it.
 *
 * @param path the path
 */
record SolveFrontier(SolveTarget path) implements PathNeed<FrontierScene> {

    private record Key(Object path) {}

    @Override
    public Object key() {
        return new Key(path.key());
    }

    @Override
    public boolean isMetBy(FrontierScene scene) {
        return path.isMetBy(scene.solved()) && scene.rows().holds(solution(scene.solved()));
    }

    @Override
    public long bytes(FrontierScene scene) {
        long columns = 1L + scene.solved().path().categories().length;
        return path.bytes(scene.solved())
                + 8 * columns * scene.solved().data().dataset().logits().rows();
    }

    @Override
    public SolvedTarget solved(FrontierScene scene) {
        return scene.solved();
    }

    @Override
    public FrontierScene compute(Optional<FrontierScene> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(FrontierScene::solved), progress, workers);
        FrontierRows rows = before.map(FrontierScene::rows).orElseGet(() -> read(solved, progress));
        Solution solution = solution(solved);
        return FrontierScene.of(solved, rows.holds(solution) ? rows : rows.with(solution, progress));
    }

    private static FrontierRows read(SolvedTarget solved, Progress progress) {
        return FrontierRows.of(
                solved.data().dataset(),
                solved.data().moments(),
                solved.target(),
                solved.path().categories(),
                progress);
    }

    private Solution solution(SolvedTarget solved) {
        return solved.at(path.lambda()).solution();
    }
}
