package org.neuraldeps.solver.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One target solved on every half-sample, with λ in the unit of C of all fit rows: the paths from λ_max down, so that every λ above their end is an
 * interpolation. Immutable.
 */
public final class TargetStability {

    private final HalfSampling sampling;
    private final double lambda;
    private final int candidates;
    private final List<KeptPath> paths;
    private final SortedMap<Integer, SelectionCurve> curves;

    /** Of every path, by decreasing λ, where categories enter for the first time. */
    private final List<double[]> firstEntries;

    private TargetStability(HalfSampling sampling, double lambda, int candidates, List<KeptPath> paths) {
        this.sampling = sampling;
        this.lambda = lambda;
        this.candidates = candidates;
        this.paths = paths;
        SelectionCounts counts = new SelectionCounts();
        paths.forEach(counts::add);
        this.curves = Collections.unmodifiableSortedMap(counts.curves());
        this.firstEntries = paths.stream().map(TargetStability::firstEntries).toList();
    }

    /**
     * Solves a target on B half-samples. A path of k steps costs n k (k + K)/2 multiply-adds; without a focus nothing is read.
     *
     * @param target on the {@value HalfSampling#BLOCKS} blocks of the sampling
     * @param lambda how far down, logit²
     * @param workers take a half-sample each; the result does not depend on how many they are
     * @throws DataException if, under a focus, the rows of the target are in too few blocks
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static TargetStability solve(
            FoldedTarget target, HalfSampling sampling, double lambda, Progress progress, Workers workers) {
        List<int[]> halves = sampling.draw(target::hasShareIn)
                .orElseThrow(() -> new DataException(
                        target.name(),
                        "its rows are in so few of " + HalfSampling.BLOCKS
                                + " blocks that halves of them often have none to focus on",
                        "focus by the softmax share, or choose a target with rows in more groups"));
        KeptPath[] paths = new KeptPath[halves.size()];
        int[] candidates = new int[paths.length];
        PathOptions options = PathOptions.full().downTo(lambda);
        AtomicInteger done = new AtomicInteger();
        workers.forEach(paths.length, half -> {
            progress.checkCancelled();
            CovLassoProblem problem = target.problemOn(halves.get(half), progress.quiet());
            candidates[half] = problem.dictionary().count();
            paths[half] =
                    ExactHomotopy.solve(problem, options, progress.quiet()).kept();
            int solved = done.incrementAndGet();
            progress.at((double) solved / paths.length, "half-samples, " + solved + " of " + paths.length);
        });
        return new TargetStability(sampling, lambda, candidates[0], List.of(paths));
    }

    private static double[] firstEntries(KeptPath path) {
        List<Double> entries = new ArrayList<>();
        boolean[] isKnown = new boolean[0];
        for (var knot : path.knots()) {
            for (int category : knot.active()) {
                if (category >= isKnown.length) {
                    isKnown = Arrays.copyOf(isKnown, 2 * category + 1);
                }
                if (!isKnown[category]) {
                    isKnown[category] = true;
                    entries.add(knot.lambda());
                }
            }
        }
        return entries.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How the half-samples were asked for. */
    public HalfSampling sampling() {
        return sampling;
    }

    /** Down to where it was solved, logit². */
    public double lambda() {
        return lambda;
    }

    /**
     * Whether it goes far enough to tell of a λ.
     *
     * @param wanted logit²
     */
    public boolean reaches(double wanted) {
        return wanted >= lambda;
    }

    /**
     * What the half-samples say at a λ: an interpolation.
     *
     * @param at logit², not below {@link #lambda}
     * @throws IllegalArgumentException if it is below
     */
    public CoefficientStability at(double at) {
        if (!reaches(at)) {
            throw new IllegalArgumentException("half-samples were solved down to λ = " + lambda + ", not to " + at);
        }
        List<SparseRow> rows = paths.stream()
                .map(path -> path.at(Math.max(at, path.end().lambda())))
                .toList();
        double selected =
                rows.stream().mapToInt(row -> row.support().length).average().orElse(0);
        double ever = firstEntries.stream()
                .mapToLong(entries ->
                        Arrays.stream(entries).takeWhile(entry -> entry > at).count())
                .average()
                .orElse(0);
        return new CoefficientStability(
                at, rows, curves, new SelectionBound(selected, candidates), new SelectionBound(ever, candidates));
    }

    /**
     * How many half-samples are shown at the end of their path at a λ, because they could not be certified as far down.
     *
     * @param at logit²
     */
    public long cutBefore(double at) {
        return paths.stream()
                .filter(path -> path.lambdaMax() > 0 && at < path.end().lambda())
                .count();
    }

    /** Of every category that some half-sample selects, how many do so along λ. */
    SortedMap<Integer, SelectionCurve> curves() {
        return curves;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        return paths.stream().mapToLong(KeptPath::bytes).sum()
                + curves.values().stream().mapToLong(SelectionCurve::bytes).sum();
    }
}
