package org.neuraldeps.app.cli;

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

/**
 * The targets of a radial figure, solved over its bases.
 *
 * @param layout where everything stands
 * @param solutions one per target, all at the same λ/λ_max
 */
record RadialAnswer(RadialLayout layout, List<Solution> solutions) {

    static RadialAnswer solve(Console console, OpenedDataset data, RadialChoice choice, double ratio) {
        Dictionary bases = Dictionary.of(data.moments().size(), choice.bases());
        // The layout looks at its own λ/λ_max, whatever is asked for.
        PathOptions depth = PathOptions.full().downToRatio(Math.min(ratio, RadialLayout.REFERENCE_RATIO));
        int[] targets = choice.targets();
        AtomicReferenceArray<SolutionPath> paths = new AtomicReferenceArray<>(targets.length);
        console.workers().forEach(targets.length, i -> {
            paths.set(i, ExactHomotopy.solve(data.problem(targets[i]).restrictedTo(bases), depth, console.progress()));
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
