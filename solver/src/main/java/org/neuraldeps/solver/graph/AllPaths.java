package org.neuraldeps.solver.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.solver.covlasso.AllTargets;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The kept paths of all categories: Θ(λ) of a whole network, at every λ, by interpolation.
 *
 * @param paths one for each category, in the order of the columns
 * @param depth how far down each was walked
 */
public record AllPaths(List<KeptPath> paths, PathOptions depth) {

    public AllPaths {
        paths = List.copyOf(paths);
    }

    /**
     * Solves every target.
     *
     * @param targets n
     * @param problems the problem of a target; called from several threads
     * @param depth how far down each path goes
     * @param workers run the targets side by side; the result does not depend on how many there are
     * @throws CancelledException if {@code progress} says so
     */
    public static AllPaths solve(
            int targets, IntFunction<CovLassoProblem> problems, PathOptions depth, Workers workers, Progress progress) {
        AllTargets<KeptPath> all = AllTargets.solve(
                targets, problems, new AllTargets.PathWork<>(depth, SolutionPath::kept), workers, progress);
        if (!all.isComplete()) {
            throw new CancelledException();
        }
        return new AllPaths(all.summaries().stream().flatMap(Optional::stream).toList(), depth);
    }

    /** n. */
    public int categories() {
        return paths.size();
    }

    /**
     * Θ at a λ, a λ/λ_max or a k, which is meant for each target; a path that ends before it answers with its end. Cost O(n k),
     * well below a millisecond for a thousand targets.
     */
    public SparseTheta at(LambdaSetting lambda) {
        return SparseTheta.of(
                paths.stream().map(path -> path.at(lambda.on(path))).toList());
    }

    /** The λ that each target has at a setting, logit²; that of the end of its path where this comes before. */
    public double[] lambdas(LambdaSetting lambda) {
        return paths.stream().mapToDouble(lambda::on).toArray();
    }

    /**
     * How many targets are shown at the end of their kept path because more non-zeros than were kept would be needed for what
     * is asked.
     */
    public long cutBefore(LambdaSetting lambda) {
        return paths.stream().filter(path -> isCutBefore(path, lambda)).count();
    }

    private boolean isCutBefore(KeptPath path, LambdaSetting lambda) {
        if (path.end().reason() != PathEnd.Reason.NONZERO_CAP) {
            return false;
        }
        if (lambda instanceof LambdaSetting.Nonzeros nonzeros) {
            return nonzeros.count() > depth.maxNonzeros();
        }
        PathOptions asked = lambda.options();
        return Math.max(asked.lambdaFloor(), asked.lambdaFloorRatio() * path.lambdaMax())
                < path.end().lambda();
    }

    /** About how many bytes the paths take. */
    public long bytes() {
        return paths.stream().mapToLong(KeptPath::bytes).sum();
    }
}
