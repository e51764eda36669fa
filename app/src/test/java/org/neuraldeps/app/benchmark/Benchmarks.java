package org.neuraldeps.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints their tables. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs what was chosen.
     *
     * @param args "all", or some of paths, moments, kept, large, vocabulary, frames, heads, formats with commas between; early, which writes
     *     5 GB, only by name
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        List<String> chosen = List.of((args.length == 0 ? "all" : args[0]).split(",", -1));
        Path folder = Files.createTempDirectory("nde-bench");
        try {
            Peers peers = new Peers(folder);
            if (wanted(chosen, "paths")) {
                paths(folder, peers);
            }
            if (wanted(chosen, "frames")) {
                frames();
            }
            if (wanted(chosen, "moments")) {
                MomentsBenchmark.run(folder, peers);
            }
            if (wanted(chosen, "kept")) {
                KeptMomentsBenchmark.run(folder);
            }
            if (wanted(chosen, "heads")) {
                HeadsBenchmark.run(folder, peers);
            }
            if (wanted(chosen, "formats")) {
                FormatsBenchmark.run(folder);
            }
            if (wanted(chosen, "large")) {
                LargeNetworkBenchmark.run(folder);
            }
            if (chosen.contains("early")) {
                OpeningBenchmark.run(folder.resolve("early"));
            }
            if (wanted(chosen, "vocabulary")) {
                LargeNetworkBenchmark.runVocabulary(folder);
            }
        } finally {
            delete(folder);
        }
    }

    private static boolean wanted(List<String> chosen, String name) {
        return chosen.contains("all") || chosen.contains(name);
    }

    private static void paths(Path folder, Peers peers) throws IOException, RunnerException {
        String logits = BenchmarkData.sampleFile("mobilenet_v1_0.75_192.logits.npy", folder)
                .toString();
        String mask = BenchmarkData.sampleFile("evaluation.npy", folder).toString();
        double peer20 = peers.value("path", "mean_ms", logits, mask, "20");
        double peer100 = peers.value("path", "mean_ms", logits, mask, "100");
        System.out.println(
                "\nSolution paths, sample imagenet1k (V1), moments given; the peer is scikit-learn's lars_path_gram\n");
        System.out.println("| work | ours, ms | scikit-learn, ms | ratio |");
        System.out.println("|---|---|---|---|");
        for (RunResult result : jmh(PathBenchmark.class)) {
            String name = result.getPrimaryResult().getLabel();
            double ours = result.getPrimaryResult().getScore();
            double peer = name.startsWith("twenty") ? peer20 : name.startsWith("hundred") ? peer100 : 1000 * peer20;
            System.out.printf(Locale.ROOT, "| %s | %.3f | %.1f | %.1f |%n", name, ours, peer, peer / ours);
        }
    }

    private static void frames() throws RunnerException {
        System.out.println("\nFrom a change of λ to pixels in draft quality, one thread\n");
        System.out.println("| view | ms |");
        System.out.println("|---|---|");
        for (RunResult result : jmh(FrameBenchmark.class)) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f |%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
    }

    private static List<RunResult> jmh(Class<?> benchmark) throws RunnerException {
        return List.copyOf(new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
