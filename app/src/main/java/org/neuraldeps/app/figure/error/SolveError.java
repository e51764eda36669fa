package org.neuraldeps.app.figure.error;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.CrossValidate;
import org.neuraldeps.app.need.PathNeed;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target, its cross-validated error where a look asks for it, and its error without penalty. The latter takes a factorisation of the logits, once for all
 * targets; it is left open for very many categories, between networks, under a focus and where categories are left out, where the factorisation says
 * nothing of it.
 *
 * @param path the path
 * @param validation the error on rows that were not fitted to; empty where nobody asks for it
 */
record SolveError(SolveTarget path, Optional<CrossValidate> validation) implements PathNeed<ErrorScene> {

    private record Key(Object path, Optional<CrossValidate> validation) {}

    /** What a state's figure is drawn from. */
    static SolveError of(OpenedDataset data, ExplorerState state) {
        return new SolveError(SolveTarget.of(data, state), validation(data, state));
    }

    /** The cross-validation that a state's look asks for. */
    static Optional<CrossValidate> validation(OpenedDataset data, ExplorerState state) {
        return state.look().folding().map(folding -> CrossValidate.of(data, state, folding));
    }

    @Override
    public Object key() {
        return new Key(path.key(), validation);
    }

    @Override
    public SolvedTarget solved(ErrorScene scene) {
        return scene.solved();
    }

    @Override
    public ErrorScene compute(Optional<ErrorScene> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(ErrorScene::solved), progress, workers);
        Optional<CrossValidation> curve = before.flatMap(ErrorScene::validation)
                .or(() -> validation.map(need -> need.compute(Optional.empty(), progress, workers)));
        return new ErrorScene(solved, before.map(ErrorScene::least).orElseGet(() -> least(solved, progress)), curve);
    }

    private LeastError least(SolvedTarget solved, Progress progress) {
        return hasFloor(path.data(), path.focus(), path.rule())
                ? LeastError.of(solved.data().redundancy(progress), path.target())
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
