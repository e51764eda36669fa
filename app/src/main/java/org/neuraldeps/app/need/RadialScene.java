package org.neuraldeps.app.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.stability.TargetStability;

/**
 * Several targets over common bases for every λ: each target's path over the bases, and places that do not depend on λ.
 *
 * @param data what it was computed from
 * @param choice bases and targets
 * @param layout where they stand
 * @param solved one per target, in the order of the choice
 * @param main the target that a λ is meant for, over all its others; empty where only λ/λ_max or k was asked for
 * @param judged the targets on half-samples, likewise; empty where nobody asks for them, or they are not there yet
 * @param failure why there will be none, one line, where they were tried in vain
 */
public record RadialScene(
        OpenedDataset data,
        RadialChoice choice,
        RadialLayout layout,
        List<SolvedTarget> solved,
        Optional<SolvedTarget> main,
        Optional<List<TargetStability>> judged,
        Optional<String> failure) {

    /** The same with half-samples. */
    public RadialScene with(List<TargetStability> other) {
        return new RadialScene(data, choice, layout, solved, main, Optional.of(other), Optional.empty());
    }

    /** The same with why there will be no half-samples. */
    public RadialScene unjudged(String why) {
        return new RadialScene(data, choice, layout, solved, main, judged, Optional.of(why));
    }

    /** Whether the half-samples of all targets were solved as far down as a picture. */
    boolean isJudged(RadialPicture picture) {
        return judged.isPresent()
                && IntStream.range(0, solved.size()).allMatch(i -> judged.get()
                        .get(i)
                        .reaches(picture.solutions().get(i).lambda()));
    }

    /** The paths of the targets over the bases, in the order of the choice. */
    public List<SolutionPath> paths() {
        return solved.stream().map(SolvedTarget::path).toList();
    }

    /** The λ/λ_max or k that all targets have at a setting, if the scene can tell: a λ is one target's. */
    Optional<LambdaSetting> common(LambdaSetting lambda) {
        return lambda instanceof LambdaSetting.Absolute
                ? main.map(target ->
                        new LambdaSetting.Ratio(target.at(lambda).solution().lambdaRatio()))
                : Optional.of(lambda);
    }

    /**
     * The picture at a λ: an interpolation.
     *
     * @throws IllegalStateException if the scene has no main target to tell what a λ means
     */
    public RadialPicture at(LambdaSetting lambda) {
        LambdaSetting common = common(lambda).orElseThrow(() -> new IllegalStateException("λ of which target?"));
        return new RadialPicture(
                this,
                common,
                solved.stream()
                        .map(target -> target.path().at(target.path().clamp(common.on(target.path()))))
                        .toList());
    }

    /** What somebody who sees the picture at a λ should know beside it, a sentence each. */
    public List<String> notes(LambdaSetting lambda) {
        return main.map(target -> target.notes(lambda))
                .orElseGet(() -> lambda instanceof LambdaSetting.Nonzeros
                        ? solved.stream()
                                .flatMap(target -> target.nothingToPredict().stream())
                                .toList()
                        : List.of());
    }
}
