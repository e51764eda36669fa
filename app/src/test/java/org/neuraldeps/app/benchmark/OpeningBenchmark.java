package org.neuraldeps.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.neuraldeps.app.task.CoreWorkers;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SelectedRows;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;

/**
 * A file of 5.12 GB that nothing of is in memory, opened in the real window: how soon the first star, how fast all of it, in how
 * much memory; beside {@code cat} of the same file and the moment kernel on rows that are in memory already.
 */
final class OpeningBenchmark {

    private static final int KERNEL_ROWS = 2048;
    private static final int KERNEL_PASSES = 40;

    private OpeningBenchmark() {}

    /** Argument: a folder, in which the file stays for the next time. */
    public static void main(String[] args) throws IOException, InterruptedException {
        run(Path.of(args[0]));
    }

    /**
     * Measures.
     *
     * @param folder where the file is written; where it is there already it is used again
     */
    static void run(Path folder) throws IOException, InterruptedException {
        Path file = LargeFile.write(folder, LargeFile.ROWS);
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(
                Locale.ROOT, "%nOpening %,d x %d float32, %.0f MB%n%n", LargeFile.ROWS, LargeFile.COLUMNS, megabytes);
        forget(file);
        double cat = seconds(List.of("sh", "-c", "cat '" + file + "' > /dev/null"));
        System.out.printf(Locale.ROOT, "cat, nothing of it in memory: %.1f s, %.0f MB/s%n", cat, megabytes / cat);
        System.out.printf(Locale.ROOT, "the kernel alone, before: %.0f MB/s%n", kernelMegabytes());
        forget(file);
        window(file);
        System.out.printf(Locale.ROOT, "the kernel alone, after: %.0f MB/s%n", kernelMegabytes());
    }

    /** Lets the system drop what it keeps of a file. */
    private static void forget(Path file) throws IOException, InterruptedException {
        seconds(List.of("dd", "of=" + file, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none"));
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** In a JVM of its own, with the options that the launcher gives. */
    private static void window(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:GCTimeRatio=4",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-cp",
                System.getProperty("java.class.path"),
                "org.neuraldeps.app.shell.LargeFileTimings$Main",
                file.toString()));
        seconds(command);
    }

    /** How many MB of float32 the sums over rows take a second, the rows being doubles in memory. */
    private static double kernelMegabytes() {
        double[] values = new Random(3)
                .doubles((long) KERNEL_ROWS * LargeFile.COLUMNS, -4, 4)
                .toArray();
        LogitMatrix held = ArrayLogitMatrix.wrapping("memory", KERNEL_ROWS, LargeFile.COLUMNS, values);
        int[] again = new int[KERNEL_ROWS * KERNEL_PASSES];
        for (int row = 0; row < again.length; row++) {
            again[row] = row % KERNEL_ROWS;
        }
        LogitMatrix rows = new SelectedRows(held, again);
        FitSample all = FitSample.of(Split.allFit(rows.rows()));
        try (CoreWorkers workers = CoreWorkers.overAllCores()) {
            long begin = System.nanoTime();
            MomentAccumulator.accumulate(rows, all, Progress.NONE, workers);
            return 4e-6 * rows.rows() * LargeFile.COLUMNS / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
