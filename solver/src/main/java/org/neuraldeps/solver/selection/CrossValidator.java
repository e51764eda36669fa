package org.neuraldeps.solver.selection;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Walks the path of every fold's others and lets the fold judge it.
 *
 * <p>The grid goes down from λ_max of all fit rows, {@value LambdaGrid#PER_DECADE} λ to a factor of ten: two factors, and a third
 * where the smallest mean error lies within the last half of the second. It ends earlier where one of the paths cannot be
 * certified further, or more than {@value #MOST_NONZEROS} categories would take part ({@value #MOST_ON_DEMAND} where every column costs a
 * pass over the logits). Beyond, nothing is sparse; and where categories are exact combinations of others, as those of a
 * network with fewer features than categories are, the error falls towards 0 on rows that nobody has seen too.
 */
public final class CrossValidator {

    private static final int FIRST_DECADES = 2;
    private static final int MOST_DECADES = 3;
    private static final int MOST_NONZEROS = 200;
    private static final int MOST_ON_DEMAND = 20;

    private final FoldedTarget target;
    private final double lambdaMax;
    private final Progress progress;
    private final Workers workers;

    private CrossValidator(FoldedTarget target, double lambdaMax, Progress progress, Workers workers) {
        this.target = target;
        this.lambdaMax = lambdaMax;
        this.progress = progress;
        this.workers = workers;
    }

    /**
     * Cross-validates.
     *
     * @param target on its folds
     * @param lambdaMax of the problem on all fit rows; positive
     * @param workers take a fold each; the result does not depend on how many they are
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static CrossValidation validate(FoldedTarget target, double lambdaMax, Progress progress, Workers workers) {
        CrossValidator validator = new CrossValidator(target, lambdaMax, progress, workers);
        int decades = FIRST_DECADES;
        CrossValidation curve = validator.down(decades);
        while (decades < MOST_DECADES && validator.isWorthMore(curve, decades)) {
            decades++;
            curve = validator.down(decades);
        }
        return curve;
    }

    private boolean isWorthMore(CrossValidation curve, int decades) {
        boolean isWhole = curve.size() == decades * LambdaGrid.PER_DECADE + 1;
        return isWhole && curve.minimum() >= curve.size() - 1 - LambdaGrid.PER_DECADE / 2;
    }

    private CrossValidation down(int decades) {
        double[] grid = LambdaGrid.down(lambdaMax, decades);
        SolutionPath[] paths = new SolutionPath[target.count()];
        PathOptions options = PathOptions.full()
                .downTo(grid[grid.length - 1])
                .upToNonzeros(target.moments().isHeld() ? MOST_NONZEROS : MOST_ON_DEMAND);
        AtomicInteger done = new AtomicInteger();
        workers.forEach(paths.length, fold -> {
            progress.checkCancelled();
            paths[fold] = ExactHomotopy.solve(target.problem(fold, progress.quiet()), options, progress.quiet());
            int walked = done.incrementAndGet();
            progress.at((double) walked / paths.length, "paths of folds, " + walked + " of " + paths.length);
        });
        double least = Arrays.stream(paths)
                .mapToDouble(path -> path.lambdaMax() == 0 ? 0 : path.end().lambda())
                .max()
                .orElseThrow();
        double[] lambdas = LambdaGrid.notBelow(grid, least);
        double[][] errors = new double[paths.length][];
        workers.forEach(
                paths.length, fold -> errors[fold] = target.errors(fold, paths[fold], lambdas, progress.quiet()));
        double[] weights =
                IntStream.range(0, paths.length).mapToDouble(target::weight).toArray();
        return CrossValidation.of(target.moments().folding(), lambdas, weights, errors);
    }
}
