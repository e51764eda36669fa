package org.neuraldeps.app.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The data of the benchmarks: the bundled sample, opened, and as files for peers in other languages. */
final class BenchmarkData {

    /** As many targets as the peer script takes, spread over all categories. */
    static final int TARGETS = 50;

    private BenchmarkData() {}

    static OpenedDataset sample() {
        return FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)))
                .open(Progress.NONE, Workers.CALLER);
    }

    static int[] targets(int categories) {
        int[] targets = new int[TARGETS];
        for (int i = 0; i < TARGETS; i++) {
            targets[i] = (int) ((long) i * (categories - 1) / (TARGETS - 1));
        }
        return targets;
    }

    /** Writes a file of the sample into a folder. */
    static Path sampleFile(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream stream = Sample.IMAGENET1K.open(name)) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
