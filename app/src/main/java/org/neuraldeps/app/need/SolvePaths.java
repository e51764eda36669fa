package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The paths of all targets, each over all its others, solved anew and held side by side, with nothing of what they were computed from.
 *
 * @param data what to compute from
 * @param how how the problem of each target is set up; no category predicts its own
 * @param nonzeros how many non-zeros are kept of each
 */
public record SolvePaths(OpenedDataset data, Formulation how, int nonzeros) implements DataNeed<AllSolved> {

    /** As many may be asked for where C is not held. */
    public static final int MOST_OF_MANY = 20;

    /** How many are kept of some data unless more are asked for: as many paths as that are to stay below some hundred megabytes. */
    public static int usual(OpenedDataset data) {
        return data.moments().isHeld() ? SolveAll.KEPT_NONZEROS : SolveAll.KEPT_OF_MANY;
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        int n = data.dataset().categories().size();
        long spooled = AllProblems.bytesToForm(data, how.gauge());
        return spooled == 0 ? Messages.text("task.all", n) : Messages.text("task.all.spooled", n, spooled >> 20);
    }

    @Override
    public long bytes(AllSolved solved) {
        return solved.paths().bytes();
    }

    /**
     * Solves all targets.
     *
     * @throws DataException where C is not held and more non-zeros are asked for than can be kept, and as {@link AllProblems} does
     */
    @Override
    public AllSolved compute(Optional<AllSolved> before, Progress progress, Workers workers) {
        int n = data.moments().size();
        if (nonzeros > MOST_OF_MANY && !data.moments().isHeld()) {
            throw new DataException(
                    data.request().displayName(),
                    "the paths of all " + n + " targets are kept up to " + MOST_OF_MANY + " non-zeros each",
                    "ask for at most " + MOST_OF_MANY + ", or for one target");
        }
        SecondMoments gauged = data.in(how.gauge(), progress, workers).moments();
        Progress walking = AllProblems.afterwards(gauged, progress);
        IntFunction<CovLassoProblem> problems =
                AllProblems.of(data, how, AllProblems.forming(gauged, progress), workers);
        PathOptions depth = PathOptions.full().upToNonzeros(nonzeros);
        return new AllSolved(data, how, AllPaths.solve(n, problems, depth, workers, walking));
    }
}
