package org.neuraldeps.solver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.CategoriesFile;
import org.neuraldeps.solver.io.SamplesFile;
import org.neuraldeps.solver.io.StoredLogits;
import org.neuraldeps.solver.io.StoredVectors;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The real logits of the bundled sample, opened once for all tests of a run. */
public final class SampleDataset {

    private static final LogitDataset[] NETWORKS = new LogitDataset[2];
    private static final DenseSecondMoments[] MOMENTS = new DenseSecondMoments[2];

    private SampleDataset() {}

    /** The first (0) or second (1) network on its own. */
    public static synchronized LogitDataset network(int index) {
        if (NETWORKS[index] == null) {
            NETWORKS[index] = read(index, Optional.empty());
        }
        return NETWORKS[index];
    }

    /** The first network predicts the second. */
    public static LogitDataset between() {
        return read(0, Optional.of(network(1).logits()));
    }

    /** The second network predicts the first. */
    public static LogitDataset betweenBackwards() {
        return read(1, Optional.of(network(0).logits()));
    }

    /** Second moments of a network over the fit rows. */
    public static synchronized DenseSecondMoments moments(int index) {
        if (MOMENTS[index] == null) {
            LogitDataset dataset = network(index);
            MOMENTS[index] = MomentAccumulator.accumulate(
                    dataset.logits(), FitSample.of(dataset.split()), Progress.NONE, Workers.CALLER);
        }
        return MOMENTS[index];
    }

    private static LogitDataset read(int index, Optional<LogitMatrix> other) {
        Sample sample = Sample.IMAGENET1K;
        try (InputStream logits =
                        sample.open(sample.logitsFile(sample.networks().get(index)));
                InputStream names = sample.open("categories.tsv");
                InputStream labels = sample.open("labels.npy");
                InputStream mask = sample.open("evaluation.npy");
                InputStream samples = sample.open("samples.tsv")) {
            Categories categories = CategoriesFile.read(names, "categories.tsv");
            return new LogitDataset(
                    sample.key(),
                    StoredLogits.read(logits, sample.networks().get(index)),
                    categories,
                    Optional.of(new Labels(StoredVectors.labels(labels, "labels.npy"), 1000, "labels.npy")),
                    new Split(StoredVectors.mask(mask, "evaluation.npy")),
                    Optional.of(SamplesFile.read(samples, "samples.tsv")),
                    other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
