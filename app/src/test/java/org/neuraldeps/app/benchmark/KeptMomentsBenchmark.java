package org.neuraldeps.app.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.need.FormMoments;
import org.neuraldeps.app.need.OpenData;
import org.neuraldeps.app.task.CoreWorkers;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.Refining;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Opening a file of moments of 1,000 categories, from the need of the window to opened data, in a warm JVM. */
final class KeptMomentsBenchmark {

    private static final int WARM = 10;
    private static final int RUNS = 30;

    private KeptMomentsBenchmark() {}

    static void run(Path folder) throws IOException {
        try (CoreWorkers workers = CoreWorkers.of(2)) {
            OpenedDataset data = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)))
                    .open(Progress.NONE, workers);
            KeptMoments kept = new FormMoments(data, Folding.USUAL, FocusRows.USUAL_LIMIT)
                    .compute(Optional.empty(), Progress.NONE, workers);
            Path file = folder.resolve("m.npz");
            WholeFile.write(file, out -> MomentsFile.write(kept, out, Progress.NONE));
            double first = open(file);
            for (int i = 0; i < WARM; i++) {
                open(file);
            }
            double best = Double.POSITIVE_INFINITY;
            double worst = 0;
            double sum = 0;
            for (int i = 0; i < RUNS; i++) {
                double milliseconds = open(file);
                best = Math.min(best, milliseconds);
                worst = Math.max(worst, milliseconds);
                sum += milliseconds;
            }
            System.out.println("\nOpening a file of moments, 1,000 categories, "
                    + file.toFile().length() + " bytes, in milliseconds; " + RUNS + " runs\n");
            System.out.println("| first | best | mean | worst |");
            System.out.println("|---|---|---|---|");
            System.out.printf(Locale.ROOT, "| %.1f | %.1f | %.1f | %.1f |%n", first, best, sum / RUNS, worst);
        }
    }

    private static double open(Path file) {
        long start = System.nanoTime();
        FoundData found = FoundData.of(DataRequest.of(file));
        OpenedDataset opened = new OpenData(found, Refining.USUAL)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .data();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (opened.kept().isEmpty() || !(opened.moments().diagonal(0) > 0)) {
            throw new IllegalStateException("no moments were opened");
        }
        return milliseconds;
    }
}
