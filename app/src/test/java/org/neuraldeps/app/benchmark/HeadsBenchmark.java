package org.neuraldeps.app.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.app.task.CoreWorkers;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.StandardisedFeatures;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.StoredVectors;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Softmax regression on 10,000 x 768 features of 200 categories, beside SciPy's L-BFGS-B on NumPy to the same gradient norm. */
final class HeadsBenchmark {

    private static final int CATEGORIES = 200;
    private static final int RUNS = 3;

    private HeadsBenchmark() {}

    static void run(Path folder, Peers peers) throws IOException {
        Path features = file("train.features.npy", folder);
        Path labels = file("train.labels.npy", folder);
        System.out.println("\nA head on the sample tiny200, 10,000 x 768, 200 categories, weight decay 0.01; best of "
                + RUNS + "\n");
        System.out.println(
                "| threads | gradient norm | ours, s | evaluations | SciPy and NumPy, s | evaluations | its gradient"
                        + " norm | ours / SciPy |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int threads : new int[] {1, 2}) {
            for (double tolerance : new double[] {1e-5, 1e-7}) {
                Timed ours = best(features, labels, threads, tolerance);
                Optional<JsonNode> peer = peers.run(
                        "head",
                        features.toString(),
                        Integer.toString(threads),
                        labels.toString(),
                        Double.toString(tolerance));
                double theirs = number(peer, "train_s");
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.0e | %.2f | %d | %.2f | %.0f | %.1e | %.2f |%n",
                        threads,
                        tolerance,
                        ours.seconds,
                        ours.head.evaluations(),
                        theirs,
                        number(peer, "evaluations"),
                        number(peer, "gradient"),
                        ours.seconds / theirs);
            }
        }
    }

    private static double number(Optional<JsonNode> peer, String field) {
        return peer.map(node -> node.get(field).asDouble()).orElse(Double.NaN);
    }

    private record Timed(TrainedHead head, double seconds) {}

    private static Timed best(Path features, Path labels, int threads, double tolerance) throws IOException {
        LogitMatrix matrix = LogitFormats.open(features, Progress.NONE);
        TrainingRows rows;
        try (InputStream stream = Files.newInputStream(labels)) {
            rows = TrainingRows.all(
                    new Labels(StoredVectors.labels(stream, "labels"), CATEGORIES, "labels"), CATEGORIES);
        }
        try (CoreWorkers cores = CoreWorkers.of(threads)) {
            Workers workers = threads == 1 ? Workers.CALLER : cores;
            ChosenRows chosen = new ChosenRows(matrix, rows.rows());
            try (StandardisedFeatures x = StandardisedFeatures.of(chosen, CATEGORIES, Progress.NONE, workers)) {
                Timed best = null;
                for (int run = 0; run < RUNS; run++) {
                    Timed now = timed(x, rows, tolerance, workers);
                    best = best == null || now.seconds < best.seconds ? now : best;
                }
                return best;
            }
        }
    }

    private static Timed timed(StandardisedFeatures x, TrainingRows rows, double tolerance, Workers workers) {
        long start = System.nanoTime();
        TrainedHead head = SoftmaxRegression.train(
                x,
                rows,
                new TrainingOptions(TrainingOptions.USUAL_WEIGHT_DECAY, tolerance),
                Optional.empty(),
                Progress.NONE,
                workers);
        return new Timed(head, (System.nanoTime() - start) / 1e9);
    }

    private static Path file(String name, Path folder) throws IOException {
        Path file = folder.resolve("tiny200." + name);
        try (InputStream stream = Sample.class.getResourceAsStream("tiny200/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(stream, file);
        }
        return file;
    }
}
