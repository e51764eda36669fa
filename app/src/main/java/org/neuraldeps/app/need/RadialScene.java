package org.neuraldeps.app.need;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * Several targets over common bases for every λ: each target's path over the bases, and places that do not depend on λ.
 *
 * @param data what it was computed from
 * @param choice bases and targets
 * @param layout where they stand
 * @param paths one per target, in the order of the choice
 * @param main the target that λ and k are meant for, over all its others; empty where only λ/λ_max was asked for
 */
public record RadialScene(
        OpenedDataset data,
        RadialChoice choice,
        RadialLayout layout,
        List<SolutionPath> paths,
        Optional<SolvedTarget> main) {

    /** The λ/λ_max that all targets share, if the scene can tell what a setting means. */
    Optional<Double> ratio(LambdaSetting lambda) {
        return lambda instanceof LambdaSetting.Ratio given
                ? Optional.of(given.ratio())
                : main.map(solved -> solved.at(lambda).solution().lambdaRatio());
    }

    /**
     * The picture at a λ: an interpolation.
     *
     * @throws IllegalStateException if the scene has no main target to tell what k means
     */
    public RadialPicture at(LambdaSetting lambda) {
        double ratio = ratio(lambda).orElseThrow(() -> new IllegalStateException("k of which target?"));
        return new RadialPicture(
                this,
                ratio,
                paths.stream()
                        .map(path -> path.at(path.clamp(ratio * path.lambdaMax())))
                        .toList());
    }
}
