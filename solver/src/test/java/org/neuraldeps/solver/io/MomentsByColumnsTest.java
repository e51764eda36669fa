package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.SomeParts;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** C that is too large to be held, kept by columns: each is read by itself, to the bit, and what is wrong with one is one line. */
class MomentsByColumnsTest {

    private static final LogitDataset PART = SomeParts.part(7, 60);
    private static final int N = SomeParts.CATEGORIES;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("m.npz"), bytes(SomeParts.keptByColumns(PART, 48)));
    }

    private static byte[] bytes(KeptMoments kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MomentsFile.write(kept, out, Progress.NONE);
        return out.toByteArray();
    }

    private static KeptMoments read(Path file) {
        return MomentsFile.read(FoundFile.of(file), Progress.NONE);
    }

    private static SecondMoments moments(KeptMoments kept) {
        return kept.fit().secondMoments(Progress.NONE);
    }

    @Test
    void columnsAreReadToTheBit() throws IOException {
        SecondMoments formed = SomeParts.unheld(PART);
        KeptMoments kept = read(file);
        SecondMoments read = moments(kept);
        assertThat(MomentsFile.isMoments(file)).isTrue();
        assertThat(read.isHeld()).isFalse();
        assertThat(read.rows()).isEqualTo(formed.rows());
        for (int j = 0; j < N; j++) {
            assertThat(read.diagonal(j)).isEqualTo(formed.diagonal(j));
            assertThat(read.fetch(j, Progress.NONE)).isEqualTo(formed.fetch(j, Progress.NONE));
        }
        assertThat(kept.fit().folds()).isEmpty();
        assertThat(kept.fit().factor()).isEmpty();
        assertThat(kept.evaluation().rows().rows()).isEqualTo(PART.split().evaluationRows());
        assertThat(kept.focus().rows().rows()).isPositive();
        // The same again gives the same bytes.
        assertThat(bytes(kept)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aTargetIsSolvedFromThemToTheBit() {
        for (int target = 0; target < N; target++) {
            SolutionPath ofFile = solve(moments(read(file)), target);
            assertThat(ofFile.knots())
                    .usingRecursiveComparison()
                    .isEqualTo(solve(SomeParts.unheld(PART), target).knots());
        }
    }

    private static SolutionPath solve(SecondMoments moments, int target) {
        return ExactHomotopy.solve(
                CovLassoProblem.within(moments, target, Progress.NONE), PathOptions.full(), Progress.NONE);
    }

    @Test
    void partsAddUpToRounding() throws IOException {
        LogitDataset other = SomeParts.part(8, 50);
        Path second = Files.write(folder.resolve("b.npz"), bytes(SomeParts.keptByColumns(other, 48)));
        KeptMoments merged = merged(read(file), read(second));
        SecondMoments expected = moments(merged(SomeParts.kept(PART, 48), SomeParts.kept(other, 48)));
        Path both = Files.write(folder.resolve("both.npz"), bytes(merged));
        SecondMoments found = moments(read(both));
        assertThat(found.rows()).isEqualTo(expected.rows());
        for (int j = 0; j < N; j++) {
            assertThat(found.diagonal(j)).isCloseTo(expected.diagonal(j), within(1e-12));
            assertThat(found.fetch(j, Progress.NONE)).containsExactly(expected.fetch(j, Progress.NONE), within(1e-12));
            assertThat(found.fetch(j, Progress.NONE)[j]).isEqualTo(found.diagonal(j));
        }
        double[] means = ((KeptMatrix.Columns) read(both).fit().matrix()).means();
        for (int j = 0; j < N; j++) {
            double mean = Arrays.stream(found.fetch(j, Progress.NONE)).average().orElseThrow();
            assertThat(means[j]).isCloseTo(mean, within(1e-12));
        }
    }

    private static KeptMoments merged(KeptMoments first, KeptMoments second) {
        return KeptMoments.merged(List.of(first, second), Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    /** Only whoever reads the damaged column is told. */
    @Test
    void aDamagedColumnIsNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int array = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("second_moments_columns.npy");
        double first = moments(read(file)).fetch(0, Progress.NONE)[0];
        byte[] wanted = ByteBuffer.allocate(8)
                .putLong(Long.reverseBytes(Double.doubleToRawLongBits(first)))
                .array();
        int at = array;
        while (!Arrays.equals(Arrays.copyOfRange(bytes, at, at + 8), wanted)) {
            at++;
        }
        bytes[at + 8 * (3 * N + 2)] ^= 4;
        Path damaged = Files.write(folder.resolve("damaged.npz"), bytes);
        SecondMoments moments = moments(read(damaged));
        moments.fetch(2, Progress.NONE);
        assertThatThrownBy(() -> moments.fetch(3, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("damaged.npz, array second_moments_columns: column 3 is damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "moments_version, '<i8', 3, written by a later program",
        "second_moments_columns, '<f8', 1 2 3, of shape (3,) is not what belongs here",
        "second_moments_diagonal, '<f8', 1 2 3, '3 numbers, where there should be 12'",
        "column_checksums, '<i8', 1 2 3, '3 numbers, where there should be 12'",
        "column_checksums, '<i8', 1 2 3 4 5 6 7 8 9 10 11 -1, no number of bytes",
        "column_checksums, '<i8', 1 2 3 4 5 6 7 8 9 10 11 12, column 0 is damaged",
        "column_means, '<f8', NaN 0 0 0 0 0 0 0 0 0 0 0, NaN or infinity",
    })
    void whatDoesNotFitIsNamed(String array, String type, String values, String message) throws IOException {
        double[] numbers = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        byte[] content = NpyWriter.USUAL.type(type).bytes(new long[] {numbers.length}, numbers);
        Path wrong = folder.resolve("wrong.npz");
        RewrittenArchive.of(file, Map.of(array, content), wrong);
        assertThatThrownBy(() -> moments(read(wrong)).fetch(0, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("wrong.npz");
    }

    @Test
    void aPackedFileSaysHowToUnpackIt() throws IOException {
        Path packed = folder.resolve("packed.npz");
        RewrittenArchive.of(file, Map.of(), ZipEntry.DEFLATED, packed);
        assertThatThrownBy(() -> read(packed))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no column can be read without all before it")
                .hasMessageContaining("numpy.savez");
    }

    @Test
    void aFileThatChangesIsNotReadFurther() throws IOException {
        SecondMoments moments = moments(read(file));
        moments.fetch(0, Progress.NONE);
        Files.write(file, bytes(SomeParts.keptByColumns(SomeParts.part(9, 60), 48)));
        assertThatThrownBy(() -> moments.fetch(1, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("changed");
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
}
