package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Every file that cannot be used is refused in one line that says where, what and what to do. */
class BadFilesTest {

    private static final double[] SIX = {1, 2, 3, 4, 5, 6};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("logits.npy");
    }

    @Test
    void aTruncatedFileNamesBothLengths() throws IOException {
        byte[] whole = NpyWriter.USUAL.bytes(new long[] {2, 3}, SIX);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        refuses("truncated", String.valueOf(whole.length), String.valueOf(whole.length - 1));
    }

    @Test
    void everyLengthShorterThanTheFileIsRefused() throws IOException {
        byte[] whole = NpyWriter.USUAL.bytes(new long[] {2, 3}, SIX);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            refuses("");
        }
    }

    @Test
    void bytesBehindTheDataNameBothLengths() throws IOException {
        byte[] whole = NpyWriter.USUAL.bytes(new long[] {2, 3}, SIX);
        Files.write(file, Arrays.copyOf(whole, whole.length + 5));
        refuses(String.valueOf(whole.length), String.valueOf(whole.length + 5), "one array per file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0001NUMPY", "\u0093NUMPX and some more text", "PK\u0003 but no archive"})
    void whatIsNotNpyIsRefused(String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        refuses("not an npy file", "numpy.save");
    }

    @Test
    void aTypeOfAbsurdWidthIsRefused() throws IOException {
        byte[] header = NpyWriter.USUAL.type("<f99999999999").header(2, 3);
        Files.write(file, Arrays.copyOf(header, header.length + 48));
        refuses("f99999999999", "float32");
    }

    @Test
    void formatsThatAreNotReadAreNamedWithTheWayToConvertThem() throws IOException {
        Map<String, String> cures = Map.of(
                "PAR1\u0015\u0004", "pandas.read_parquet(",
                "\u0080\u0004\u0095q\u0000", "a Python pickle");
        for (Map.Entry<String, String> cure : cures.entrySet()) {
            Files.write(file, cure.getKey().getBytes(StandardCharsets.ISO_8859_1));
            oneLine(() -> LogitFormats.open(file, Progress.NONE), "not an npy file", cure.getValue(), "numpy.save(");
        }
    }

    @Test
    void anArchiveWhereAVectorBelongsMustHoldNothingElse() throws IOException {
        byte[] labels = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
        Files.write(file, new NpzBytes().array("a", labels).array("b", labels).stored());
        oneLine(() -> StoredVectors.labels(FoundFile.of(file)), "one vector is wanted", "a (not plain numbers), b");
    }

    @Test
    void whereTheContentSaysNothingTheNameDecides() throws IOException {
        byte[] unknown = {0, 1, 2, 3};
        file = Files.write(folder.resolve("logits.NPY"), unknown);
        oneLine(() -> LogitFormats.open(file, Progress.NONE), "does not begin with \\x93NUMPY");
        file = Files.write(folder.resolve("logits.npz"), unknown);
        oneLine(() -> LogitFormats.open(file, Progress.NONE), "truncated: an archive (npz)");
        file = Files.write(folder.resolve("logits.csv"), unknown);
        oneLine(() -> LogitFormats.open(file, Progress.NONE), "its name is that of a text, and it is none");
        file = Files.write(folder.resolve("logits.bin"), unknown);
        oneLine(() -> LogitFormats.open(file, Progress.NONE), "known format (npy, npz, ", "numpy.save(");
    }

    @Test
    void whatAFileHoldsCountsMoreThanItsName() throws IOException {
        for (String name : new String[] {"logits.csv", "logits.npz", "logits", "logits.npy.bak"}) {
            Path misnamed = NpyWriter.USUAL.matrix(folder.resolve(name), 3, 2, SIX);
            assertThat(LogitFormats.open(misnamed, Progress.NONE).rows()).isEqualTo(3);
        }
    }

    @Test
    void aFileOneMayNotReadIsNotCalledBroken() {
        AccessDeniedException denied = new AccessDeniedException(file.toString());
        assertThat(Unreadable.because(file, denied, "give a readable npy file"))
                .hasMessageContaining("you may not read it")
                .hasMessageContaining("permissions");
    }

    @Test
    void pythonObjectsAreNeverUnpickled() throws IOException {
        Files.write(file, NpyWriter.USUAL.type("|O8").bytes(new long[] {2, 3}, SIX));
        refuses("object", "never unpickled");
    }

    @Test
    void structuredArraysAreRefused() throws IOException {
        Files.write(
                file, NpyWriter.USUAL.header("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2, 3), }"));
        refuses("plain array");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i8", "<u2", "|b1", "<f16", "<c16", "<U12", "<M8[ns]"})
    void otherTypesAreNamed(String descr) throws IOException {
        Files.write(file, Arrays.copyOf(NpyWriter.USUAL.type(descr).header(2, 3), 4096));
        Files.write(file, exactly(descr));
        refuses(descr.replaceFirst("[<|]", ""), "float32");
    }

    private static byte[] exactly(String descr) {
        byte[] header = NpyWriter.USUAL.type(descr).header(2, 3);
        String digits = descr.substring(2).replaceAll("\\D.*", "");
        return Arrays.copyOf(header, header.length + 6 * Integer.parseInt(digits));
    }

    @ParameterizedTest
    @CsvSource({"5 0,0 columns", "0 5,0 rows", "6,not a matrix", "1 2 3,not a matrix", "6 1,one column"})
    void shapesThatAreNoMatrixAreNamed(String dimensions, String problem) throws IOException {
        long[] shape =
                Arrays.stream(dimensions.split(" ")).mapToLong(Long::parseLong).toArray();
        int elements = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        Files.write(file, NpyWriter.USUAL.bytes(shape, Arrays.copyOf(SIX, elements)));
        refuses(problem, "give ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807, 9223372036854775807",
                "99999999999999999999, 2",
                "4611686018427387904, 1",
                "-1, 3",
                "2.0, 3",
                "0, 9223372036854775807",
            })
    void impossibleShapesAreRefused(String shape) throws IOException {
        Files.write(
                file, NpyWriter.USUAL.header("{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }"));
        refuses("");
    }

    @Test
    void headersOfUnknownVersionOrAbsurdLengthAreRefused() throws IOException {
        byte[] whole = NpyWriter.USUAL.bytes(new long[] {2, 3}, SIX);
        whole[6] = 4;
        Files.write(file, whole);
        refuses("version 4");
        byte[] second = new NpyWriter("<f4", false, 2).bytes(new long[] {2, 3}, SIX);
        second[11] = (byte) 0xff;
        Files.write(file, second);
        refuses("not plausible");
    }

    @Test
    void aFolderAndAMissingFileAreToldApart() throws IOException {
        refuses("there is no such file");
        Files.createDirectory(file);
        refuses("it is a folder");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNamedWithRowAndColumnWhoeverReadsIt(double bad) throws IOException {
        for (String descr : new String[] {"<f2", ">f4", "<f8"}) {
            LogitMatrix logits = LogitFormats.open(
                    NpyWriter.USUAL.type(descr).matrix(file, 3, 2, 1, 2, 3, 4, 5, bad), Progress.NONE);
            String[] words = {file + ", row 2, column 1", Double.isNaN(bad) ? "NaN" : "infinity"};
            oneLine(() -> FiniteCheck.require(logits, Progress.NONE), words);
            Split all = Split.allFit(3);
            oneLine(
                    () -> MomentAccumulator.accumulate(logits, FitSample.of(all), Progress.NONE, Workers.CALLER),
                    words);
            oneLine(() -> MomentAccumulator.between(logits, logits, 0, FitSample.of(all), Progress.NONE), words);
            oneLine(() -> MomentAccumulator.between(logits, logits, 1, FitSample.of(all), Progress.NONE), words);
        }
    }

    /** Opening the file as logits ends in one line with these words. */
    private void refuses(String... words) {
        oneLine(() -> LogitFormats.open(file, Progress.NONE), words);
        if (!Files.isRegularFile(file)) {
            return;
        }
        oneLine(
                () -> {
                    try (var stream = Files.newInputStream(file)) {
                        StoredLogits.read(stream, file.toString());
                    }
                },
                words);
    }

    private void oneLine(ThrowingCallable reading, String... words) {
        DataException refusal = catchThrowableOfType(DataException.class, reading);
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(file.toString())
                .doesNotContain("\n")
                .matches(".+: .+; .+")
                .contains(words);
    }
}
