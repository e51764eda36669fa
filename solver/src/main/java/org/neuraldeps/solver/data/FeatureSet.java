package org.neuraldeps.solver.data;

import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.work.Progress;

/**
 * What goes into the last layer of a network: features X, N x d, one row a sample, with the true category of each row. A
 * head on them gives logits. Immutable, as far as its matrices are.
 *
 * @param name what to call it: the folder's name, "tiny200"
 * @param trainFeatures N x d, what heads are learned from
 * @param trainLabels N
 * @param testFeatures M x d, what heads are judged by, where given
 * @param testLabels M, given with the test features
 * @param outOfDistribution rows x d of none of the categories, where given
 * @param categories n
 */
public record FeatureSet(
        String name,
        LogitMatrix trainFeatures,
        Labels trainLabels,
        Optional<LogitMatrix> testFeatures,
        Optional<Labels> testLabels,
        Optional<LogitMatrix> outOfDistribution,
        Categories categories) {

    /** @throws DataException if rows, widths or labels do not go together; both numbers are named */
    public FeatureSet {
        requireRows(trainFeatures, trainLabels);
        requireCategories(trainFeatures, trainLabels, categories);
        if (testFeatures.isPresent() != testLabels.isPresent()) {
            throw testFeatures
                    .map(matrix -> new DataException(
                            matrix.origin(), "test features without labels", "give the labels of the test rows, too"))
                    .orElseGet(() -> new DataException(
                            name, "labels of test rows without their features", "give the test features, too"));
        }
        testFeatures.ifPresent(matrix -> {
            requireWidth(trainFeatures, matrix);
            requireRows(matrix, testLabels.orElseThrow());
            requireCategories(matrix, testLabels.orElseThrow(), categories);
        });
        outOfDistribution.ifPresent(matrix -> requireWidth(trainFeatures, matrix));
    }

    /** d, the number of features. */
    public int width() {
        return trainFeatures.columns();
    }

    /** How many training rows each category has. */
    public int[] trainingRowsOfEach() {
        int[] counts = new int[categories.size()];
        for (int row = 0; row < trainLabels.rows(); row++) {
            counts[trainLabels.of(row)]++;
        }
        return counts;
    }

    /**
     * Reads all features once, in blocks.
     *
     * @throws DataException where there is NaN or infinity: at the first, with the number of rows and columns that have some
     */
    public void requireFinite(Progress progress) {
        FiniteCheck.requireFeatures(trainFeatures, progress);
        testFeatures.ifPresent(matrix -> FiniteCheck.requireFeatures(matrix, progress));
        outOfDistribution.ifPresent(matrix -> FiniteCheck.requireFeatures(matrix, progress));
    }

    /**
     * Makes sure that heads can be learned for all categories, and judged.
     *
     * @throws DataException if there are no test rows, or at the first category without a training row
     */
    public void requireLab() {
        if (testFeatures.isEmpty()) {
            throw new DataException(
                    trainFeatures.origin(),
                    "no test rows, by which a lab judges heads",
                    "give test features and their labels, or hold out a part of the training rows");
        }
        int[] rows = trainingRowsOfEach();
        IntStream.range(0, rows.length).filter(i -> rows[i] == 0).findFirst().ifPresent(i -> {
            throw new DataException(
                    trainFeatures.origin(),
                    categories.label(i) + " (index " + i + ") has no training row",
                    "give rows of every category, or leave it out of names and labels");
        });
    }

    private static void requireRows(LogitMatrix features, Labels labels) {
        if (features.rows() != labels.rows()) {
            throw new DataException(
                    features.origin(),
                    features.rows() + " rows of features but " + labels.rows() + " labels",
                    "give files that belong together");
        }
    }

    private static void requireWidth(LogitMatrix train, LogitMatrix other) {
        if (train.columns() != other.columns()) {
            throw new DataException(
                    other.origin(),
                    other.columns() + " features a row, but " + train.origin() + " has " + train.columns(),
                    "give features of the same layer of the same network");
        }
    }

    /** Labels were made for some number of categories, but not always for this one. */
    private static void requireCategories(LogitMatrix features, Labels labels, Categories categories) {
        IntStream.range(0, labels.rows())
                .filter(row -> labels.of(row) >= categories.size())
                .findFirst()
                .ifPresent(row -> {
                    throw new DataException(
                            features.origin() + ", row " + row,
                            "label " + labels.of(row) + " is not one of the " + categories.size() + " categories",
                            "labels must be indices of categories from 0 to " + (categories.size() - 1));
                });
    }
}
