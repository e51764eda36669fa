package org.neuraldeps.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;

/**
 * What a program holds at a moment.
 *
 * @param heap bytes after collecting
 * @param files open files, pipes and the like; 0 where the system does not say
 * @param spools maps of temporary files; 0 where the system does not say
 * @param threads that run
 * @param nodes of the scene of the window
 */
record Holdings(long heap, long files, long spools, int threads, int nodes) {

    static final String HEAD = "| after | heap, MB | open files | maps of temporary files | threads | nodes |\n"
            + "|---|---|---|---|---|---|";

    /** What a heap differs by from one collection to the next: caches that fill up, pictures that are on their way. */
    private static final long HEAP_SLACK = 12L << 20;

    private static final int FILE_SLACK = 4;
    private static final int COLLECTIONS = 6;

    /** Collects first. Interface thread only. */
    static Holdings now(Stage stage) {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            System.runFinalization();
        }
        Runtime runtime = Runtime.getRuntime();
        return new Holdings(
                runtime.totalMemory() - runtime.freeMemory(),
                openFiles(),
                temporaryMaps(),
                Thread.activeCount(),
                nodes(stage.getScene().getRoot()));
    }

    private static long openFiles() {
        Path place = Path.of("/proc/self/fd");
        if (!Files.isDirectory(place)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long temporaryMaps() {
        Path place = Path.of("/proc/self/maps");
        if (!Files.exists(place)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(place)) {
            return lines.filter(line -> line.contains("/nde-") && line.contains("(deleted)"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int nodes(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += nodes(child);
            }
        }
        return count;
    }

    /** Whether nothing has grown since an earlier moment. */
    boolean isNoMoreThan(Holdings earlier) {
        return heap <= earlier.heap + HEAP_SLACK
                && files <= earlier.files + FILE_SLACK
                && spools <= earlier.spools + FILE_SLACK
                && threads <= earlier.threads + FILE_SLACK
                && nodes <= earlier.nodes + earlier.nodes / 10;
    }

    /** A line of the summary. */
    String row(String after) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %d | %d | %d | %d |",
                after,
                heap / 1048576.0,
                files,
                spools,
                threads,
                nodes);
    }
}
