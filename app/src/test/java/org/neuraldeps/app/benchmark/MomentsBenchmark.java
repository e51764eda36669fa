package org.neuraldeps.app.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.neuraldeps.app.task.CoreWorkers;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The second moments of 50,000 x 1000 float32 logits from a memory-mapped file, beside NumPy on the same file. */
final class MomentsBenchmark {

    private static final int ROWS = 50_000;
    private static final int COLUMNS = 1000;
    private static final int RUNS = 7;

    private MomentsBenchmark() {}

    static void run(Path folder, Peers peers) throws IOException {
        Path file = folder.resolve("moments.npy");
        NpyWriter.lowRankPlusNoise(file, ROWS, COLUMNS, 64);
        System.out.println("\nSecond moments, 50,000 x 1000 float32 from a mapped file, best of " + RUNS + " runs\n");
        System.out.println(
                "| threads | ours, s | NumPy product, s | NumPy conversion and product, s | ours / product |");
        System.out.println("|---|---|---|---|---|");
        for (int threads : new int[] {1, 2}) {
            double numpyFirst = peers.value("moments", "product_s", file.toString(), Integer.toString(threads));
            double ours = best(file, threads);
            double product = peers.value("moments", "product_s", file.toString(), Integer.toString(threads));
            double all = peers.value("moments", "all_s", file.toString(), Integer.toString(threads));
            product = Math.min(product, numpyFirst);
            System.out.printf(
                    java.util.Locale.ROOT,
                    "| %d | %.3f | %.3f | %.3f | %.2f |%n",
                    threads,
                    ours,
                    product,
                    all,
                    ours / product);
        }
    }

    private static double best(Path file, int threads) {
        try (CoreWorkers workers = CoreWorkers.of(threads)) {
            double best = Double.POSITIVE_INFINITY;
            for (int run = 0; run < RUNS; run++) {
                best = Math.min(best, seconds(file, threads == 1 ? Workers.CALLER : workers));
            }
            return best;
        }
    }

    private static double seconds(Path file, Workers workers) {
        long start = System.nanoTime();
        LogitMatrix logits = LogitFormats.open(file, Progress.NONE);
        MomentAccumulator.accumulate(logits, FitSample.of(Split.allFit(logits.rows())), Progress.NONE, workers);
        return (System.nanoTime() - start) / 1e9;
    }
}
