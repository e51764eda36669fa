package org.neuraldeps.app.data;

import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;

/** Reads the files of features that were found, and sees that they go together. */
final class FeatureReader {

    private final FoundData found;
    private final Optional<Integer> columns;
    private final Progress progress;

    private FeatureReader(FoundData found, Optional<Integer> columns, Progress progress) {
        this.found = found;
        this.columns = columns;
        this.progress = progress;
    }

    /**
     * Reads and checks all of them.
     *
     * @param columns how many categories the head has, where one was given
     * @throws DataException if something is missing or does not go together
     */
    static ReadFeatures read(FoundData found, Optional<Integer> columns, Progress progress) {
        return new FeatureReader(found, columns, progress).all();
    }

    private ReadFeatures all() {
        LogitMatrix train = found.predicting().logits(progress);
        Optional<LogitMatrix> test = matrix(SideFile.TEST);
        int[] trainLabels = labels(SideFile.LABELS, train);
        int[] testLabels = test.map(rows -> labels(SideFile.TEST_LABELS, rows)).orElseGet(this::noTestLabels);
        Categories categories = categories(Math.max(largest(trainLabels), largest(testLabels)));
        progress.checkCancelled();
        FeatureSet whole = new FeatureSet(
                found.request().predicting().displayName(),
                train,
                labels(SideFile.LABELS, train, trainLabels, categories),
                test,
                test.map(rows -> labels(SideFile.TEST_LABELS, rows, testLabels, categories)),
                matrix(SideFile.OUT_OF_DISTRIBUTION),
                categories);
        whole.requireFinite(progress);
        return new FeatureSplit(found, whole).read();
    }

    private int[] noTestLabels() {
        if (found.request().asked().containsKey(SideFile.TEST_LABELS)) {
            throw new DataException(
                    side(SideFile.TEST_LABELS).orElseThrow().place().name(),
                    "labels of test rows, but no test rows",
                    "give their features with " + SideFile.TEST.option());
        }
        return new int[0];
    }

    private Optional<FoundSide> side(SideFile role) {
        return Optional.ofNullable(found.side().get(role));
    }

    private Optional<LogitMatrix> matrix(SideFile role) {
        return side(role).map(file -> file.place().logits(progress));
    }

    private int[] labels(SideFile role, LogitMatrix features) {
        progress.checkCancelled();
        if (inside(role, features).isPresent()) {
            return inside(role, features).get().read();
        }
        FoundSide file = side(role)
                .orElseThrow(() -> new DataException(
                        features.origin(),
                        "features without labels",
                        "save the category of every row beside them as "
                                + role.namesBesideFeatures().get(0) + ", or give " + role.option()));
        int[] values = file.place().labels();
        if (values.length != features.rows()) {
            throw file.mismatch(
                    values.length + " labels, but " + features.origin() + " has " + features.rows() + " rows");
        }
        return values;
    }

    /** Labels in the file of the features, unless others were named. */
    private Optional<Companion<int[]>> inside(SideFile role, LogitMatrix features) {
        return side(role).filter(FoundSide::isAsked).isPresent()
                ? Optional.empty()
                : Companions.first(features.companions().labels(), features.rows());
    }

    private Labels labels(SideFile role, LogitMatrix features, int[] values, Categories categories) {
        String place = inside(role, features)
                .map(Companion::place)
                .orElseGet(() -> side(role).orElseThrow().place().name());
        return new Labels(values, categories.size(), place);
    }

    private static int largest(int... labels) {
        return Arrays.stream(labels).max().orElse(0);
    }

    /** As many as the head has, or as are named; else as many as the labels count. */
    private Categories categories(int largestLabel) {
        progress.checkCancelled();
        Optional<FoundSide> file = side(SideFile.CATEGORIES);
        if (file.isEmpty()) {
            return Categories.numbered(columns.orElse(Math.max(1, largestLabel) + 1));
        }
        Categories named = file.get().place().categories();
        if (columns.isPresent() && columns.get() != named.size()) {
            throw file.get().mismatch(named.size() + " categories, but the head has " + columns.get());
        }
        return named;
    }
}
