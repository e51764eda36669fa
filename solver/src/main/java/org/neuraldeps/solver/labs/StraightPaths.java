package org.neuraldeps.solver.labs;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The CovLasso paths of new categories over base categories (Eq. 2, under a focus), one for each new one: what {@link
 * ThetaMethod#STRAIGHT} reads Θ from, for any number of non-zeros up to where they end. Immutable.
 */
final class StraightPaths {

    private final CategorySplit split;
    private final List<SolutionPath> paths;

    private StraightPaths(CategorySplit split, List<SolutionPath> paths) {
        this.split = split;
        this.paths = paths;
    }

    /** Θ with its objective Σ err + λ‖θ‖₁ and its largest relative KKT violation, over the columns. */
    record Combination(Theta theta, double objective, double certificate, int knots) {}

    /**
     * Walks the path of every new category.
     *
     * @param training logits of all categories on the training rows, which are its fit rows, with their labels
     * @param moments C of these
     * @param focus φ, and what belongs to a target
     * @param mostNonzeros how far down each path goes
     * @param workers run the categories side by side
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; it is asked at every knot
     */
    static StraightPaths of(
            LogitDataset training,
            SecondMoments moments,
            CategorySplit split,
            Focus focus,
            int mostNonzeros,
            Progress progress,
            Workers workers) {
        Targets targets = new Targets(training, moments, split, focus, progress, workers);
        int n2 = split.fresh().size();
        AtomicReferenceArray<SolutionPath> paths = new AtomicReferenceArray<>(n2);
        AtomicInteger done = new AtomicInteger();
        PathOptions options = PathOptions.full().upToNonzeros(mostNonzeros);
        workers.forEach(n2, place -> {
            progress.checkCancelled();
            CovLassoProblem problem = targets.problem(split.fresh().get(place), progress.quiet());
            paths.set(place, ExactHomotopy.solve(problem, options, progress.quiet()));
            progress.at((double) done.incrementAndGet() / n2, "straight from logits");
        });
        return new StraightPaths(
                split, IntStream.range(0, n2).mapToObj(paths::get).toList());
    }

    /** Makes the problem of each new category over the base. */
    private static final class Targets {

        private final LogitDataset training;
        private final SecondMoments moments;
        private final Focus focus;
        private final DictionaryRule baseOnly;
        private final SoftmaxShares shares;

        Targets(
                LogitDataset training,
                SecondMoments moments,
                CategorySplit split,
                Focus focus,
                Progress progress,
                Workers workers) {
            this.training = training;
            this.moments = moments;
            this.focus = focus;
            this.baseOnly = new DictionaryRule(false, split.fresh());
            this.shares = focus.isOn() && focus.by() == ShareKind.SOFTMAX
                    ? SoftmaxShares.of(training, progress.quiet(), workers)
                    : null;
        }

        CovLassoProblem problem(int target, Progress progress) {
            CovLassoProblem plain = CovLassoProblem.within(moments, target, progress);
            if (!focus.isOn()) {
                return baseOnly.applyTo(plain);
            }
            TargetShare share = shares == null ? TargetShare.byLabel(training, target) : shares.of(target);
            FocusedTarget focused = FocusedTarget.of(plain, share, training, progress, Workers.CALLER);
            return baseOnly.applyTo(focused.problem(focus.share(), progress));
        }
    }

    /** Θ where no column has more non-zeros than {@code most}. */
    Combination with(int most) {
        int n2 = paths.size();
        double[] values = new double[split.base().size() * n2];
        double objective = 0;
        double certificate = 0;
        int knots = 0;
        for (int c = 0; c < n2; c++) {
            SolutionPath path = paths.get(c);
            Solution solution = path.at(path.lambdaForNonzeros(most));
            for (int j = 0; j < split.base().size(); j++) {
                values[j * n2 + c] = solution.coefficient(split.base().get(j));
            }
            objective += solution.error() + solution.lambda() * solution.l1Norm();
            certificate = Math.max(certificate, path.certify(solution).relativeKkt());
            knots += path.knotAtOrAbove(solution.lambda()) + 1;
        }
        return new Combination(new Theta(split, values), objective, certificate, knots);
    }
}
