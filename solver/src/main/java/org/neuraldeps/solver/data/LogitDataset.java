package org.neuraldeps.solver.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that was loaded for one network, or for a pair of networks seen on the same rows.
 *
 * @param name what to call it: the file's name, "imagenet1k"
 * @param logits F of the network whose categories predict
 * @param categories one per column
 * @param labels the true category of every row, where known
 * @param split fit and evaluation rows
 * @param groups which rows belong together, where known; empty where each stands for itself
 * @param other G of a second network, same rows in the same order (Sec. 2.4), where given
 */
public record LogitDataset(
        String name,
        LogitMatrix logits,
        Categories categories,
        Optional<Labels> labels,
        Split split,
        Optional<SampleGroups> groups,
        Optional<LogitMatrix> other) {

    /** @throws DataException if the parts do not have the same rows and categories; both numbers are named */
    public LogitDataset {
        requireSame(logits.origin(), "categories", categories.size(), "columns", logits.columns());
        labels.ifPresent(l -> requireSame(logits.origin(), "labels", l.rows(), "rows", logits.rows()));
        requireSame(logits.origin(), "evaluation mask entries", split.rows(), "rows", logits.rows());
        groups.ifPresent(g -> requireSame(logits.origin(), "grouped rows", g.rows(), "rows", logits.rows()));
        other.ifPresent(o -> {
            requireSame(o.origin(), "rows", o.rows(), "rows of " + logits.origin(), logits.rows());
            requireSame(o.origin(), "columns", o.columns(), "columns of " + logits.origin(), logits.columns());
        });
        if (split.fitRows() == 0) {
            throw new DataException(
                    logits.origin(),
                    "all " + split.rows() + " rows are held out for evaluation, none is left to fit",
                    "mark fewer rows in the evaluation mask");
        }
    }

    /** Data whose rows each stand for themselves. */
    public LogitDataset(
            String name,
            LogitMatrix logits,
            Categories categories,
            Optional<Labels> labels,
            Split split,
            Optional<LogitMatrix> other) {
        this(name, logits, categories, labels, split, Optional.empty(), other);
    }

    /** How many of some rows can count as independent: as many groups as they come from. */
    public int independent(int... rows) {
        return groups.map(known ->
                        (int) Arrays.stream(rows).map(known::of).distinct().count())
                .orElse(rows.length);
    }

    /** The same data split in another way. */
    public LogitDataset with(Split other) {
        return new LogitDataset(name, logits, categories, labels, other, groups, this.other);
    }

    /** How many groups all rows are in, also those that are not there any more; empty where nothing is known of groups. */
    public OptionalInt groupsInAll() {
        return groups.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(groups.get().size()
                        + split.fitRowsGone().map(FitRowsGone::groups).orElse(0));
    }

    /** How many groups the fit rows are in; how many rows there are where nothing is known of groups. */
    public int fitGroups() {
        return split.fitRowsGone().map(FitRowsGone::groups).orElseGet(() -> independent(split.fitIndices()));
    }

    private static void requireSame(String place, String what, int count, String expectedWhat, int expected) {
        if (count != expected) {
            throw new DataException(
                    place,
                    count + " " + what + " but " + expected + " " + expectedWhat,
                    "give files that belong together");
        }
    }
}
