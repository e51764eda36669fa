package org.neuraldeps.app.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The radial figure for every λ: each target's path over the bases, and places that do not depend on λ.
 *
 * @param data what it was computed from
 * @param choice bases and targets
 * @param layout where they stand
 * @param paths one per target, in the order of the choice
 */
public record RadialScene(OpenedDataset data, RadialChoice choice, RadialLayout layout, List<SolutionPath> paths) {

    /**
     * Solves every target over the bases.
     *
     * @param depth how far down; the layout looks at {@link RadialLayout#REFERENCE_RATIO}, or where a path ends before
     * @param workers one target a job
     * @param progress is asked at every knot whether to go on
     */
    public static RadialScene solve(
            OpenedDataset data, RadialChoice choice, PathOptions depth, Workers workers, Progress progress) {
        int[] targets = choice.targets();
        Dictionary bases = Dictionary.of(data.moments().size(), choice.bases());
        List<SolutionPath> paths = new ArrayList<>(Collections.nCopies(targets.length, null));
        workers.forEach(targets.length, i -> {
            CovLassoProblem problem = data.problem(targets[i], progress).restrictedTo(bases);
            paths.set(i, ExactHomotopy.solve(problem, depth, progress));
        });
        return new RadialScene(
                data, choice, RadialLayout.of(choice, data.moments(), paths, progress), List.copyOf(paths));
    }

    /** The picture where every target has the same λ/λ_max. */
    public RadialPicture at(double ratio) {
        return new RadialPicture(
                this,
                paths.stream()
                        .map(path -> path.at(path.clamp(ratio * path.lambdaMax())))
                        .toList());
    }
}
