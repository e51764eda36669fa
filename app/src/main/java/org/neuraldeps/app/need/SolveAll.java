package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.function.Function;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The paths of all targets, each over all its others, held side by side: 50 non-zeros of each, 10 where C is not held, or as many as somebody asks for,
 * and nothing of what they were computed from. Those of a file that goes with the data are read instead, where they answer.
 *
 * @param data what to compute from
 * @param target the category that a λ is meant for
 * @param how how the problem of each target is set up; no category predicts its own
 * @param lambda the λ that is asked for; k and λ/λ_max are meant for every target
 */
public record SolveAll(OpenedDataset data, int target, Formulation how, LambdaSetting lambda)
        implements Need<AllSolved> {

    /** The non-zeros that are kept of a target unless more are asked for. */
    public static final int KEPT_NONZEROS = 50;

    /** The same where C is not held: as many paths as that are to stay below some hundred megabytes. */
    public static final int KEPT_OF_MANY = 10;

    private record Key(OpenedDataset data, Formulation how) {}

    /** Of a state. */
    public static SolveAll of(OpenedDataset data, ExplorerState state) {
        Formulation how =
                Formulation.of(state.withPredictors(state.problem().predictors().allowingOwn(false))
                        .problem());
        return new SolveAll(data, state.target(), how, state.lambda());
    }

    @Override
    public Object key() {
        return new Key(data, how);
    }

    @Override
    public String title() {
        return anew().title();
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public long bytes(AllSolved solved) {
        return solved.paths().bytes();
    }

    /** How far below the kept paths a λ lies, is said beside the figure: only more non-zeros are another need. */
    @Override
    public boolean isMetBy(AllSolved solved) {
        boolean tells = !(lambda instanceof LambdaSetting.Absolute)
                || solved.main().filter(this::isOfTarget).isPresent();
        return tells && isDeepEnough(solved);
    }

    /** Paths of a file may have been kept shorter than is usual, and be long enough for what is asked. */
    private boolean isDeepEnough(AllSolved solved) {
        return nonzeros() <= solved.paths().depth().maxNonzeros()
                || (solved.areStored() && solved.paths().cutBefore(solved.common(lambda)) == 0);
    }

    private boolean isOfTarget(SolvedTarget main) {
        return main.target() == target && path().isMetBy(main);
    }

    @Override
    public AllSolved compute(Optional<AllSolved> before, Progress progress, Workers workers) {
        Optional<SolvedTarget> main = lambda instanceof LambdaSetting.Absolute
                ? Optional.of(path().compute(Optional.empty(), progress.quiet(), workers))
                : Optional.empty();
        Optional<AllSolved> known = before.map(there -> there.with(main)).filter(this::isDeepEnough);
        if (known.isPresent()) {
            return known.get();
        }
        Function<AllPaths, AllSolved> read =
                paths -> AllSolved.stored(data, how, paths).with(main);
        SolvedBefore stored = SolvedBefore.of(data, how, paths -> isDeepEnough(read.apply(paths)), progress, workers);
        return stored.paths().map(read).orElseGet(() -> anew().compute(Optional.empty(), progress, workers)
                .with(main)
                .noting(stored.unused()));
    }

    private SolvePaths anew() {
        return new SolvePaths(data, how, nonzeros());
    }

    /** The target that λ is meant for. */
    private SolveTarget path() {
        return new SolveTarget(data, target, how, lambda);
    }

    private int nonzeros() {
        int kept = SolvePaths.usual(data);
        return lambda instanceof LambdaSetting.Nonzeros asked ? Math.max(kept, asked.count()) : kept;
    }
}
