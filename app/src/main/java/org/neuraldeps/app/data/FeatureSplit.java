package org.neuraldeps.app.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.SelectedRows;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.io.SideFile;

/**
 * Which rows of features are held out: test rows, or where there are none, training rows as a mask or a wish says.
 *
 * @param found the files, and the wish
 * @param whole all rows, as they lie in the files
 */
record FeatureSplit(FoundData found, FeatureSet whole) {

    /** @throws DataException if something else is to be held out beside test rows, or a side file does not fit the rows */
    ReadFeatures read() {
        return whole.testFeatures().map(this::withTestRows).orElseGet(this::withoutTestRows);
    }

    private ReadFeatures withTestRows(LogitMatrix test) {
        requireNothingElseHeldOut(test);
        LogitMatrix rows = new StackedRows(whole.trainFeatures(), test);
        int training = whole.trainFeatures().rows();
        boolean[] isTest = new boolean[rows.rows()];
        Arrays.fill(isTest, training, isTest.length, true);
        Labels testLabels = whole.testLabels().orElseThrow();
        int[] values = IntStream.range(0, isTest.length)
                .map(row -> row < training ? whole.trainLabels().of(row) : testLabels.of(row - training))
                .toArray();
        Labels labels = new Labels(values, whole.categories().size(), rows.origin());
        return new ReadFeatures(rows, labels, new Split(isTest), groups(rows), whole);
    }

    /** Rows that are held out take the place of test rows: no head is learned from them. */
    private ReadFeatures withoutTestRows() {
        LogitMatrix rows = whole.trainFeatures();
        Optional<SampleGroups> groups = groups(rows);
        Split split = side(SideFile.EVALUATION)
                .map(mask -> mask(mask, rows))
                .or(() ->
                        found.request().holdOut().map(wish -> Split.holdOut(rows.rows(), groups, wish, rows.origin())))
                .orElseGet(() -> Split.allFit(rows.rows()));
        FeatureSet set = split.evaluationRows() == 0 ? whole : heldOut(split);
        return new ReadFeatures(rows, whole.trainLabels(), split, groups, set);
    }

    private FeatureSet heldOut(Split split) {
        LogitMatrix rows = whole.trainFeatures();
        return new FeatureSet(
                whole.name(),
                new SelectedRows(rows, split.fitIndices()),
                selected(split.fitIndices()),
                Optional.of(new SelectedRows(rows, split.evaluationIndices())),
                Optional.of(selected(split.evaluationIndices())),
                whole.outOfDistribution(),
                whole.categories());
    }

    private Labels selected(int... rows) {
        int[] values = Arrays.stream(rows).map(whole.trainLabels()::of).toArray();
        return new Labels(
                values, whole.categories().size(), whole.trainFeatures().origin());
    }

    private void requireNothingElseHeldOut(LogitMatrix test) {
        if (found.request().holdOut().isPresent() || side(SideFile.EVALUATION).isPresent()) {
            throw new DataException(
                    test.origin(),
                    "these test rows are what is held out, and no head was learned from them",
                    "leave out " + SideFile.EVALUATION.option() + " and --hold-out, or move the test rows away");
        }
    }

    private Optional<FoundSide> side(SideFile role) {
        return Optional.ofNullable(found.side().get(role));
    }

    private Split mask(FoundSide file, LogitMatrix rows) {
        Split split = new Split(file.place().mask());
        if (split.rows() != rows.rows()) {
            throw file.mismatch(split.rows() + " entries, but " + rows.origin() + " has " + rows.rows() + " rows");
        }
        if (split.fitRows() == 0) {
            throw file.mismatch("all " + split.rows() + " rows are held out for evaluation, none is left to fit");
        }
        return split;
    }

    private Optional<SampleGroups> groups(LogitMatrix rows) {
        return side(SideFile.SAMPLES).map(file -> {
            SampleGroups groups = file.place().groups();
            if (groups.rows() != rows.rows()) {
                throw file.mismatch(groups.rows() + " rows, but training and test features have " + rows.rows());
            }
            return groups;
        });
    }
}
