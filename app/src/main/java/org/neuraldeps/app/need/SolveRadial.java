package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Several targets, each solved over the bases alone.
 *
 * @param data what to compute from
 * @param chosen bases and targets; empty for the standard choice
 * @param target a category that is to be among the targets, and that a λ is meant for
 * @param how how the problem of each target is set up; no base is a target, so none predicts its own
 * @param lambda the λ that the paths must reach; k and λ/λ_max are meant for every target
 */
public record SolveRadial(
        OpenedDataset data, Optional<RadialChoice> chosen, int target, Formulation how, LambdaSetting lambda)
        implements Need<RadialScene> {

    private record Key(OpenedDataset data, Optional<RadialChoice> chosen, int target, Formulation how) {}

    public SolveRadial {}

    /** From all bases, of logits as given. */
    public SolveRadial(
            OpenedDataset data, Optional<RadialChoice> chosen, int target, Focus focus, LambdaSetting lambda) {
        this(data, chosen, target, Formulation.USUAL.under(focus), lambda);
    }

    /** Bases and targets of a problem. */
    public static SolveRadial of(OpenedDataset data, Problem problem, LambdaSetting lambda) {
        return new SolveRadial(
                data,
                problem.several().map(Several::choice),
                problem.target().index(),
                Formulation.of(problem),
                lambda);
    }

    @Override
    public Object key() {
        return new Key(data, chosen, target, how);
    }

    @Override
    public String title() {
        return Messages.text("task.radial");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public boolean isMetBy(RadialScene scene) {
        return scene.main().map(main -> reaches(main, lambda)).orElse(true)
                && scene.common(lambda)
                        .filter(common -> scene.solved().stream().allMatch(solved -> reaches(solved, common)))
                        .isPresent();
    }

    private static boolean reaches(SolvedTarget solved, LambdaSetting wanted) {
        return PathDepth.suffices(solved.path(), solved.depth(), wanted);
    }

    @Override
    public RadialScene compute(Optional<RadialScene> before, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        return gauged == data
                ? solve(before, progress, workers)
                : new SolveRadial(gauged, chosen, target, how, lambda).solve(before, progress, workers);
    }

    private RadialScene solve(Optional<RadialScene> before, Progress progress, Workers workers) {
        RadialChoice choice = before.map(RadialScene::choice).orElseGet(() -> choice(progress));
        Optional<SolvedTarget> main = lambda instanceof LambdaSetting.Absolute
                ? Optional.of(new SolveTarget(data, target, how, lambda).compute(Optional.empty(), progress, workers))
                : Optional.empty();
        LambdaSetting common = main.map(this::ratio).orElse(lambda);
        List<SolvedTarget> solved = before.map(RadialScene::solved).orElse(List.of());
        for (PathOptions depth : List.of(PathDepth.ofSeveral(RadialLayout.REFERENCE_RATIO), further(common))) {
            solved = reaching(common, choice, solved, new Walk(depth, progress, workers));
        }
        List<SolutionPath> paths = solved.stream().map(SolvedTarget::path).toList();
        RadialLayout layout = before.map(RadialScene::layout)
                .orElseGet(() -> RadialLayout.of(choice, data.moments(), paths, progress));
        return new RadialScene(data, choice, layout, solved, main, Optional.empty(), Optional.empty());
    }

    private RadialChoice choice(Progress progress) {
        return chosen.orElseGet(() -> RadialChoice.standard(data.moments(), progress))
                .withTarget(target, data.moments(), progress);
    }

    private LambdaSetting ratio(SolvedTarget main) {
        return new LambdaSetting.Ratio(main.at(lambda).solution().lambdaRatio());
    }

    /** How far down to walk where the usual depth does not do. */
    private static PathOptions further(LambdaSetting common) {
        return common instanceof LambdaSetting.Ratio given ? PathDepth.ofSeveral(given.ratio()) : common.options();
    }

    /** How paths are walked. */
    private record Walk(PathOptions depth, Progress progress, Workers workers) {}

    /** The targets' paths, of which those that are there and go far enough are kept. */
    private List<SolvedTarget> reaching(
            LambdaSetting common, RadialChoice choice, List<SolvedTarget> there, Walk walk) {
        int[] targets = choice.targets();
        Dictionary bases = how.rule().without(Dictionary.of(data.moments().size(), choice.bases()));
        List<SolvedTarget> solved = new ArrayList<>(Collections.nCopies(targets.length, null));
        walk.workers().forEach(targets.length, i -> {
            boolean kept = i < there.size() && reaches(there.get(i), common);
            solved.set(i, kept ? there.get(i) : solve(targets[i], bases, walk));
        });
        return List.copyOf(solved);
    }

    private SolvedTarget solve(int one, Dictionary bases, Walk walk) {
        CovLassoProblem problem = data.problem(one, how.focus(), how.rule(), walk.progress(), Workers.CALLER)
                .restrictedTo(bases);
        return SolvedTarget.solve(data, problem, walk.depth(), walk.progress());
    }
}
