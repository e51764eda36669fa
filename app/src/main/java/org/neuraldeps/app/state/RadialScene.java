package org.neuraldeps.app.state;

import java.util.List;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * The radial figure for every λ: each target's path over the bases, and places that do not depend on λ.
 *
 * @param data what it was computed from
 * @param choice bases and targets
 * @param layout where they stand
 * @param paths one per target, in the order of the choice
 */
public record RadialScene(OpenedDataset data, RadialChoice choice, RadialLayout layout, List<SolutionPath> paths) {

    /** The picture where every target has the same λ/λ_max. */
    public RadialPicture at(double ratio) {
        return new RadialPicture(
                this,
                paths.stream()
                        .map(path -> path.at(path.clamp(ratio * path.lambdaMax())))
                        .toList());
    }
}
