package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The fit rows that a focus on any category needs most: of each category as many as there is room for, those with the largest
 * softmax shares, and where there are labels as many again that have its label. The latter are drawn by what is in them, as
 * their shares are all the same: so which rows are chosen of several parts does not depend on how they were parted.
 *
 * @param rows indices in the data of those that were chosen, ascending
 * @param logTotals log Σ_s p_s of every category, over all rows of the data
 * @param carried which part of that the chosen rows have, of every category; 1 where all were chosen
 */
public record LargestShares(int[] rows, double[] logTotals, double[] carried) {

    /**
     * Reads the fit rows once, and the chosen ones once more: N n exponentials.
     *
     * @param dataset one network
     * @param all how many rows there are in all: the fit rows, or more of which these were chosen before
     * @param room how many rows there is room for
     * @param workers share the reading; the result does not depend on how many they are
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static LargestShares of(LogitDataset dataset, int all, int room, Progress progress, Workers workers) {
        int[] fit = dataset.split().fitIndices();
        int n = dataset.logits().columns();
        boolean isWhole = all <= room;
        int most = isWhole ? 0 : ofEach(dataset, room);
        ShareTotals sums = new ShareTotals(new ChosenRows(dataset.logits(), fit), most, workers).run(progress);
        double[] totals = sums.logTotals();
        double[] carried = new double[n];
        if (isWhole) {
            Arrays.fill(carried, 1);
            return new LargestShares(fit, totals, carried);
        }
        int[] chosen = chosen(dataset, fit, sums, most);
        if (chosen.length > 0) {
            double[] kept = new ShareTotals(new ChosenRows(dataset.logits(), chosen), 0, workers)
                    .run(progress.quiet())
                    .logTotals();
            Arrays.setAll(carried, j -> Math.min(1, Math.exp(kept[j] - totals[j])));
        }
        return new LargestShares(chosen, totals, carried);
    }

    /** How many rows of each category and kind of share there is room for, where it is not all. */
    static int ofEach(LogitDataset dataset, int room) {
        return room / (dataset.logits().columns() * (dataset.labels().isPresent() ? 2 : 1));
    }

    private static int[] chosen(LogitDataset dataset, int[] fit, ShareTotals all, int most) {
        BitSet chosen = new BitSet();
        if (most == 0) {
            return new int[0];
        }
        for (int j = 0; j < dataset.logits().columns(); j++) {
            Arrays.stream(all.best(j)).forEach(place -> chosen.set(fit[place]));
        }
        drawn(dataset.labels(), fit, all, most, dataset.logits().columns()).forEach(place -> chosen.set(fit[place]));
        return chosen.stream().toArray();
    }

    /** The places of some rows of every label. */
    private static IntStream drawn(Optional<Labels> labels, int[] fit, ShareTotals all, int most, int n) {
        if (labels.isEmpty()) {
            return IntStream.empty();
        }
        LargestRows[] drawn = new LargestRows[n];
        for (int place = 0; place < fit.length; place++) {
            int label = labels.get().of(fit[place]);
            drawn[label] = drawn[label] == null ? new LargestRows(most) : drawn[label];
            drawn[label].offer(lot(all.logSum(place)), place);
        }
        return Arrays.stream(drawn).filter(rows -> rows != null).flatMapToInt(rows -> Arrays.stream(rows.rows()));
    }

    /**
     * The share of a label in rows that were chosen among more: 1 for those that were drawn by what is in them, as many as
     * there was room for; those that are there for their softmax share would bias it.
     *
     * @param chosen the rows that were chosen, all fit rows, with labels
     * @param room how many rows there was room for
     * @param all how many rows had the label
     * @throws org.neuraldeps.solver.data.DataException if none has the label
     */
    public static TargetShare byLabel(LogitDataset chosen, int target, int room, int all) {
        Labels labels = chosen.labels().orElseThrow();
        int[] own = IntStream.range(0, labels.rows())
                .filter(row -> labels.of(row) == target)
                .toArray();
        int most = ofEach(chosen, room);
        if (own.length == all || own.length == 0) {
            return TargetShare.byLabel(chosen, target);
        }
        LargestRows drawn = new LargestRows(most);
        double[] row = new double[chosen.logits().columns()];
        for (int index : own) {
            chosen.logits().readRows(index, 1, row);
            drawn.offer(lot(SoftmaxShares.logSum(row, 0, row.length)), index);
        }
        int[] counted = drawn.rows();
        return TargetShare.byLabel(chosen, target, index -> Arrays.binarySearch(counted, index) >= 0)
                .carrying((double) counted.length / all);
    }

    /** A lot that a row draws by what is in it: as good as random, and the same in whatever part the row is. */
    private static double lot(double logSum) {
        long bits = Double.doubleToLongBits(logSum) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return (bits ^ (bits >>> 31)) >>> 11;
    }
}
