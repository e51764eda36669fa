package org.neuraldeps.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.work.Progress;

/** The jar on a real cluster: executors are processes, and one of them dies. */
class MomentsOnClusterTest {

    private static final int COLUMNS = 60;
    private static final long LIMIT = 256 << 10;

    @TempDir
    private static Path shared;

    private static SomeShards shards;
    private static Path written;

    @BeforeAll
    static void formMoments() throws IOException {
        shards = SomeShards.write(Files.createDirectory(shared.resolve("shards")), COLUMNS, 1);
        written = shared.resolve("m.npz");
        SparkProcess run = moments(SparkProcess.TWO_EXECUTORS, List.of(), shards.folder(), written);
        assertThat(run.code()).as(run.text()).isZero();
    }

    private static SparkProcess moments(String master, List<String> settings, Path folder, Path output) {
        return SparkProcess.run(master, settings, arguments(folder, output));
    }

    private static String[] arguments(Path folder, Path output) {
        return new String[] {
            "moments", folder.toString(), "-o", output.toString(), "--block-rows", "400", "--rows-limit", "256kb"
        };
    }

    @Test
    void areThoseOfOneMachine() {
        KeptMoments expected = shards.kept(LIMIT);
        KeptMoments found = SomeShards.in(written);
        requireSame(found.fit().moments(), expected.fit().moments());
        assertThat(found.fit().rows()).isEqualTo(expected.fit().rows());
        assertThat(found.fit().groups()).isEqualTo(expected.fit().groups());
        for (int fold = 0; fold < 5; fold++) {
            assertThat(found.fit().folds().get(fold).rows())
                    .isEqualTo(expected.fit().folds().get(fold).rows());
            requireSame(
                    found.fit().folds().get(fold).moments(),
                    expected.fit().folds().get(fold).moments());
        }
        requireSameUpToSigns(
                found.fit().factor().orElseThrow(), expected.fit().factor().orElseThrow());
    }

    /** Relative to the largest element. */
    private static void requireSame(PackedNumbers found, PackedNumbers expected) {
        requireSame(found.read(Progress.NONE), expected.read(Progress.NONE));
    }

    private static void requireSame(double[] found, double[] expected) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isCloseTo(expected[i], within(1e-12 * largest));
        }
    }

    private static void requireSameUpToSigns(PackedNumbers found, PackedNumbers expected) {
        requireSame(
                Arrays.stream(found.read(Progress.NONE)).map(Math::abs).toArray(),
                Arrays.stream(expected.read(Progress.NONE)).map(Math::abs).toArray());
    }

    @Test
    void keepTheRowsThatOneMachineKeeps() {
        KeptMoments expected = shards.kept(LIMIT);
        KeptMoments found = SomeShards.in(written);
        assertThat(found.focus().areAll()).isFalse();
        assertThat(rows(found.focus().rows())).isEqualTo(rows(expected.focus().rows()));
        assertThat(found.focus().labels()).contains(expected.focus().labels().orElseThrow());
        assertThat(found.focus().labelCounts())
                .contains(expected.focus().labelCounts().orElseThrow());
        requireSame(found.focus().carried(), expected.focus().carried());
        requireSame(found.focus().logTotals(), expected.focus().logTotals());
        assertThat(rows(found.evaluation().rows()))
                .isEqualTo(rows(expected.evaluation().rows()));
        assertThat(found.evaluation().labels())
                .contains(expected.evaluation().labels().orElseThrow());
        assertThat(found.evaluation().groups())
                .contains(expected.evaluation().groups().orElseThrow());
    }

    private static double[] rows(LogitMatrix matrix) {
        double[] all = new double[matrix.rows() * matrix.columns()];
        matrix.readRows(0, matrix.rows(), all);
        return all;
    }

    @Test
    void doNotDependOnPartitionsAndProcesses() throws IOException {
        Path other = shared.resolve("other.npz");
        SparkProcess run =
                moments(SparkProcess.ONE_PROCESS, List.of("spark.default.parallelism=7"), shards.folder(), other);
        assertThat(run.code()).as(run.text()).isZero();
        assertThat(other).hasSameBinaryContentAs(written);
    }

    @Test
    void surviveTheDeathOfAnExecutor() throws IOException {
        Path other = shared.resolve("killed.npz");
        AtomicReference<ProcessHandle> killed = new AtomicReference<>();
        SparkProcess run = SparkProcess.run(
                SparkProcess.TWO_EXECUTORS,
                List.of(),
                (line, process) -> {
                    if (line.startsWith("blocks of rows: 1 of") && killed.get() == null) {
                        killed.set(process.descendants().findFirst().orElseThrow());
                        killed.get().destroyForcibly();
                    }
                },
                arguments(shards.folder(), other));
        assertThat(run.code()).as(run.text()).isZero();
        assertThat(killed.get()).isNotNull();
        assertThat(run.text()).contains("is gone; what it had is done again");
        assertThat(other).hasSameBinaryContentAs(written);
    }

    @Test
    void nameAShardThatIsCutShort(@TempDir Path folder) throws IOException {
        Path shard = copy(folder).resolve("logits-3.npy");
        try (FileChannel channel = FileChannel.open(shard, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 5);
        }
        requireOneLine(SparkProcess.ONE_PROCESS, folder, shard + ": truncated: the data should end at byte");
    }

    @Test
    void nameTheRowOfAShardThatIsNoNumber(@TempDir Path folder) throws IOException {
        Path shard = copy(folder).resolve("logits-0.npy");
        int row = 555;
        int column = 17;
        try (FileChannel channel = FileChannel.open(shard, StandardOpenOption.WRITE)) {
            ByteBuffer nan =
                    ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(0, Double.NaN);
            channel.write(nan, 128 + 8L * (row * COLUMNS + column));
        }
        requireOneLine(SparkProcess.TWO_EXECUTORS, folder, shard + ", row " + row + ", column " + column + ": ");
    }

    @Test
    void refuseACallThatCannotBeCarriedOut() {
        SparkProcess run = moments(SparkProcess.ONE_PROCESS, List.of(), shards.folder(), shared.resolve("m.txt"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines())
                .contains(shared.resolve("m.txt") + ": moments are an npz archive; end its name in .npz");
    }

    @Test
    void nameAPatternThatLeadsNowhere() {
        Path pattern = shards.folder().resolve("none-*.npy");
        SparkProcess run = moments(SparkProcess.ONE_PROCESS, List.of(), pattern, shared.resolve("none.npz"));
        assertThat(run.code()).as(run.text()).isEqualTo(3);
        assertThat(run.lastLine()).startsWith(pattern + ": ").doesNotContain("nde-spark-");
        assertThat(shared.resolve("none.npz")).doesNotExist();
    }

    @Test
    void leaveNothingWhenTheyAreEnded() throws IOException {
        Path outputs = Files.createDirectory(shared.resolve("ended"));
        SparkProcess run = SparkProcess.run(
                SparkProcess.ONE_PROCESS,
                List.of(),
                (line, process) -> {
                    if (line.startsWith("blocks of rows: 1 of")) {
                        process.toHandle().destroy();
                    }
                },
                arguments(shards.folder(), outputs.resolve("m.npz")));
        assertThat(run.code()).as(run.text()).isNotZero();
        assertThat(run.lines()).contains("cancelled; nothing was written").noneMatch(line -> line.startsWith("\tat "));
        try (Stream<Path> left = Files.list(outputs)) {
            assertThat(left).isEmpty();
        }
    }

    private static Path copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(shards.folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    /** The last line says it, no other does, and nothing is written. */
    private static void requireOneLine(String master, Path folder, String beginning) throws IOException {
        Path outputs = Files.createDirectory(shared.resolve(folder.getFileName().toString()));
        SparkProcess run = moments(master, List.of(), folder, outputs.resolve("m.npz"));
        assertThat(run.code()).as(run.text()).isEqualTo(3);
        assertThat(run.lastLine()).startsWith(beginning);
        assertThat(run.lines()).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        try (Stream<Path> left = Files.list(outputs)) {
            assertThat(left).isEmpty();
        }
    }
}
