package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.SomeParts;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is written is read to the bit, and whatever else is in a file is one line. */
class MomentsFileTest {

    private static final LogitDataset PART = SomeParts.part(7, 60);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("m.npz"), bytes(SomeParts.kept(PART, 48)));
    }

    private static byte[] bytes(KeptMoments kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MomentsFile.write(kept, out, Progress.NONE);
        return out.toByteArray();
    }

    private static KeptMoments read(Path file) {
        return MomentsFile.read(FoundFile.of(file), Progress.NONE);
    }

    @Test
    void whatIsWrittenIsReadToTheBit() throws IOException {
        KeptMoments given = SomeParts.kept(PART, 48);
        KeptMoments read = read(file);

        assertThat(MomentsFile.isMoments(file)).isTrue();
        assertThat(read.categories().all()).isEqualTo(given.categories().all());
        assertThat(read.origin()).isEqualTo(given.origin());
        assertThat(read.storage()).isEqualTo(given.storage());
        assertThat(read.fit().rows()).isEqualTo(given.fit().rows());
        assertThat(read.fit().groups()).isEqualTo(given.fit().groups());
        assertThat(read.fit().folding()).isEqualTo(given.fit().folding());
        assertThat(read.fit().moments().read(Progress.NONE))
                .isEqualTo(given.fit().moments().read(Progress.NONE));
        assertThat(read.fit().factor().orElseThrow().read(Progress.NONE))
                .isEqualTo(given.fit().factor().orElseThrow().read(Progress.NONE));
        for (int fold = 0; fold < 5; fold++) {
            assertThat(read.fit().folds().get(fold).rows())
                    .isEqualTo(given.fit().folds().get(fold).rows());
            assertThat(read.fit().folds().get(fold).moments().read(Progress.NONE))
                    .isEqualTo(given.fit().folds().get(fold).moments().read(Progress.NONE));
        }
        assertThat(rows(read.evaluation().rows()))
                .isEqualTo(rows(given.evaluation().rows()));
        assertThat(read.evaluation().labels()).hasValueSatisfying(labels -> assertThat(labels)
                .isEqualTo(given.evaluation().labels().orElseThrow()));
        assertThat(read.evaluation().groups()).hasValueSatisfying(groups -> assertThat(groups)
                .isEqualTo(given.evaluation().groups().orElseThrow()));
        assertThat(rows(read.focus().rows())).isEqualTo(rows(given.focus().rows()));
        assertThat(read.focus().labels().orElseThrow())
                .isEqualTo(given.focus().labels().orElseThrow());
        assertThat(read.focus().labelCounts().orElseThrow())
                .isEqualTo(given.focus().labelCounts().orElseThrow());
        assertThat(read.focus().logTotals()).isEqualTo(given.focus().logTotals());
        assertThat(read.focus().carried()).isEqualTo(given.focus().carried());
        assertThat(read.focus().limitBytes()).isEqualTo(given.focus().limitBytes());
        // The same again gives the same bytes.
        assertThat(bytes(read)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void partsOfFilesMergeAsInMemory() throws IOException {
        KeptMoments other = SomeParts.kept(SomeParts.part(8, 50), 48);
        Path second = Files.write(folder.resolve("b.npz"), bytes(other));
        KeptMoments ofFiles =
                KeptMoments.merged(List.of(read(file), read(second)), Optional.empty(), Progress.NONE, Workers.CALLER);
        KeptMoments inMemory = KeptMoments.merged(
                List.of(SomeParts.kept(PART, 48), other), Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(bytes(ofFiles)).isEqualTo(bytes(inMemory));
    }

    @Test
    void aPackedFileIsReadAsWell() throws IOException {
        Path packed = rewritten("packed.npz", new LinkedHashMap<>(), ZipEntry.DEFLATED);
        assertThat(bytes(read(packed))).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @CsvSource({
        "moments_version, '<i8', 9, written by a later program",
        "fit_rows, '<i8', 0 3, 0 rows in 3 groups",
        "fold_rows, '<i8', 3 3 3 3 3, 5 folds of 15 rows in all",
        "folding, '<i8', 1 1, 1 folds",
        "second_moments, '<f8', 1 2 3, where there should be 78 float64",
        "factor, '<f4', 1 2 3, where there should be 78 float64",
        "names, '|u1', 65 66, '1 texts, where there should be 12'",
        "storage, '|u1', 65 66, no type is called AB",
        "focus_carried, '<f8', 2 0 0 0 0 0 0 0 0 0 0 0, more than all",
        "focus_log_totals, '<f8', NaN 0 0 0 0 0 0 0 0 0 0 0, NaN or infinity",
        "evaluation_rows, '<f8', 1 2 3, of shape (3,) is not what belongs here",
        "evaluation_labels, '<i8', 1 2 3, '3 numbers, where there should be'",
        "focus_limit, '<i8', -5, no number of bytes",
    })
    void whatDoesNotFitIsNamed(String array, String type, String values, String message) throws IOException {
        double[] numbers = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        byte[] content = NpyWriter.USUAL.type(type).bytes(new long[] {numbers.length}, numbers);
        Path wrong = rewritten("wrong.npz", Map.of(array, content), ZipEntry.STORED);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("wrong.npz");
    }

    @Test
    void anArrayThatIsMissingIsNamed() throws IOException {
        Map<String, byte[]> none = new LinkedHashMap<>();
        none.put("fold_moments_2", null);
        Path wrong = rewritten("wrong.npz", none, ZipEntry.STORED);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("without the array fold_moments_2");
    }

    @Test
    void momentsThatAreNoNumbersAreToldWhenTheyAreRead() throws IOException {
        double[] numbers = new double[78];
        numbers[5] = Double.NaN;
        byte[] content = NpyWriter.USUAL.type("<f8").bytes(new long[] {78}, numbers);
        KeptMoments kept = read(rewritten("nan.npz", Map.of("second_moments", content), ZipEntry.STORED));
        assertThatThrownBy(() -> kept.fit().all(Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("NaN or infinity");
    }

    /** Every shorter file is refused in one line, and whichever byte is damaged, the numbers are the same or it is told. */
    @Test
    void shorterAndDamagedFilesAreOneLineOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int length = 0; length < whole.length; length += 1 + random.nextInt(997)) {
            Path cut = Files.write(folder.resolve("cut.npz"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> bytes(read(cut))).isInstanceOf(DataException.class);
        }
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Path other = Files.write(folder.resolve("damaged.npz"), damaged);
            try {
                assertThat(Arrays.equals(bytes(read(other)), whole))
                        .as("byte " + at)
                        .isTrue();
            } catch (DataException told) {
                assertThat(told.getMessage()).doesNotContain("\n").contains("damaged.npz");
            }
        }
    }

    @Test
    void aFileThatChangesIsNotReadFurther() throws IOException {
        KeptMoments kept = read(file);
        Files.write(file, bytes(SomeParts.kept(SomeParts.part(9, 60), 48)));
        assertThatThrownBy(() -> kept.fit().all(Progress.NONE)).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> rows(kept.evaluation().rows()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("changed");
    }

    @Test
    void aCancelEndsTheWriting() {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        KeptMoments kept = read(file);
        assertThatThrownBy(() -> MomentsFile.write(kept, new ByteArrayOutputStream(), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    /** Numbers of every type come back in the type they are in; others in one that holds them. */
    @ParameterizedTest
    @CsvSource({"<f2, HALF", "<f4, SINGLE", "<f8, DOUBLE"})
    void rowsKeepTheirType(String type, String encoder) throws IOException {
        double[] values = {0, -0.0, 1, -2.5, 65504, 0x1p-24, 0x1.ff8p-15, 0x1p-14, 0.333251953125, 3};
        byte[] stored = NpyWriter.USUAL.type(type).bytes(new long[] {5, 2}, values);
        LogitMatrix logits = LogitFormats.open(Files.write(folder.resolve("rows.npy"), stored), Progress.NONE);
        assertThat(NumberEncoder.of(logits)).isEqualTo(NumberEncoder.valueOf(encoder));
    }

    @Test
    void everyHalfIsWrittenAsItWas() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            double value = NumberDecoder.Half.decode((short) bits);
            if (Double.isFinite(value)) {
                ByteBuffer out = ByteBuffer.allocate(2);
                NumberEncoder.HALF.put(out, value);
                assertThat(out.getShort(0)).isEqualTo((short) bits);
            }
        }
    }

    private static double[] rows(LogitMatrix matrix) {
        double[] all = new double[matrix.rows() * matrix.columns()];
        matrix.readRows(0, matrix.rows(), all);
        return all;
    }

    /** The file with other content of some arrays; null leaves one out. */
    private Path rewritten(String name, Map<String, byte[]> others, int method) throws IOException {
        Path to = folder.resolve(name);
        RewrittenArchive.of(file, others, method, to);
        return to;
    }
}
