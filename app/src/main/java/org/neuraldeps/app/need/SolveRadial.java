package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Several targets, each solved over the bases alone.
 *
 * @param data what to compute from
 * @param chosen bases and targets; empty for the standard choice
 * @param target a category that is to be among the targets, and that λ and k are meant for
 * @param lambda the λ that the paths must reach
 */
public record SolveRadial(OpenedDataset data, Optional<RadialChoice> chosen, int target, LambdaSetting lambda)
        implements Need<RadialScene> {

    private record Key(OpenedDataset data, Optional<RadialChoice> chosen, int target) {}

    @Override
    public Object key() {
        return new Key(data, chosen, target);
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
        return scene.main().map(this::reaches).orElse(true)
                && scene.ratio(lambda).filter(ratio -> reaches(scene, ratio)).isPresent();
    }

    private boolean reaches(SolvedTarget main) {
        return PathDepth.suffices(main.path(), main.depth(), lambda);
    }

    private static boolean reaches(RadialScene scene, double ratio) {
        PathOptions depth = PathDepth.ofSeveral(ratio);
        LambdaSetting wanted = new LambdaSetting.Ratio(ratio);
        return scene.paths().stream().allMatch(path -> PathDepth.suffices(path, depth, wanted));
    }

    @Override
    public RadialScene compute(Optional<RadialScene> before, Progress progress, Workers workers) {
        RadialChoice choice = before.map(RadialScene::choice).orElseGet(() -> choice(progress));
        Optional<SolvedTarget> main = lambda instanceof LambdaSetting.Ratio
                ? Optional.empty()
                : Optional.of(new SolveTarget(data, target, lambda).compute(Optional.empty(), progress, workers));
        double ratio = lambda instanceof LambdaSetting.Ratio given
                ? given.ratio()
                : main.orElseThrow().at(lambda).solution().lambdaRatio();
        PathOptions depth = PathDepth.ofSeveral(Math.min(ratio, RadialLayout.REFERENCE_RATIO));
        List<SolutionPath> paths = paths(choice, depth, progress, workers);
        RadialLayout layout = before.map(RadialScene::layout)
                .orElseGet(() -> RadialLayout.of(choice, data.moments(), paths, progress));
        return new RadialScene(data, choice, layout, paths, main);
    }

    private RadialChoice choice(Progress progress) {
        return chosen.orElseGet(() -> RadialChoice.standard(data.moments(), progress))
                .withTarget(target, data.moments(), progress);
    }

    private List<SolutionPath> paths(RadialChoice choice, PathOptions depth, Progress progress, Workers workers) {
        int[] targets = choice.targets();
        Dictionary bases = Dictionary.of(data.moments().size(), choice.bases());
        List<SolutionPath> paths = new ArrayList<>(Collections.nCopies(targets.length, null));
        workers.forEach(
                targets.length,
                i -> paths.set(
                        i,
                        ExactHomotopy.solve(data.problem(targets[i], progress).restrictedTo(bases), depth, progress)));
        return List.copyOf(paths);
    }
}
