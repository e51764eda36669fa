package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The paths of all targets, each over all its others, held side by side: 50 non-zeros of each, 10 where C is not held, or as many as somebody asks for,
 * and nothing of what they were computed from.
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

    /** As many may be asked for there. */
    public static final int MOST_OF_MANY = 20;

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
        int n = data.dataset().categories().size();
        long spooled = AllProblems.bytesToForm(data, how.gauge());
        return spooled == 0 ? Messages.text("task.all", n) : Messages.text("task.all.spooled", n, spooled >> 20);
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
        return nonzeros() <= solved.paths().depth().maxNonzeros()
                && (!(lambda instanceof LambdaSetting.Absolute)
                        || solved.main().filter(this::isOfTarget).isPresent());
    }

    private boolean isOfTarget(SolvedTarget main) {
        return main.target() == target && path().isMetBy(main);
    }

    @Override
    public AllSolved compute(Optional<AllSolved> before, Progress progress, Workers workers) {
        AllPaths paths = before.map(AllSolved::paths)
                .filter(there -> nonzeros() <= there.depth().maxNonzeros())
                .orElseGet(() -> solve(progress, workers));
        Optional<SolvedTarget> main = lambda instanceof LambdaSetting.Absolute
                ? Optional.of(path().compute(Optional.empty(), progress.quiet(), workers))
                : Optional.empty();
        return new AllSolved(data, how, paths, main);
    }

    private AllPaths solve(Progress progress, Workers workers) {
        int n = data.moments().size();
        if (nonzeros() > mostNonzeros()) {
            throw new DataException(
                    data.request().displayName(),
                    "the paths of all " + n + " targets are kept up to " + mostNonzeros() + " non-zeros each",
                    "ask for at most " + mostNonzeros() + ", or for one target");
        }
        SecondMoments gauged = data.in(how.gauge(), progress, workers).moments();
        Progress walking = AllProblems.afterwards(gauged, progress);
        IntFunction<CovLassoProblem> problems =
                AllProblems.of(data, how, AllProblems.forming(gauged, progress), workers);
        return AllPaths.solve(n, problems, PathOptions.full().upToNonzeros(nonzeros()), workers, walking);
    }

    /** The target that λ is meant for. */
    private SolveTarget path() {
        return new SolveTarget(data, target, how, lambda);
    }

    private int nonzeros() {
        int kept = data.moments().isHeld() ? KEPT_NONZEROS : KEPT_OF_MANY;
        return lambda instanceof LambdaSetting.Nonzeros asked ? Math.max(kept, asked.count()) : kept;
    }

    private int mostNonzeros() {
        return data.moments().isHeld() ? Integer.MAX_VALUE : MOST_OF_MANY;
    }
}
