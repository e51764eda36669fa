package org.neuraldeps.app.view.solving;

import java.util.Optional;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.app.state.SolvedTarget;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.ui.Messages;

/** Keeps the picture in step with the state: solves a new target in the background, then evaluates it. */
final class TargetSolver {

    static final Channel SOLVE = new Channel("solve");
    static final Channel EVALUATE = new Channel("evaluate");

    private final Explorer explorer;
    private final Tasks tasks;
    private final Datasets datasets;
    private final SolvedTargets solved = new SolvedTargets();

    TargetSolver(Explorer explorer, Tasks tasks, Datasets datasets) {
        this.explorer = explorer;
        this.tasks = tasks;
        this.datasets = datasets;
    }

    void follow() {
        explorer.state().addListener((value, before, now) -> bringAbout(now));
    }

    private void bringAbout(ExplorerState state) {
        if (isShown(state)) {
            tasks.cancel(Datasets.OPEN);
            tasks.cancel(SOLVE);
            return;
        }
        datasets.with(state.source(), data -> solve(data, explorer.state().get()));
    }

    private boolean isShown(ExplorerState state) {
        Picture picture = explorer.picture().get();
        return picture != null && answers(picture.solved(), state);
    }

    private static boolean answers(SolvedTarget candidate, ExplorerState state) {
        return candidate.target() == state.target()
                && candidate.data().source().equals(state.source())
                && PathDepth.suffices(candidate, state.lambda());
    }

    private void solve(OpenedDataset data, ExplorerState state) {
        Optional<SolvedTarget> kept = solved.find(data, state.target());
        if (kept.isPresent() && answers(kept.get(), state)) {
            tasks.cancel(SOLVE);
            show(kept.get());
            return;
        }
        PathOptions options = kept.isPresent() ? state.lambda().options() : PathDepth.first();
        int target = state.target();
        String name = data.dataset().categories().label(target);
        tasks.submit(new Request<>(
                SOLVE,
                Messages.text("task.solve", name),
                (progress, workers) -> {
                    CovLassoProblem problem = data.problem(target, progress);
                    return ExactHomotopy.solve(problem, options, progress);
                },
                path -> solved(new SolvedTarget(data, path, options, Optional.empty()))));
    }

    private void solved(SolvedTarget fresh) {
        solved.keep(fresh);
        show(fresh);
        // A typed λ or k may lie below the usual end of a path: go on to there.
        bringAbout(explorer.state().get());
    }

    private void show(SolvedTarget ready) {
        explorer.show(ready);
        if (ready.evaluation().isEmpty() && ready.data().dataset().split().evaluationRows() > 0) {
            evaluate(ready);
        } else {
            tasks.cancel(EVALUATE);
        }
    }

    private void evaluate(SolvedTarget ready) {
        String name = ready.data().dataset().categories().label(ready.target());
        tasks.submit(new Request<>(
                EVALUATE,
                Messages.text("task.evaluate", name),
                (progress, workers) -> TargetEvaluation.of(
                        ready.data().dataset(), ready.target(), ready.path().categories(), progress),
                evaluation -> evaluated(ready, evaluation)));
    }

    private void evaluated(SolvedTarget ready, TargetEvaluation evaluation) {
        SolvedTarget complete = ready.with(evaluation);
        solved.keep(complete);
        Picture picture = explorer.picture().get();
        if (picture != null && picture.solved().equals(ready)) {
            explorer.show(complete);
        }
    }
}
