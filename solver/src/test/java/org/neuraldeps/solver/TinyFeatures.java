package org.neuraldeps.solver;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.io.StoredLogits;
import org.neuraldeps.solver.io.StoredVectors;
import org.neuraldeps.solver.work.Workers;

/** The real features of the bundled sample of 200 categories, opened once for all tests of a run. */
public final class TinyFeatures {

    /** n. */
    public static final int CATEGORIES = 200;

    /** Uses all cores of the machine. */
    public static final Workers ALL_CORES = new Workers() {
        @Override
        public int count() {
            return Runtime.getRuntime().availableProcessors();
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            IntStream.range(0, jobs).parallel().forEach(job);
        }
    };

    private static LogitMatrix train;
    private static LogitMatrix test;
    private static LogitMatrix outOfDistribution;

    private TinyFeatures() {}

    /** 10,000 x 768. */
    public static synchronized LogitMatrix train() {
        train = train == null ? matrix("train.features.npy") : train;
        return train;
    }

    /** 3,000 x 768. */
    public static synchronized LogitMatrix test() {
        test = test == null ? matrix("test.features.npy") : test;
        return test;
    }

    /** 1,000 x 768, of none of the categories. */
    public static synchronized LogitMatrix outOfDistribution() {
        outOfDistribution = outOfDistribution == null ? matrix("ood.features.npy") : outOfDistribution;
        return outOfDistribution;
    }

    /** Of the training rows. */
    public static Labels trainLabels() {
        return labels("train.labels.npy");
    }

    /** Of the test rows. */
    public static Labels testLabels() {
        return labels("test.labels.npy");
    }

    private static LogitMatrix matrix(String file) {
        try (InputStream stream = open(file)) {
            return StoredLogits.read(stream, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labels labels(String file) {
        try (InputStream stream = open(file)) {
            return new Labels(StoredVectors.labels(stream, file), CATEGORIES, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = Sample.class.getResourceAsStream("tiny200/" + file);
        if (stream == null) {
            throw new FileNotFoundException(file);
        }
        return stream;
    }
}
