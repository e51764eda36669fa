package org.neuraldeps.solver.stability;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * How often half-samples select every dependency of a network: for each target, with λ in the unit of C of all fit rows, from λ_max down to some λ
 * of its own, so that any λ above that is looked up. Of the half-samples' paths no more is kept than where categories enter and leave: some 20 MB
 * for 1,000 targets of 5 non-zeros. Immutable.
 */
public final class EdgeStability {

    /** The part of half-samples that must select a dependency for it to be called stable. */
    public static final double STABLE = CoefficientStability.STABLE;

    private static final int TARGETS_PER_JOB = 8;

    private final HalfSampling sampling;
    private final double[] lambdas;
    private final int[][] predictors;
    private final SelectionCurve[][] curves;

    private EdgeStability(HalfSampling sampling, double[] lambdas) {
        this.sampling = sampling;
        this.lambdas = lambdas.clone();
        this.predictors = new int[lambdas.length][0];
        this.curves = new SelectionCurve[lambdas.length][0];
    }

    /**
     * Solves all targets of one network on B half-samples without a focus, one half-sample after the other: n² K/2 additions for its C, which needs 8 n²
     * bytes beside those of the blocks, and n paths.
     *
     * @param blocks C over the rows of the {@value HalfSampling#BLOCKS} blocks of the sampling, held
     * @param rule which categories may predict
     * @param lambdas how far down each target goes, logit²; a target of λ = 0 is left out, for nothing is correlated with it
     * @param workers take targets side by side; the result does not depend on how many they are
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static EdgeStability within(
            FoldMoments blocks,
            DictionaryRule rule,
            HalfSampling sampling,
            double[] lambdas,
            Progress progress,
            Workers workers) {
        EdgeStability stability = new EdgeStability(sampling, lambdas);
        SelectionCounts[] counts = new SelectionCounts[lambdas.length];
        Arrays.setAll(counts, target -> new SelectionCounts());
        List<int[]> halves = sampling.draw(half -> true).orElseThrow();
        for (int half = 0; half < halves.size(); half++) {
            progress.at((double) half / halves.size(), words(half, halves.size()));
            progress.checkCancelled();
            DenseSecondMoments moments = blocks.formedOver(halves.get(half), workers);
            workers.forEach(jobs(lambdas.length), job -> {
                for (int target = first(job); target < Math.min(first(job + 1), lambdas.length); target++) {
                    progress.checkCancelled();
                    if (lambdas[target] > 0) {
                        CovLassoProblem problem =
                                rule.applyTo(CovLassoProblem.within(moments, target, progress.quiet()));
                        stability.walk(problem, target, counts[target], progress.quiet());
                    }
                }
            });
        }
        for (int target = 0; target < lambdas.length; target++) {
            stability.keep(target, counts[target].curves());
        }
        return stability;
    }

    private static int jobs(int targets) {
        return (targets + TARGETS_PER_JOB - 1) / TARGETS_PER_JOB;
    }

    private static int first(int job) {
        return job * TARGETS_PER_JOB;
    }

    private void walk(CovLassoProblem problem, int target, SelectionCounts counts, Progress progress) {
        PathOptions options = PathOptions.full().downTo(lambdas[target]);
        counts.add(ExactHomotopy.solve(problem, options, progress).kept());
    }

    private void keep(int target, SortedMap<Integer, SelectionCurve> found) {
        predictors[target] = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        curves[target] = found.values().toArray(SelectionCurve[]::new);
    }

    private static String words(int done, int count) {
        return "half-samples, " + done + " of " + count;
    }

    /**
     * Solves all targets one after the other, each on its own half-samples: for a focus, whose rows weigh differently for every target, and between
     * networks. Reads the fit rows for each of them.
     *
     * @param targets each on the {@value HalfSampling#BLOCKS} blocks of the sampling; called in order
     * @param lambdas how far down each target goes, logit²; a target of λ = 0 is left out
     * @param workers share the half-samples of a target
     * @throws org.neuraldeps.solver.data.DataException if, under a focus, the rows of a target are in too few blocks
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static EdgeStability eachOf(
            IntFunction<FoldedTarget> targets,
            HalfSampling sampling,
            double[] lambdas,
            Progress progress,
            Workers workers) {
        EdgeStability stability = new EdgeStability(sampling, lambdas);
        for (int target = 0; target < lambdas.length; target++) {
            progress.checkCancelled();
            if (lambdas[target] > 0) {
                stability.keep(
                        target,
                        TargetStability.solve(
                                        targets.apply(target), sampling, lambdas[target], progress.quiet(), workers)
                                .curves());
            }
            progress.at(
                    (target + 1.0) / lambdas.length,
                    "targets on half-samples, " + (target + 1) + " of " + lambdas.length);
        }
        return stability;
    }

    /** How the half-samples were asked for. */
    public HalfSampling sampling() {
        return sampling;
    }

    /** n, the number of targets. */
    public int categories() {
        return lambdas.length;
    }

    /**
     * Whether it goes far enough to tell of every target at a λ.
     *
     * @param wanted one λ for each target, logit²
     */
    public boolean reaches(double... wanted) {
        for (int target = 0; target < lambdas.length; target++) {
            if (wanted[target] < lambdas[target]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The part of half-samples that select a predictor for a target at a λ, 0 to 1. Cost O(log B).
     *
     * @param lambda logit²; it must be {@linkplain #reaches reached}
     */
    public double frequency(int target, int predictor, double lambda) {
        int place = Arrays.binarySearch(predictors[target], predictor);
        return place < 0 ? 0 : (double) curves[target][place].at(lambda) / sampling.count();
    }

    /**
     * That of every edge, in the order of their numbers.
     *
     * @param theta Θ at these λ
     * @param at one λ for each target, logit²; they must be {@linkplain #reaches reached}
     */
    public double[] frequencies(SparseTheta theta, double... at) {
        double[] frequencies = new double[theta.edges()];
        for (int target = 0; target < theta.categories(); target++) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                frequencies[edge] = frequency(target, theta.predictor(edge), at[target]);
            }
        }
        return frequencies;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        long bytes = 0;
        for (SelectionCurve[] ofTarget : curves) {
            for (SelectionCurve curve : ofTarget) {
                bytes += curve.bytes();
            }
        }
        return bytes;
    }
}
