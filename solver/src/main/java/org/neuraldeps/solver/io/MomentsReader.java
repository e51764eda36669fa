package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.kept.EvaluationRows;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;
import org.neuraldeps.solver.work.Progress;

/** Reads a file of moments, and holds what it says of sizes against one another before anything is made of it. */
final class MomentsReader {

    private final FoundFile file;

    MomentsReader(FoundFile file) {
        this.file = file;
    }

    KeptMoments read(Progress progress) {
        return file.read(() -> LogitFormats.with(
                file.path(), Reading.USUAL, progress, arrays -> new Open(new MomentsContent(file, arrays)).moments()));
    }

    /** One reading, while the file is open. */
    private static final class Open {

        private final MomentsContent content;
        private final int n;
        private final StorageType storage;

        Open(MomentsContent content) throws IOException {
            this.content = content;
            content.requireWhole();
            this.n = content.categories();
            String key = content.text(MomentsArrays.STORAGE);
            this.storage = Arrays.stream(StorageType.values())
                    .filter(type -> type.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> content.wrong(MomentsArrays.STORAGE, "no type is called " + key));
        }

        KeptMoments moments() throws IOException {
            FitMoments fit = fit();
            return new KeptMoments(names(), fit, focus(fit.rows()), evaluation(), origin());
        }

        private KeptOrigin origin() throws IOException {
            List<String> names = content.texts(MomentsArrays.SOURCE_NAMES);
            List<String> parts = content.texts(MomentsArrays.SOURCE_PARTS, names.size());
            List<String> hashes = content.texts(MomentsArrays.SOURCE_HASHES, names.size());
            return new KeptOrigin(
                    content.text(MomentsArrays.ORIGIN),
                    content.text(MomentsArrays.PROGRAM),
                    content.text(MomentsArrays.SPLIT),
                    IntStream.range(0, names.size())
                            .mapToObj(i -> new KeptOrigin.Source(names.get(i), parts.get(i), hashes.get(i)))
                            .toList());
        }

        private Categories names() throws IOException {
            List<String> names = content.texts(MomentsArrays.NAMES, n);
            List<String> wnids = content.texts(MomentsArrays.WNIDS, n);
            List<String> synonyms = content.texts(MomentsArrays.SYNONYMS, n);
            return new Categories(IntStream.range(0, n)
                    .mapToObj(j -> new Category(j, wnids.get(j), names.get(j), synonyms.get(j)))
                    .toList());
        }

        private FitMoments fit() throws IOException {
            int[] rows = content.integers(MomentsArrays.FIT_ROWS, 2);
            if (rows[0] < 1 || rows[1] < 1 || rows[1] > rows[0]) {
                throw content.wrong(MomentsArrays.FIT_ROWS, rows[0] + " rows in " + rows[1] + " groups");
            }
            int[] folding = content.integers(MomentsArrays.FOLDING, 2);
            if (!Folding.isCount(folding[0])) {
                throw content.wrong(MomentsArrays.FOLDING, folding[0] + " folds");
            }
            return new FitMoments(
                    rows[0],
                    rows[1],
                    n,
                    storage,
                    content.matrix(n),
                    new Folding(folding[0], folding[1]),
                    folds(folding[0], rows[0]),
                    content.has(MomentsArrays.FACTOR)
                            ? Optional.of(content.packed(MomentsArrays.FACTOR, n))
                            : Optional.empty());
        }

        private List<FitMoments.Fold> folds(int count, int fitRows) throws IOException {
            int[] rows = content.integers(MomentsArrays.FOLD_ROWS);
            if (rows.length == 0) {
                return List.of();
            }
            long sum = Arrays.stream(rows).asLongStream().sum();
            if (rows.length != count || sum != fitRows || Arrays.stream(rows).anyMatch(of -> of < 1)) {
                throw content.wrong(
                        MomentsArrays.FOLD_ROWS, rows.length + " folds of " + sum + " rows in all for " + fitRows);
            }
            List<FitMoments.Fold> folds = new ArrayList<>();
            for (int fold = 0; fold < count; fold++) {
                folds.add(new FitMoments.Fold(rows[fold], content.packed(MomentsArrays.FOLD + fold, n)));
            }
            return folds;
        }

        private FocusRows focus(int fitRows) throws IOException {
            LogitMatrix rows = content.rows(MomentsArrays.FOCUS, n, storage);
            if (rows.rows() > fitRows) {
                throw content.wrong(MomentsArrays.FOCUS, rows.rows() + " rows of " + fitRows);
            }
            double[] carried = content.vector(MomentsArrays.FOCUS_CARRIED, n);
            if (Arrays.stream(carried).anyMatch(part -> !(part >= 0 && part <= 1))) {
                throw content.wrong(MomentsArrays.FOCUS_CARRIED, "a part of less than nothing or more than all");
            }
            Optional<int[]> labels = labels(MomentsArrays.FOCUS_LABELS, rows.rows());
            Optional<int[]> counts = content.has(MomentsArrays.LABEL_COUNTS)
                    ? Optional.of(content.integers(MomentsArrays.LABEL_COUNTS, n))
                    : Optional.empty();
            if (counts.isPresent() != labels.isPresent()) {
                throw content.wrong(MomentsArrays.FOCUS_LABELS, "labels and how many there are belong together");
            }
            return new FocusRows(
                    rows,
                    labels,
                    content.vector(MomentsArrays.FOCUS_TOTALS, n),
                    carried,
                    counts,
                    fitRows,
                    content.whole(MomentsArrays.FOCUS_LIMIT));
        }

        private EvaluationRows evaluation() throws IOException {
            LogitMatrix rows = content.rows(MomentsArrays.EVALUATION, n, storage);
            Optional<int[]> groups = content.has(MomentsArrays.EVALUATION_GROUPS)
                    ? Optional.of(content.integers(MomentsArrays.EVALUATION_GROUPS, rows.rows()))
                    : Optional.empty();
            return new EvaluationRows(rows, labels(MomentsArrays.EVALUATION_LABELS, rows.rows()), groups);
        }

        private Optional<int[]> labels(String name, int rows) throws IOException {
            if (!content.has(name)) {
                return Optional.empty();
            }
            int[] labels = content.integers(name, rows);
            for (int label : labels) {
                if (label >= n) {
                    throw content.wrong(name, "label " + label + " of " + n + " categories");
                }
            }
            return Optional.of(labels);
        }
    }
}
