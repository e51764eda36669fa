package org.neuraldeps.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.task.CoreWorkers;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * One target to 20 non-zeros in a JVM with 2 GB of heap: of a network with 21,841 categories, from a float32 file, and of a
 * vocabulary of 131,072 tokens, from a float16 file.
 */
final class LargeNetworkBenchmark {

    private static final int ROWS = 10_000;
    private static final int COLUMNS = 21_841;

    private LargeNetworkBenchmark() {}

    /** Writes the file and solves in a JVM of its own. */
    static void run(Path folder) throws IOException, InterruptedException {
        // A folder of its own: an evaluation.npy beside the logits would be taken for theirs.
        Path file = Files.createDirectory(folder.resolve("large")).resolve("logits.npy");
        NpyWriter.lowRankPlusNoise(file, ROWS, COLUMNS, 64);
        solve(file);
    }

    /** The same of a vocabulary. */
    static void runVocabulary(Path folder) throws IOException, InterruptedException {
        Path file = Files.createDirectory(folder.resolve("vocabulary")).resolve("logits.npy");
        VocabularyFile.write(file, VocabularyFile.ROWS, VocabularyFile.COLUMNS);
        solve(file);
    }

    private static void solve(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                LargeNetworkBenchmark.class.getName(),
                file.toString());
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("the large network ended with " + exit);
        }
    }

    public static void main(String[] args) {
        long start = System.nanoTime();
        try (CoreWorkers workers = CoreWorkers.overAllCores()) {
            OpenedDataset opened =
                    FoundData.of(DataRequest.of(Path.of(args[0]))).open(Progress.NONE, workers);
            double opening = (System.nanoTime() - start) / 1e9;
            SolutionPath path = ExactHomotopy.solve(
                    opened.problem(1234, Progress.NONE), PathOptions.full().upToNonzeros(20), Progress.NONE);
            Solution solution = path.at(path.end().lambda());
            double total = (System.nanoTime() - start) / 1e9;
            LogitMatrix logits = opened.dataset().logits();
            System.out.printf(
                    Locale.ROOT,
                    "%nn = %,d, N = %,d, %s file, one target to 20 non-zeros%n%n",
                    logits.columns(),
                    logits.rows(),
                    logits.storage().name().toLowerCase(Locale.ROOT));
            System.out.printf(
                    Locale.ROOT,
                    "%.1f s in all, %.1f s of it to open and check the file; %d non-zeros, %s; peak memory %.2f GB of"
                            + " heap allowed, resident with the mapped file %s%n",
                    total,
                    opening,
                    solution.nonzeros(),
                    path.certify(solution),
                    Runtime.getRuntime().maxMemory() / 1e9,
                    Residency.peak());
        }
    }
}
