package org.neuraldeps.solver.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * C over the rows of every fold, from one pass over the fit rows in all. What is known of the rows outside of a fold is
 * pooled from the other folds, so that K paths and what judges them need no further pass.
 *
 * <p>Needs 8 K n² bytes, 40 MB for 1,000 categories in five folds; where that is more than half a gigabyte, columns are formed
 * when they are needed, and no more of them are kept than fit into that.
 */
public final class FoldMoments {

    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_CACHE_BYTES = 64L << 20;

    private final Folding folding;
    private final Optional<Folds> folds;
    private final List<SecondMoments> own;

    private FoldMoments(Folding folding, Optional<Folds> folds, List<SecondMoments> own) {
        this.folding = folding;
        this.folds = folds;
        this.own = own;
    }

    /**
     * Those that were kept, of rows that are not there any more.
     *
     * @param folding how the rows were shared out
     * @param own C over the rows of every fold
     */
    public static FoldMoments kept(Folding folding, List<? extends SecondMoments> own) {
        if (own.size() != folding.count()) {
            throw new IllegalArgumentException(own.size() + " moments of " + folding.count() + " folds");
        }
        return new FoldMoments(folding, Optional.empty(), List.copyOf(own));
    }

    /**
     * Reads the fit rows once.
     *
     * @param logits F, of the network that predicts
     * @param workers share the reading and the sums; the result does not depend on how many they are
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, and where a sum of squares is too large
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FoldMoments of(LogitMatrix logits, Folds folds, Progress progress, Workers workers) {
        List<SecondMoments> own = new ArrayList<>();
        long cacheBytes = Math.min(MOST_CACHE_BYTES, MOST_BYTES / folds.count());
        for (int fold = 0; fold < folds.count(); fold++) {
            progress.at((double) fold / folds.count(), "moments of fold " + (fold + 1) + " of " + folds.count());
            FitSample sample = FitSample.of(folds.only(fold));
            own.add(
                    isHeld(logits.columns(), folds.count())
                            ? MomentAccumulator.accumulate(logits, sample, progress.quiet(), workers)
                            : OnDemandSecondMoments.of(logits, sample, progress.quiet(), workers, cacheBytes));
        }
        return new FoldMoments(folds.folding(), Optional.of(folds), List.copyOf(own));
    }

    private static boolean isHeld(int columns, int folds) {
        return 8L * columns * columns * folds <= MOST_BYTES;
    }

    /** How the folds were asked for. */
    public Folding folding() {
        return folding;
    }

    /** K, how many folds there are. */
    public int count() {
        return own.size();
    }

    /** How many rows a fold has. */
    public int rows(int fold) {
        return own.get(fold).rows();
    }

    /** Which rows are in which fold; empty where only the moments were kept. */
    public Optional<Folds> folds() {
        return folds;
    }

    /** Whether no question about them costs a pass over the logits. */
    public boolean isHeld() {
        return own.get(0).isHeld();
    }

    /** How many bytes of moments are in memory now. */
    public long heldBytes() {
        return own.stream().mapToLong(SecondMoments::heldBytes).sum();
    }

    /** C over the rows of a fold. */
    public SecondMoments of(int fold) {
        return own.get(fold);
    }

    /** C over the rows of some folds. */
    public SecondMoments over(int... chosen) {
        List<SecondMoments> parts = Arrays.stream(chosen).mapToObj(own::get).toList();
        return new PooledMoments(
                parts, parts.stream().mapToDouble(SecondMoments::rows).toArray());
    }

    /**
     * The same, formed in memory: 8 n² bytes and n² additions a fold, worth it for whoever needs most columns.
     *
     * @param workers share the columns; the result does not depend on how many there are
     */
    public DenseSecondMoments formedOver(int[] chosen, Workers workers) {
        SecondMoments pooled = over(chosen);
        double[][] columns = new double[pooled.size()][];
        workers.forEach(columns.length, j -> columns[j] = pooled.fetch(j, Progress.NONE));
        return new DenseSecondMoments(pooled.rows(), columns);
    }

    /** The folds but one. */
    public int[] others(int fold) {
        return IntStream.range(0, count()).filter(other -> other != fold).toArray();
    }
}
