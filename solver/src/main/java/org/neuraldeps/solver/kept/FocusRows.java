package org.neuraldeps.solver.kept;

import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.RowCentredLogits;
import org.neuraldeps.solver.data.SelectedRows;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.LargestShares;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Fit rows that were kept for a focus: all of them where there was room, else those with the largest shares of every category.
 * They are no sample of the fit rows: only what weighs rows by their share of a target may be made of them, and is an
 * approximation where they are not all.
 *
 * @param rows the kept rows, perhaps none, in the order of the data
 * @param labels of the kept rows, where known
 * @param logTotals log Σ_s p_s of every category, over all fit rows
 * @param carried which part of Σ_s p_s the kept rows have, of every category
 * @param labelCounts how many fit rows have each label, where labels are known
 * @param all how many fit rows there were
 * @param limitBytes what the rows might take, as they are stored
 */
public record FocusRows(
        LogitMatrix rows,
        Optional<int[]> labels,
        double[] logTotals,
        double[] carried,
        Optional<int[]> labelCounts,
        int all,
        long limitBytes) {

    /** The limit where none is named: the 50,000 rows of the usual validation set of 1,000 categories in half precision. */
    public static final long USUAL_LIMIT = 128L << 20;

    /**
     * Chooses rows: reads the fit rows once and the chosen ones once more.
     *
     * @param limitBytes what the rows may take
     * @param workers share the reading
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FocusRows of(LogitDataset dataset, long limitBytes, Progress progress, Workers workers) {
        int[] fit = dataset.split().fitIndices();
        LargestShares largest =
                LargestShares.of(dataset, fit.length, room(dataset.logits(), limitBytes), progress, workers);
        return new FocusRows(
                new SelectedRows(dataset.logits(), largest.rows()),
                dataset.labels()
                        .map(known ->
                                Arrays.stream(largest.rows()).map(known::of).toArray()),
                largest.logTotals(),
                largest.carried(),
                dataset.labels()
                        .map(known -> counts(known, fit, dataset.logits().columns())),
                fit.length,
                limitBytes);
    }

    private static int room(LogitMatrix logits, long limitBytes) {
        // No NumPy has bfloat16: such rows are kept as float32, which they are exactly.
        int bytes = logits.storage() == StorageType.BFLOAT16
                ? StorageType.FLOAT32.bytes()
                : logits.storage().bytes();
        long rowBytes = (long) logits.columns() * bytes;
        return (int) Math.min(Integer.MAX_VALUE, limitBytes / rowBytes);
    }

    private static int[] counts(Labels labels, int[] fit, int n) {
        int[] counts = new int[n];
        for (int row : fit) {
            counts[labels.of(row)]++;
        }
        return counts;
    }

    /** Whether all fit rows were kept, so that a focus is what it is on the logits. */
    public boolean areAll() {
        return rows.rows() == all;
    }

    /**
     * Those of both parts, chosen anew among what both have kept: the same that one go over both would choose.
     *
     * @param limit what they may take; no more than either was chosen by, unless it has all of its rows
     */
    public FocusRows and(FocusRows other, long limit, Progress progress, Workers workers) {
        int n = logTotals.length;
        double[] totals = new double[n];
        Arrays.setAll(totals, j -> logSum(logTotals[j], other.logTotals[j]));
        Optional<int[]> counts = labelCounts.map(own -> sums(own, other.labelCounts.orElseThrow()));
        int rowsOfBoth = Math.addExact(all, other.all);
        if (rows.rows() + other.rows.rows() == 0) {
            return new FocusRows(rows, labels, totals, new double[n], counts, rowsOfBoth, limit);
        }
        LogitDataset both = dataset(
                "",
                stacked(rows, other.rows),
                labels.map(own -> joined(own, other.labels.orElseThrow())),
                Categories.numbered(n));
        LargestShares largest = LargestShares.of(both, rowsOfBoth, room(rows, limit), progress, workers);
        double[] part = new double[n];
        // They carry a part of what both had kept, and that is a part of all.
        Arrays.setAll(part, j -> Math.min(1, largest.carried()[j] * Math.exp(largest.logTotals()[j] - totals[j])));
        return new FocusRows(
                new SelectedRows(both.logits(), largest.rows()),
                both.labels()
                        .map(known ->
                                Arrays.stream(largest.rows()).map(known::of).toArray()),
                totals,
                part,
                counts,
                rowsOfBoth,
                limit);
    }

    private static LogitDataset dataset(String name, LogitMatrix rows, Optional<int[]> labels, Categories categories) {
        return new LogitDataset(
                name,
                rows,
                categories,
                labels.map(known -> new Labels(known, rows.columns(), rows.origin())),
                Split.allFit(rows.rows()),
                Optional.empty());
    }

    /**
     * The kept rows as data, all of them to be fitted: for shares and what is weighed by them, and for nothing else.
     *
     * @param name what to call them
     * @throws DataException if none were kept
     */
    public LogitDataset dataset(String name, Categories categories) {
        if (rows.rows() == 0) {
            throw new DataException(
                    name,
                    "it keeps no rows for a focus",
                    "form the moments with a larger --rows-limit, or " + FitRowsGone.CURE);
        }
        return dataset(name, rows, labels, categories);
    }

    /** The same share, knowing which part of all of it the kept rows carry. */
    public TargetShare weighed(TargetShare bySoftmax) {
        return areAll() ? bySoftmax : bySoftmax.carrying(carried[bySoftmax.target()]);
    }

    /** Why a target has no share by label, in a clause; empty if it has one. */
    public Optional<String> refusalByLabel(int target) {
        if (labelCounts.isEmpty()) {
            return Optional.of("a focus by label needs labels, and there are none");
        }
        return labelCounts.get()[target] == 0
                ? Optional.of("none of the " + all + " fit rows has this label, so it has no share by label")
                : Optional.empty();
    }

    /**
     * The share of a target by label.
     *
     * @param kept these rows as data
     * @throws DataException if there are no labels, or no fit row has that of the target
     */
    public TargetShare byLabel(LogitDataset kept, int target) {
        refusalByLabel(target).ifPresent(problem -> {
            throw TargetShare.refused(kept, target, problem);
        });
        return LargestShares.byLabel(
                kept, target, room(rows, limitBytes), labelCounts.orElseThrow()[target]);
    }

    static LogitMatrix stacked(LogitMatrix upper, LogitMatrix lower) {
        if (upper.rows() == 0 || lower.rows() == 0) {
            return upper.rows() == 0 ? lower : upper;
        }
        return new StackedRows(upper, lower);
    }

    static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int[] sums(int[] one, int[] other) {
        int[] sums = new int[one.length];
        Arrays.setAll(sums, j -> Math.addExact(one[j], other[j]));
        return sums;
    }

    private static double logSum(double one, double other) {
        double largest = Math.max(one, other);
        return largest + Math.log(Math.exp(one - largest) + Math.exp(other - largest));
    }

    /** The same, row-centred: softmax does not see it. */
    public FocusRows rowCentred() {
        return new FocusRows(new RowCentredLogits(rows), labels, logTotals, carried, labelCounts, all, limitBytes);
    }
}
