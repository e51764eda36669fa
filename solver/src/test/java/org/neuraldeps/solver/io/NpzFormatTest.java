package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

class NpzFormatTest {

    private static final double[] SIX = {1, -2, 3, 4.5, 5, 6};
    private static final byte[] MATRIX = NpyWriter.USUAL.bytes(new long[] {3, 2}, SIX);
    private static final byte[] LABELS = NpyWriter.USUAL.type("<i8").bytes(new long[] {3}, 0, 1, 1);

    @TempDir
    private Path folder;

    private Path spool;
    private Path file;

    @BeforeEach
    void name() throws IOException {
        file = folder.resolve("logits.npz");
        spool = Files.createDirectory(folder.resolve("spool"));
    }

    @ParameterizedTest
    @CsvSource({"<f2", ">f2", "<f4", ">f4", "<f8", ">f8"})
    void everyTypeAndOrderReadsTheSameNumbersHoweverItIsPacked(String descr) throws IOException {
        for (boolean fortran : new boolean[] {false, true}) {
            NpyWriter kind = new NpyWriter(descr, fortran, 1);
            byte[] npy = Files.readAllBytes(kind.matrix(folder.resolve("a.npy"), 3, 2, SIX));
            NpzBytes archive = new NpzBytes().array("arr_0", npy);
            for (byte[] bytes : List.of(archive.stored(), archive.deflated(), archive.stored64())) {
                LogitMatrix logits = open(bytes);
                assertThat(numbers(logits)).containsExactly(SIX);
                double[] column = new double[3];
                logits.readColumn(1, column);
                assertThat(column).containsExactly(-2, 4.5, 6);
                assertThat(logits.storage().bytes()).isEqualTo(descr.charAt(2) - '0');
                assertThat(logits.origin()).isEqualTo(file + ", array arr_0");
            }
        }
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void theOnlyMatrixOrTheOneCalledLogitsIsTaken() throws IOException {
        byte[] other = NpyWriter.USUAL.bytes(new long[] {2, 3}, new double[6]);
        NpzBytes one = new NpzBytes().array("labels", LABELS).array("scores", MATRIX);
        assertThat(numbers(open(one.deflated()))).containsExactly(SIX);
        NpzBytes named = new NpzBytes().array("features", other).array("logits", MATRIX);
        for (byte[] bytes : List.of(named.stored(), named.deflated(), named.stored64())) {
            assertThat(numbers(open(bytes))).containsExactly(SIX);
        }
    }

    @Test
    void wherePeopleMustSayWhichTheArraysAreNamed() throws IOException {
        NpzBytes two = new NpzBytes().array("a", MATRIX).array("labels", LABELS).array("b", MATRIX);
        refuses(two.stored(), "2 arrays are matrices", "a f4 (3, 2), labels i8 (3,), b f4 (3, 2)", "--array NAME");
        NpzBytes none = new NpzBytes().array("labels", LABELS).array("more", LABELS);
        refuses(none.deflated(), "no array is a matrix", "labels i8 (3,), more i8 (3,)");
        NpzBytes many = new NpzBytes();
        for (int i = 0; i < 11; i++) {
            many.array("arr_" + i, MATRIX);
        }
        refuses(many.stored(), "arr_7 f4 (3, 2) and 3 more");
    }

    @Test
    void whatIsNoLogitsIsSaidOfTheOnlyArrayBeforeItIsUnpacked() throws IOException {
        spool = folder.resolve("nowhere");
        refuses(new NpzBytes().array("y", LABELS).deflated(), "array y", "'i8' are not logits");
        byte[] vector = NpyWriter.USUAL.bytes(new long[] {6}, SIX);
        refuses(new NpzBytes().array("x", vector).deflated(), "array x", "not a matrix");
        byte[] column = NpyWriter.USUAL.bytes(new long[] {6, 1}, SIX);
        refuses(new NpzBytes().array("x", column).deflated(), "array x", "one column");
        byte[] objects = NpyWriter.USUAL.type("|O8").bytes(new long[] {3, 2}, SIX);
        refuses(new NpzBytes().array("logits", objects).deflated(), "array logits", "never unpickled");
        NpzBytes both = new NpzBytes().array("a", objects).array("b", objects);
        refuses(both.deflated(), "a (not plain numbers), b (not plain numbers)");
    }

    @Test
    void archivesOfOtherThingsAreNamedByWhatIsInThem() throws IOException {
        NpzBytes office = new NpzBytes().entry("xl/workbook.xml", SIX_BYTES).entry("xl/ver\nsion", SIX_BYTES);
        refuses(office.stored(), "no NumPy array", "xl/workbook.xml, xl/ver?sion", "numpy.savez(");
        refuses(new NpzBytes().stored(), "the archive is empty");
        refuses(new NpzBytes().array("logits", SIX_BYTES).stored(), "array logits", "not an npy file");
    }

    private static final byte[] SIX_BYTES = "sixsix".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatIsPackedInAWayThatIsNotReadIsRefused() throws IOException {
        byte[] bytes = new NpzBytes().array("logits", MATRIX).stored();
        int directory = directory(bytes);
        bytes[directory + 10] = 12;
        refuses(bytes, "array logits", "packing method 12 is not read");
        bytes[directory + 8] = 1;
        refuses(bytes, "array logits", "it is encrypted");
    }

    private static int directory(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.indexOf("PK\u0001\u0002");
    }

    @Test
    void everyLengthShorterThanTheFileIsRefused() throws IOException {
        NpzBytes archive = new NpzBytes().array("logits", MATRIX);
        for (byte[] whole : List.of(archive.stored(), archive.deflated(), archive.stored64())) {
            for (int length = 0; length < whole.length; length++) {
                refuses(Arrays.copyOf(whole, length), "");
            }
        }
        assertThat(spool).isEmptyDirectory();
    }

    /** A damaged byte is told, or was of no importance, such as one of a date. */
    @Test
    void everyDamagedByteIsRefusedOrDoesNoHarm() throws IOException {
        NpzBytes archive = new NpzBytes().array("labels", LABELS).array("logits", MATRIX);
        for (byte[] whole : List.of(archive.stored(), archive.deflated(), archive.stored64())) {
            for (int i = 0; i < whole.length; i++) {
                for (int damage : new int[] {0x01, 0x80, 0xff}) {
                    byte[] damaged = whole.clone();
                    damaged[i] ^= (byte) damage;
                    refusesOrReads(damaged);
                }
            }
        }
        assertThat(spool).isEmptyDirectory();
    }

    private void refusesOrReads(byte[] bytes) throws IOException {
        try {
            assertThat(numbers(open(bytes))).containsExactly(SIX);
        } catch (DataException e) {
            assertThat(e.getMessage())
                    .startsWith(file.toString())
                    .doesNotContain("\n")
                    .matches(".+: .+; .+");
        }
    }

    @Test
    void damagedNumbersAreTold() throws IOException {
        byte[] whole = new NpzBytes().array("logits", MATRIX).stored();
        int last = directory(whole) - 1;
        whole[last] ^= 1;
        refuses(whole, "array logits", "its checksum is another", "copy or save");
    }

    @Test
    void aCancelWhileUnpackingLeavesNothingBehind() throws IOException {
        byte[] packed = new NpzBytes().array("logits", large()).deflated();
        Files.write(file, packed);
        AtomicInteger reports = new AtomicInteger();
        Progress afterTwo = new Progress() {
            @Override
            public void at(double fraction, String step) {
                assertThat(step).isEqualTo("unpacking");
                assertThat(fraction).isBetween(0.0, 1.0);
                reports.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return reports.get() >= 2;
            }
        };
        assertThatThrownBy(() -> open(afterTwo)).isInstanceOf(CancelledException.class);
        assertThat(reports).hasValue(2);
        assertThat(spool).isEmptyDirectory();
    }

    /** Of more than one chunk and hardly packable, unlike the others. */
    private static byte[] large() {
        Random random = new Random(7);
        double[] values = random.doubles(800_000).toArray();
        return NpyWriter.USUAL.bytes(new long[] {8000, 100}, values);
    }

    @Test
    void manyChunksAreUnpackedInTheirOrder() throws IOException {
        Path npy = Files.write(folder.resolve("large.npy"), large());
        double[] expected = numbers(LogitFormats.open(npy, Progress.NONE));
        NpzBytes archive = new NpzBytes().array("logits", Files.readAllBytes(npy));
        for (byte[] bytes : List.of(archive.stored(), archive.deflated())) {
            assertThat(numbers(open(bytes))).isEqualTo(expected);
        }
    }

    @Test
    void onlyWhatIsPackedNeedsTheFolderForTemporaryFiles() throws IOException {
        spool = folder.resolve("nowhere");
        NpzBytes archive = new NpzBytes().array("logits", MATRIX);
        assertThat(numbers(open(archive.stored()))).containsExactly(SIX);
        refuses(archive.deflated(), "array logits", "has to be unpacked", spool.toString(), "numpy.savez");
    }

    @Test
    void aFullDiskIsOneLineAndLeavesNothingBehind() throws IOException {
        Spool full = Spool.in(spool, "logits.npz");
        full.close();
        assertThatThrownBy(() -> full.put(new byte[5], 5))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("logits.npz: it has to be unpacked, and nothing can be written to " + spool);
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void anArchiveThatChangesWhileItIsOpenIsRefused() throws IOException {
        NpzBytes archive = new NpzBytes().array("logits", MATRIX);
        for (byte[] bytes : List.of(archive.stored(), archive.deflated())) {
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            FileLogits logits = LogitFormats.open(file, Progress.NONE);
            assertThat(numbers(logits)).containsExactly(SIX);
            Files.write(file, bytes);
            assertThatThrownBy(logits::requireUnchanged)
                    .hasMessage(file + ": was changed while it was open; open it again");
        }
    }

    @Test
    void theRegistryKnowsItByContent() throws IOException {
        Path misnamed = Files.write(
                folder.resolve("logits.npy"), new NpzBytes().array("a", MATRIX).stored());
        assertThat(numbers(LogitFormats.open(misnamed, Progress.NONE))).containsExactly(SIX);
        assertThat(LogitFormats.keys()).contains("npy", "npz");
    }

    private LogitMatrix open(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return open(Progress.NONE);
    }

    private LogitMatrix open(Progress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            FileStretch whole = FileStretch.whole(channel);
            ArrayFile archive = new NpzFormat(spool).open(whole, file.toString(), Reading.USUAL, progress);
            return LogitFormats.logits(archive, Reading.USUAL, progress);
        }
    }

    private static double[] numbers(LogitMatrix logits) {
        double[] all = new double[logits.rows() * logits.columns()];
        logits.readRows(0, logits.rows(), all);
        return all;
    }

    private void refuses(byte[] bytes, String... words) {
        DataException refusal = catchThrowableOfType(DataException.class, () -> open(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(file.toString())
                .doesNotContain("\n")
                .matches(".+: .+; .+")
                .contains(words);
    }
}
