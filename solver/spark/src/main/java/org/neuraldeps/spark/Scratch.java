package org.neuraldeps.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;

/** A folder on the local disk of a process, for as long as it is open. */
final class Scratch implements AutoCloseable {

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** A new one, where Spark keeps its own files. */
    static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory(disk(), "nde-spark-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder can be made in " + disk(), e);
        }
    }

    private static Path disk() {
        String named = Stream.of(
                        System.getenv("SPARK_LOCAL_DIRS"),
                        System.getenv("LOCAL_DIRS"),
                        SparkEnv.get() == null ? null : SparkEnv.get().conf().get("spark.local.dir", null),
                        System.getProperty("java.io.tmpdir"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Path.of(named.split(",", 2)[0]);
    }

    Path folder() {
        return folder;
    }

    /** A folder in it, which is made. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
