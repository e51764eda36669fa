package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

class PackedFormatTest {

    private static final double[] SIX = {1, -2, 3, 4.5, 5, 6};

    @TempDir
    private Path folder;

    private Path spool;
    private Path file;

    @BeforeEach
    void name() throws IOException {
        file = folder.resolve("logits.packed");
        spool = Files.createDirectory(folder.resolve("spool"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatReadsTheSameNumbersPacked(Packing packing) throws IOException {
        for (String type : new String[] {"<f2", ">f4", "<f8"}) {
            byte[] npy = NpyWriter.USUAL.type(type).bytes(new long[] {3, 2}, SIX);
            assertThat(numbers(open(packing, npy))).containsExactly(SIX);
            byte[] npz = new NpzBytes().array("logits", npy).deflated();
            assertThat(numbers(open(packing, npz))).containsExactly(SIX);
        }
        assertThat(numbers(open(packing, "1;-2\n3;4,5\n5;6\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(SIX);
        assertThat(spool).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void thatItWasPackedIsSaidBeforeWhatIsSaidOfWhatIsInIt(Packing packing) throws IOException {
        Files.write(file, pack(packing, "1;-2\n3;4,5\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(LogitFormats.open(file, Progress.NONE).readingNotes())
                .containsExactly(packing.displayName(), "fields separated by ;", "decimal comma", "no header");
    }

    @ParameterizedTest
    @EnumSource
    void manyPiecesAreUnpackedInTheirOrder(Packing packing) throws IOException {
        double[] values = new Random(5).doubles(400_000).toArray();
        byte[] npy = NpyWriter.USUAL.type("<f8").bytes(new long[] {4000, 100}, values);
        assertThat(numbers(open(packing, npy))).isEqualTo(values);
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        for (int first = 0; first < npy.length; first += 1_000_003) {
            pieces.write(pack(packing, Arrays.copyOfRange(npy, first, Math.min(npy.length, first + 1_000_003))));
        }
        assertThat(numbers(open(pieces.toByteArray(), packing))).isEqualTo(values);
    }

    @ParameterizedTest
    @EnumSource
    void everyLengthShorterThanTheFileIsRefused(Packing packing) throws IOException {
        byte[] whole = byTheRealProgram(packing);
        for (int length = 0; length < whole.length; length += length < 100 || length > whole.length - 100 ? 1 : 7) {
            refuses(Arrays.copyOf(whole, length), packing, "");
        }
        assertThat(spool).isEmptyDirectory();
    }

    /** A damaged byte is told, or was of no importance, such as one of a date. */
    @ParameterizedTest
    @EnumSource
    void everyDamagedByteIsRefusedOrDoesNoHarm(Packing packing) throws IOException {
        byte[] whole = byTheRealProgram(packing);
        double[] numbers = numbers(open(whole, packing));
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            try {
                assertThat(numbers(open(damaged, packing))).isEqualTo(numbers);
            } catch (DataException e) {
                assertThat(e.getMessage())
                        .startsWith(file.toString())
                        .doesNotContain("\n")
                        .matches("(?s).+: .+; .+");
            }
        }
        assertThat(spool).isEmptyDirectory();
    }

    private static byte[] byTheRealProgram(Packing packing) throws IOException {
        return Files.readAllBytes(FormatFixture.home().resolve("packed/logits.npy." + packing.key()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPackedTwiceOrUnknownIsToldBeforeAllIsUnpacked(Packing packing) throws IOException {
        spool = folder.resolve("nowhere");
        refuses(pack(packing, pack(Packing.GZIP, new byte[100])), packing, "what is packed in it is packed itself");
        refuses(pack(packing, pack(Packing.ZSTD, new byte[100])), packing, "unpack it once");
        refuses(pack(packing, new byte[10_000]), packing, "neither what it holds nor its name");
        refuses(pack(packing, new byte[0]), packing, "neither what it holds nor its name");
    }

    @ParameterizedTest
    @EnumSource
    void whatWouldFillTheDiskIsRefusedBeforeItDoes(Packing packing) throws IOException {
        Files.write(file, pack(packing, new byte[5 << 20]));
        try (FileChannel channel = FileChannel.open(file);
                Spool into = Spool.in(spool, file.toString())) {
            PackedContent content = new PackedContent(FileStretch.whole(channel), packing, file.toString());
            assertThatThrownBy(() -> content.copy(into, spool, 3 << 20, Progress.NONE))
                    .isInstanceOf(DataException.class)
                    .hasMessage(file + ": unpacked it takes more than the 3 MB that are free in " + spool
                            + "; make room there, or unpack it where there is room and open that");
            assertThat(into.written().length()).isEqualTo(3 << 20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCancelWhileUnpackingLeavesNothingBehind(Packing packing) throws IOException {
        byte[] random = new byte[6 << 20];
        new Random(3).nextBytes(random);
        byte[] npy =
                NpyWriter.USUAL.type("<f8").bytes(new long[] {random.length / 80, 10}, new double[random.length / 8]);
        System.arraycopy(random, 0, npy, npy.length - random.length / 2, random.length / 2);
        Files.write(file, pack(packing, npy));
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
        assertThatThrownBy(() -> open(packing, afterTwo)).isInstanceOf(CancelledException.class);
        assertThat(reports).hasValue(2);
        assertThat(spool).isEmptyDirectory();
    }

    private LogitMatrix open(Packing packing, byte[] content) throws IOException {
        return open(pack(packing, content), packing);
    }

    private LogitMatrix open(byte[] packed, Packing packing) throws IOException {
        Files.write(file, packed);
        return open(packing, Progress.NONE);
    }

    private LogitMatrix open(Packing packing, Progress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                ArrayFile arrays = new PackedFormat(packing, spool)
                        .open(FileStretch.whole(channel), file.toString(), Reading.USUAL, progress)) {
            return LogitFormats.logits(arrays, Reading.USUAL, progress);
        }
    }

    private static byte[] pack(Packing packing, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packing == Packing.GZIP ? new GZIPOutputStream(packed) : new ZstdOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static double[] numbers(LogitMatrix logits) {
        double[] all = new double[logits.rows() * logits.columns()];
        logits.readRows(0, logits.rows(), all);
        return all;
    }

    private void refuses(byte[] packed, Packing packing, String... words) {
        DataException refusal = catchThrowableOfType(DataException.class, () -> open(packed, packing));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(file.toString())
                .doesNotContain("\n")
                .matches(".+: .+; .+")
                .contains(words);
    }
}
