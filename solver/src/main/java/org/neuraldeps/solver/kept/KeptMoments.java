package org.neuraldeps.solver.kept;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What is kept of one network's logits where the fit rows are left behind: their moments, which most of the mathematics works
 * from; the evaluation rows, whole; and for a focus the fit rows with the largest shares. Those of parts of some rows add up to
 * those of all, in any order, to rounding.
 *
 * @param categories one per column
 * @param fit what the fit rows come down to
 * @param focus fit rows that were kept for a focus
 * @param evaluation the rows that were held out
 * @param origin what all of it was made of
 */
public record KeptMoments(
        Categories categories, FitMoments fit, FocusRows focus, EvaluationRows evaluation, KeptOrigin origin) {

    /** Where forming moments ends and choosing rows begins, about. */
    private static final double FORMED = 0.8;

    /**
     * Reads the fit rows three times.
     *
     * @param dataset one network
     * @param moments C over its fit rows
     * @param folding how fit rows are shared out to folds, groups whole
     * @param origin what it was made of
     * @param limitBytes what the rows for a focus may take
     * @param workers share the work; the result does not depend on how many they are
     * @throws DataException if there are too many categories, and as reading the rows does
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static KeptMoments of(
            LogitDataset dataset,
            SecondMoments moments,
            Folding folding,
            KeptOrigin origin,
            long limitBytes,
            Progress progress,
            Workers workers) {
        if (dataset.other().isPresent()) {
            throw new IllegalArgumentException("moments are kept of one network");
        }
        FitMoments fit = FitMoments.of(dataset, moments, folding, new PartProgress(progress, 0, FORMED), workers);
        FocusRows focus = FocusRows.of(dataset, limitBytes, new PartProgress(progress, FORMED, 1), workers);
        dataset.logits().requireUnchanged();
        return new KeptMoments(dataset.categories(), fit, focus, EvaluationRows.of(dataset), origin);
    }

    /**
     * Those of all rows of some parts, in their order: the same as of one go over the parts.
     *
     * @param parts at least one
     * @param limitBytes what the rows for a focus may take; empty for the least that one of the parts had
     * @throws DataException if parts do not belong together; the message says which and why
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static KeptMoments merged(
            List<KeptMoments> parts, Optional<Long> limitBytes, Progress progress, Workers workers) {
        long limit = limitBytes.orElseGet(() ->
                parts.stream().mapToLong(part -> part.focus.limitBytes()).min().orElseThrow());
        parts.forEach(part -> part.requireRowsFor(limit));
        KeptMoments whole = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            progress.at((double) (i - 1) / (parts.size() - 1), "adding part " + (i + 1) + " of " + parts.size());
            whole = whole.and(parts.get(i), limit, progress.quiet(), workers);
        }
        return whole;
    }

    private void requireRowsFor(long limit) {
        if (!focus.areAll() && focus.limitBytes() < limit) {
            throw new DataException(
                    origin.name(),
                    "it keeps the rows for a focus that " + focus.limitBytes() + " bytes had room for, fewer than "
                            + limit + " bytes of all rows would be",
                    "give a --rows-limit of at most " + focus.limitBytes() + "b");
        }
    }

    private KeptMoments and(KeptMoments other, long limit, Progress progress, Workers workers) {
        requireSameKind(other);
        KeptOrigin both = origin.and(other.origin);
        return new KeptMoments(
                categories,
                fit.and(other.fit, progress),
                focus.and(other.focus, limit, progress, workers),
                evaluation.and(other.evaluation),
                both);
    }

    private void requireSameKind(KeptMoments other) {
        requireSame(other, "categories", size(), other.size());
        for (int j = 0; j < size(); j++) {
            requireSame(
                    other,
                    "category " + j,
                    categories.get(j).name(),
                    other.categories.get(j).name());
            requireSame(
                    other,
                    "category " + j,
                    categories.get(j).wnid(),
                    other.categories.get(j).wnid());
        }
        requireSame(other, "type", storage().key(), other.storage().key());
        requireSame(other, "folds", words(fit.folding()), words(other.fit.folding()));
        requireSame(other, "labels", has(focus.labels()), has(other.focus.labels()));
    }

    private static String has(Optional<int[]> labels) {
        return labels.isPresent() ? "known" : "unknown";
    }

    private static String words(Folding folding) {
        return folding.count() + " by seed " + folding.seed();
    }

    private void requireSame(KeptMoments other, String what, Object own, Object theirs) {
        if (!own.equals(theirs)) {
            throw new DataException(
                    other.origin.name(),
                    what + ": " + theirs + ", but " + origin.name() + " has " + own,
                    "merge parts of the same logits only");
        }
    }

    private int size() {
        return categories.size();
    }

    /** The type of the logits. */
    public StorageType storage() {
        return fit.storage();
    }

    /**
     * The evaluation rows as data, whose fit rows are {@linkplain Split#withoutFitRows gone}.
     *
     * @param name what to call them
     * @param place where they are, for messages
     * @param names of the categories, usually those that were kept
     */
    public LogitDataset dataset(String name, String place, Categories names) {
        LogitMatrix rows = evaluation.rows();
        return new LogitDataset(
                name,
                rows,
                names,
                evaluation.labels().map(known -> new Labels(known, size(), rows.origin())),
                Split.withoutFitRows(rows.rows(), new FitRowsGone(fit.rows(), fit.groups(), place)),
                evaluation.groups().map(SampleGroups::numbered),
                Optional.empty());
    }
}
