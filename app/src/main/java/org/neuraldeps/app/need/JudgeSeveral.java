package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.stability.TargetStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Several targets over common bases on half-samples of the fit rows, each from its λ_max down to its λ; one after the other, asked for when λ rests.
 *
 * @param paths how the targets are solved
 * @param scene the targets, solved
 * @param lambda the λ that is asked for, as in {@link RadialScene#at}
 * @param sampling the half-samples
 */
public record JudgeSeveral(SolveRadial paths, RadialScene scene, LambdaSetting lambda, HalfSampling sampling)
        implements Need<List<TargetStability>> {

    private record Key(Object paths, HalfSampling sampling) {}

    /** On the usual half-samples. */
    public JudgeSeveral(SolveRadial paths, RadialScene scene) {
        this(paths, scene, paths.lambda(), HalfSampling.USUAL);
    }

    /** Whether it is about the targets and bases of a scene. */
    public boolean isAbout(RadialScene other) {
        return other.data() == scene.data() && other.choice().equals(scene.choice());
    }

    @Override
    public Object key() {
        return new Key(paths.key(), sampling);
    }

    @Override
    public String title() {
        return Messages.text("task.severalHalves", scene.solved().size(), sampling.count());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(paths.data());
    }

    @Override
    public boolean isMetBy(List<TargetStability> judged) {
        return scene.with(judged).isJudged(scene.at(lambda));
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public long bytes(List<TargetStability> judged) {
        return judged.stream().mapToLong(TargetStability::bytes).sum();
    }

    @Override
    public List<TargetStability> compute(Optional<List<TargetStability>> before, Progress progress, Workers workers) {
        OpenedDataset gauged = paths.data().in(paths.how().gauge(), progress, workers);
        List<Solution> solutions = scene.at(lambda).solutions();
        List<TargetStability> judged = new ArrayList<>();
        for (int i = 0; i < solutions.size(); i++) {
            progress.at((double) i / solutions.size(), "targets on half-samples, " + i + " of " + solutions.size());
            progress.checkCancelled();
            double wanted = solutions.get(i).lambda();
            int place = i;
            judged.add(before.map(there -> there.get(place))
                    .filter(there -> there.reaches(wanted))
                    .orElseGet(() -> solve(gauged, solutions.get(place), progress, workers)));
        }
        return List.copyOf(judged);
    }

    private TargetStability solve(OpenedDataset gauged, Solution solution, Progress progress, Workers workers) {
        Formulation how = paths.how();
        Dictionary bases = how.rule()
                .without(Dictionary.of(gauged.moments().size(), scene.choice().bases()));
        FoldedTarget target = gauged.onBlocks(solution.target(), how.focus(), sampling, progress.quiet(), workers)
                .following(how.rule())
                .among(bases);
        return TargetStability.solve(target, sampling, solution.lambda(), progress.quiet(), workers);
    }
}
