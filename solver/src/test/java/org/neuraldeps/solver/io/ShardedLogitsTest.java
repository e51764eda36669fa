package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** Several files are one matrix, and each is looked after as if it were alone. */
class ShardedLogitsTest {

    private static final int COLUMNS = 3;

    @TempDir
    private Path folder;

    /** Row r of all has r, r + 1/4, r + 2/4 in its columns. */
    private static double[] rows(int first, int count) {
        return IntStream.range(0, count * COLUMNS)
                .mapToDouble(i -> first + i / COLUMNS + (i % COLUMNS) / 4.0)
                .toArray();
    }

    private Path shard(String name, int first, int count) throws IOException {
        return NpyWriter.USUAL.matrix(folder.resolve(name), count, COLUMNS, rows(first, count));
    }

    private static StackedRows open(Path named) {
        return ShardedLogits.open(FoundShards.of(named), false, Reading.USUAL, Progress.NONE);
    }

    private static double[] all(LogitMatrix logits) {
        double[] all = new double[logits.rows() * logits.columns()];
        logits.readRows(0, logits.rows(), all);
        return all;
    }

    private void threeShards() throws IOException {
        shard("logits-10.npy", 12, 4);
        shard("logits-9.npy", 5, 7);
        shard("logits-8.npy", 0, 5);
    }

    @Test
    void rowsAndColumnsRunAcrossShardsInTheOrderOfTheirNames() throws IOException {
        threeShards();
        StackedRows logits = open(folder);
        assertThat(logits.rows()).isEqualTo(16);
        assertThat(logits.storage()).isEqualTo(StorageType.FLOAT32);
        assertThat(all(logits)).containsExactly(rows(0, 16));
        for (int first = 0; first < 16; first++) {
            for (int count = 1; first + count <= 16; count++) {
                double[] out = new double[count * COLUMNS];
                logits.readRows(first, count, out);
                assertThat(out).containsExactly(rows(first, count));
            }
        }
        double[] column = new double[16];
        logits.readColumn(2, column);
        assertThat(column)
                .containsExactly(
                        IntStream.range(0, 16).mapToDouble(r -> r + 0.5).toArray());
        double[] columns = new double[2 * 16];
        logits.readColumns(1, 2, columns);
        assertThat(Arrays.copyOfRange(columns, 16, 32)).containsExactly(column);
        assertThat(columns[15]).isEqualTo(15.25);
        assertThat(logits.readingNotes()).containsExactly("3 files, logits-8.npy … logits-10.npy as one matrix");
        assertThat(logits.placeOf(12)).isEqualTo(folder.resolve("logits-10.npy") + ", row 0");
    }

    @Test
    void shardsMayBeOfDifferentFormats() throws IOException {
        NpyWriter.USUAL.type("<f8").matrix(folder.resolve("x-0.npy"), 2, COLUMNS, rows(0, 2));
        try (OutputStream out = Files.newOutputStream(folder.resolve("x-1.npz"))) {
            new NpzWriter().matrix("logits", 3, COLUMNS, rows(2, 3)).write(out);
        }
        new NpyWriter(">f8", true, 2).matrix(folder.resolve("x-2.npy"), 4, COLUMNS, rows(5, 4));
        assertThat(all(open(folder))).containsExactly(rows(0, 9));
    }

    @Test
    void tablesOfTextMustHaveTheSameColumns() throws IOException {
        Files.writeString(folder.resolve("x-0.csv"), "cat,dog,owl\n0,0.25,0.5\n1,1.25,1.5\n");
        Files.writeString(folder.resolve("x-1.csv"), "cat,dog,owl\n2,2.25,2.5\n");
        StackedRows logits = open(folder);
        assertThat(all(logits)).containsExactly(rows(0, 3));
        assertThat(logits.companions().names().get(0).read()).containsExactly("cat", "dog", "owl");
        Files.writeString(folder.resolve("x-2.csv"), "cat,owl,dog\n3,3.5,3.25\n");
        assertRefused(
                () -> open(folder),
                folder.resolve("x-2.csv") + ": column 1 is called owl, but in " + folder.resolve("x-0.csv") + " dog");
    }

    @Test
    void anArrayThatWasNamedIsTakenOfEach() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("x-" + i + ".npz"))) {
                new NpzWriter()
                        .matrix("scores", 1, COLUMNS, rows(i, 1))
                        .matrix("hidden", 1, 2, 7, 7)
                        .write(out);
            }
        }
        FoundShards shards = FoundShards.of(folder);
        assertThat(all(ShardedLogits.open(shards, false, Reading.of("scores"), Progress.NONE)))
                .containsExactly(rows(0, 2));
        assertThatThrownBy(() -> open(folder))
                .hasMessageContaining(folder.resolve("x-0.npz").toString())
                .hasMessageContaining("--array NAME");
    }

    @Test
    void transposedShardsAreTurnedEach() throws IOException {
        NpyWriter.USUAL.matrix(folder.resolve("x-0.npy"), COLUMNS, 2, 0, 1, 0.25, 1.25, 0.5, 1.5);
        NpyWriter.USUAL.matrix(folder.resolve("x-1.npy"), COLUMNS, 2, 2, 3, 2.25, 3.25, 2.5, 3.5);
        StackedRows logits = ShardedLogits.open(FoundShards.of(folder), true, Reading.USUAL, Progress.NONE);
        assertThat(all(logits)).containsExactly(rows(0, 4));
        NpyWriter.USUAL.matrix(folder.resolve("x-2.npy"), 4, 2, 2, 3, 2.25, 3.25, 2.5, 3.5, 9, 9);
        assertThatThrownBy(() -> ShardedLogits.open(FoundShards.of(folder), true, Reading.USUAL, Progress.NONE))
                .hasMessageContaining("x-2.npy: 4 rows in shape (4, 2), but x-0.npy has 3");
    }

    @Test
    void shardsWithoutRowsAreAllowedAndSaid() throws IOException {
        threeShards();
        NpyWriter.USUAL.matrix(folder.resolve("logits-11.npy"), 0, COLUMNS);
        Files.write(folder.resolve("logits-12.npy"), NpyWriter.USUAL.type("<f8").bytes(new long[] {0}));
        StackedRows logits = open(folder);
        assertThat(all(logits)).containsExactly(rows(0, 16));
        assertThat(logits.readingNotes()).contains("no rows in logits-11.npy, logits-12.npy");
        for (int i = 8; i <= 10; i++) {
            Files.delete(folder.resolve("logits-" + i + ".npy"));
        }
        assertRefused(() -> open(folder), folder + ": all files are without rows");
    }

    @Test
    void theFirstThatIsNotAsMostAreIsNamed() throws IOException {
        threeShards();
        NpyWriter.USUAL.type("<f8").matrix(folder.resolve("logits-7.npy"), 1, COLUMNS, rows(0, 1));
        assertRefused(
                () -> open(folder),
                folder.resolve("logits-7.npy") + ": elements of type 'f8', but logits-8.npy has 'f4'",
                "save all of them in one type");
        NpyWriter.USUAL.matrix(folder.resolve("logits-7.npy"), 1, 2, 1, 2);
        assertRefused(() -> open(folder), "logits-7.npy: 2 columns in shape (1, 2), but logits-8.npy has 3");
        NpyWriter.USUAL.vector(folder.resolve("logits-7.npy"), 1, 2, 3);
        assertRefused(() -> open(folder), "logits-7.npy: an array of shape (3,) is not a matrix");
        Files.writeString(folder.resolve("logits-7.npy"), "no array");
        assertRefused(() -> open(folder), "logits-7.npy: ");
    }

    @Test
    void headersAreComparedBeforeAnyNumberIsRead() throws IOException {
        for (int i = 0; i < 3; i++) {
            sparse("big-" + i + ".npy", 1 << 20, i == 2 ? 1001 : 1000);
        }
        assertRefused(() -> open(folder), "big-2.npy: 1001 columns");
    }

    @Test
    void moreRowsThanCanBeCountedAreRefused() throws IOException {
        for (int i = 0; i < 3; i++) {
            sparse("big-" + i + ".npy", 1_000_000_000, 2);
        }
        assertRefused(() -> open(folder), folder + ": 3000000000 rows in all", "open fewer of the files");
    }

    /** A file that takes no room on the disk. */
    private void sparse(String name, long rows, int columns) throws IOException {
        byte[] header = new NpyWriter("<f2", false, 1).header(rows, columns);
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.write(header);
            file.setLength(header.length + 2 * rows * columns);
        }
    }

    @Test
    void aShardThatChangesIsToldByName() throws IOException {
        threeShards();
        StackedRows logits = open(folder);
        Path second = folder.resolve("logits-9.npy");
        Files.write(second, new byte[] {1}, StandardOpenOption.APPEND);
        double[] column = new double[16];
        assertRefused(() -> logits.readColumn(0, column), second + ": was changed while it was open");
        assertRefused(logits::requireUnchanged, second + ": was changed while it was open");
        assertRefused(() -> FiniteCheck.require(logits, Progress.NONE), second.toString());
        Files.delete(second);
        assertRefused(logits::requireUnchanged, second + ": was moved or deleted while it was open");
    }

    @Test
    void aShardThatChangedBetweenFindingAndOpeningIsTold() throws IOException {
        threeShards();
        FoundShards shards = FoundShards.of(folder);
        Files.write(folder.resolve("logits-10.npy"), new byte[] {1}, StandardOpenOption.APPEND);
        assertRefused(
                () -> ShardedLogits.open(shards, false, Reading.USUAL, Progress.NONE),
                "logits-10.npy: was changed while it was open");
        assertRefused(shards::requireUnchanged, "logits-10.npy");
    }

    @Test
    void anotherShardIsFoundAnew() throws IOException {
        threeShards();
        FoundShards before = FoundShards.of(folder);
        assertThat(FoundShards.of(folder)).isEqualTo(before);
        shard("logits-11.npy", 16, 1);
        before.requireUnchanged();
        assertThat(FoundShards.of(folder)).isNotEqualTo(before);
        assertThat(open(folder).rows()).isEqualTo(17);
    }

    @Test
    void aNumberThatIsNoneIsPlacedInItsFile() throws IOException {
        threeShards();
        double[] broken = rows(12, 4);
        broken[4] = Double.NaN;
        NpyWriter.USUAL.matrix(folder.resolve("logits-10.npy"), 4, COLUMNS, broken);
        assertRefused(
                () -> FiniteCheck.require(open(folder), Progress.NONE),
                folder.resolve("logits-10.npy") + ", row 1, column 1: NaN instead of a logit");
    }

    @Test
    void aCancelIsAnswered() throws IOException {
        threeShards();
        AtomicInteger asked = new AtomicInteger();
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 1;
            }
        };
        assertThatThrownBy(() -> ShardedLogits.open(FoundShards.of(folder), false, Reading.USUAL, cancelled))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    @Tag("slow")
    void manyShardsAreOpenAtOnceWithoutHeapOrHandles() throws IOException {
        int count = 5000;
        for (int i = 0; i < count; i++) {
            shard("logits-" + i + ".npy", 2 * i, 2);
        }
        StackedRows logits = open(folder);
        assertThat(logits.rows()).isEqualTo(2 * count);
        assertThat(Arrays.hashCode(all(logits))).isEqualTo(Arrays.hashCode(rows(0, 2 * count)));
        assertThat(logits.readingNotes()).hasSize(1);
        List<Path> files =
                FoundShards.of(folder).files().stream().map(FoundFile::path).toList();
        assertThat(files.get(4999)).endsWith(Path.of("logits-4999.npy"));
    }

    private static void assertRefused(ThrowingCallable opening, String... parts) {
        assertThatThrownBy(opening)
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll(parts)
                .message()
                .doesNotContain("\n");
    }
}
