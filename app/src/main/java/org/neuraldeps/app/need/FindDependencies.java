package org.neuraldeps.app.need;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.solver.evaluation.DependencySearch;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Which categories have a dependency for an ε, with how few others; what that says for a δ is a look at the result.
 *
 * @param data whose categories
 * @param how how the problem of each is set up
 * @param epsilon ε, logit units
 * @param most the largest k that is tried
 */
public record FindDependencies(OpenedDataset data, Formulation how, double epsilon, int most)
        implements DataNeed<List<CategoryDependency>> {

    /** The largest k where nobody asks for another: few enough that Definition 1's k ≪ n is meant. */
    public static final int USUAL_MOST = 20;

    private static final int BYTES_PER_STEP = 32;

    /** What a state asks about all categories of its data. */
    public static FindDependencies of(OpenedDataset data, ExplorerState state, EpsilonDelta asked) {
        return new FindDependencies(data, Formulation.of(state.problem()), asked.epsilon(), USUAL_MOST);
    }

    @Override
    public String title() {
        return Messages.text("task.dependencies");
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public long bytes(List<CategoryDependency> found) {
        return (long) BYTES_PER_STEP * (most + 1) * found.size();
    }

    @Override
    public List<CategoryDependency> compute(
            Optional<List<CategoryDependency>> before, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        return DependencySearch.ofAll(
                gauged.dataset(),
                gauged.problems(how.focus(), how.rule(), progress, workers),
                epsilon,
                most,
                workers,
                progress);
    }
}
