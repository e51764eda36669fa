package org.neuraldeps.app.figure.error;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target and its error without penalty. The latter takes a factorisation of the logits, once for all
 * targets; it is left open for very many categories, between networks, under a focus and where categories are left out, where the factorisation says
 * nothing of it.
 *
 * @param path the path
 */
record SolveError(SolveTarget path) implements Need<ErrorScene> {

    private record Key(Object path) {}

    @Override
    public Object key() {
        return new Key(path.key());
    }

    @Override
    public String title() {
        return path.title();
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return path.needs();
    }

    @Override
    public boolean isMetBy(ErrorScene scene) {
        return path.isMetBy(scene.solved());
    }

    @Override
    public long bytes(ErrorScene scene) {
        return path.bytes(scene.solved());
    }

    @Override
    public ErrorScene compute(Optional<ErrorScene> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(ErrorScene::solved), progress, workers);
        return new ErrorScene(solved, before.map(ErrorScene::least).orElseGet(() -> least(progress)));
    }

    private LeastError least(Progress progress) {
        return hasFloor(path.data(), path.focus(), path.rule())
                ? LeastError.of(path.data().redundancy(progress), path.target())
                : LeastError.UNKNOWN;
    }

    /** Whether the error without penalty becomes known. */
    static boolean hasFloor(OpenedDataset data, Focus focus, DictionaryRule rule) {
        return !focus.isOn()
                && rule.leftOut().isEmpty()
                && data.moments().size() <= CategoryLimits.FACTORISED_UNASKED
                && !data.request().isBetween();
    }
}
