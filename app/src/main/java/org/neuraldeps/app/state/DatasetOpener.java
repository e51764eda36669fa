package org.neuraldeps.app.state;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.CategoriesFile;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.NpyLogitMatrix;
import org.neuraldeps.solver.io.NpyVectors;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Opens what a {@link DatasetSource} names. */
final class DatasetOpener {

    private DatasetOpener() {}

    static OpenedDataset open(DatasetSource.Sample source, Progress progress, Workers workers) {
        Sample sample = Arrays.stream(Sample.values())
                .filter(s -> s.key().equals(source.name()))
                .findFirst()
                .orElseThrow(() -> new DataException(
                        "sample " + source.name(),
                        "there is no such sample",
                        "choose one of: "
                                + Arrays.stream(Sample.values())
                                        .map(Sample::key)
                                        .collect(Collectors.joining(", "))));
        try {
            return finish(source, read(source, sample), progress, workers);
        } catch (IOException e) {
            throw new DataException("sample " + source.name(), e.getMessage(), "install the program again", e);
        }
    }

    private static LogitDataset read(DatasetSource.Sample source, Sample sample) throws IOException {
        int predicting = source.swapped() ? 1 : 0;
        LogitMatrix logits = logits(sample, predicting);
        Optional<LogitMatrix> other =
                source.withOther() ? Optional.of(logits(sample, 1 - predicting)) : Optional.empty();
        try (InputStream names = sample.open(SideFile.CATEGORIES_FILE);
                InputStream labels = sample.open(SideFile.LABELS_FILE);
                InputStream mask = sample.open(SideFile.EVALUATION_FILE)) {
            Categories categories = CategoriesFile.read(names, SideFile.CATEGORIES_FILE);
            Labels truth = new Labels(
                    NpyVectors.labels(labels, SideFile.LABELS_FILE), categories.size(), SideFile.LABELS_FILE);
            Split split = new Split(NpyVectors.mask(mask, SideFile.EVALUATION_FILE));
            return new LogitDataset(sample.key(), logits, categories, Optional.of(truth), split, other);
        }
    }

    private static LogitMatrix logits(Sample sample, int network) throws IOException {
        String file = sample.logitsFile(sample.networks().get(network));
        try (InputStream stream = sample.open(file)) {
            return NpyLogitMatrix.read(stream, file);
        }
    }

    static OpenedDataset open(DatasetSource.Files source, Progress progress, Workers workers) {
        LogitMatrix logits = LogitFormats.open(source.logits(), progress);
        Optional<LogitMatrix> other = source.with().map(file -> LogitFormats.open(file, progress));
        Categories categories = Companion.of(source.categories(), source.logits(), SideFile.CATEGORIES)
                .map(file -> categories(file, logits))
                .orElseGet(() -> Categories.numbered(logits.columns()));
        Optional<Labels> labels =
                Companion.of(source.labels(), source.logits(), SideFile.LABELS).map(file -> labels(file, logits));
        Split split = Companion.of(source.evaluation(), source.logits(), SideFile.EVALUATION)
                .map(file -> split(file, logits))
                .orElseGet(() -> Split.allFit(logits.rows()));
        String name = String.valueOf(source.logits().getFileName());
        return finish(source, new LogitDataset(name, logits, categories, labels, split, other), progress, workers);
    }

    private static Categories categories(Companion names, LogitMatrix logits) {
        Categories categories = CategoriesFile.read(names.file());
        names.requireSame("categories", categories.size(), "columns", logits.columns());
        return categories;
    }

    private static Labels labels(Companion labels, LogitMatrix logits) {
        int[] values = NpyVectors.labels(labels.file());
        labels.requireSame("labels", values.length, "rows", logits.rows());
        return new Labels(values, logits.columns(), labels.file().path().toString());
    }

    private static Split split(Companion mask, LogitMatrix logits) {
        Split split = new Split(NpyVectors.mask(mask.file()));
        mask.requireSame("entries", split.rows(), "rows", logits.rows());
        if (split.fitRows() == 0) {
            throw mask.mismatch("all " + split.rows() + " rows are held out for evaluation, none is left to fit");
        }
        return split;
    }

    private static OpenedDataset finish(
            DatasetSource source, LogitDataset dataset, Progress progress, Workers workers) {
        FiniteCheck.require(dataset.logits(), progress);
        dataset.other().ifPresent(other -> FiniteCheck.require(other, progress));
        return new OpenedDataset(
                source, dataset, MomentSource.of(dataset.logits(), dataset.split(), progress, workers));
    }
}
