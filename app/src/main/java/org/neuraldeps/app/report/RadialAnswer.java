package org.neuraldeps.app.report;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The targets of a radial figure, solved over its bases.
 *
 * @param layout where everything stands
 * @param solutions one per target, all at the same λ/λ_max
 */
public record RadialAnswer(RadialLayout layout, List<Solution> solutions) {

    /**
     * Solves.
     *
     * @param choice bases and targets
     * @param ratio λ/λ_max; a path that ends above it answers with its end
     * @param workers one target a job
     * @param progress is asked at every knot whether to go on
     */
    public static RadialAnswer solve(
            OpenedDataset data, RadialChoice choice, double ratio, Workers workers, Progress progress) {
        Dictionary bases = Dictionary.of(data.moments().size(), choice.bases());
        // The layout looks at its own λ/λ_max, whatever is asked for.
        PathOptions depth = PathOptions.full().downToRatio(Math.min(ratio, RadialLayout.REFERENCE_RATIO));
        int[] targets = choice.targets();
        AtomicReferenceArray<SolutionPath> paths = new AtomicReferenceArray<>(targets.length);
        workers.forEach(targets.length, i -> {
            paths.set(i, ExactHomotopy.solve(data.problem(targets[i]).restrictedTo(bases), depth, progress));
        });
        List<SolutionPath> solved =
                IntStream.range(0, targets.length).mapToObj(paths::get).toList();
        RadialLayout layout = RadialLayout.of(choice, data.moments(), solved);
        List<Solution> solutions = solved.stream()
                .map(path -> path.at(Math.max(path.end().lambda(), ratio * path.lambdaMax())))
                .toList();
        return new RadialAnswer(layout, solutions);
    }
}
