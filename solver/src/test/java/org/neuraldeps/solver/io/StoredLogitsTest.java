package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.TransposedLogits;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

class StoredLogitsTest {

    private static final int ROWS = 7;
    private static final int COLUMNS = 3;
    private static final double[] VALUES = new double[ROWS * COLUMNS];

    static {
        for (int i = 0; i < VALUES.length; i++) {
            VALUES[i] = (i - 9) * 0.625;
        }
    }

    @TempDir
    private Path folder;

    static List<NpyWriter> everyKind() {
        List<NpyWriter> kinds = new ArrayList<>();
        for (String descr : List.of("<f2", ">f2", "<f4", ">f4", "<f8", ">f8")) {
            for (int version = 1; version <= 3; version++) {
                kinds.add(new NpyWriter(descr, false, version));
                kinds.add(new NpyWriter(descr, true, version));
            }
        }
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyTypeByteOrderElementOrderAndVersionReadsTheSameNumbers(NpyWriter kind) throws IOException {
        Path file = kind.matrix(folder.resolve("logits.npy"), ROWS, COLUMNS, VALUES);
        holdsTheValues(LogitFormats.open(file, Progress.NONE), kind);
        holdsTheValues(StoredLogits.read(new ByteArrayInputStream(Files.readAllBytes(file)), "stream"), kind);
        holdsTheValues(readNotMapped(file), kind);
    }

    private static StoredLogits readNotMapped(Path file) {
        return new StoredLogits(NpyMapping.of(file), Optional.of(file), 0);
    }

    @ParameterizedTest
    @CsvSource({"20000, 7", "7, 20000", "300, 900", "1, 70000", "70000, 2"})
    void whatIsReadFromALargeFileIsWhatIsMapped(int rows, int columns) throws IOException {
        double[] values = new double[rows * columns];
        Arrays.setAll(values, i -> (i * 37 % 1009) / 8.0);
        for (boolean fortran : new boolean[] {false, true}) {
            Path file = new NpyWriter("<f4", fortran, 1).matrix(folder.resolve("big.npy"), rows, columns, values);
            LogitMatrix mapped = new StoredLogits(NpyMapping.of(file));
            LogitMatrix read = readNotMapped(file);
            int firstRow = rows / 3;
            int rowCount = Math.max(1, rows / 2);
            assertThat(rows(read, firstRow, rowCount))
                    .isEqualTo(rows(mapped, firstRow, rowCount))
                    .isEqualTo(Arrays.copyOfRange(values, firstRow * columns, (firstRow + rowCount) * columns));
            int firstColumn = columns / 3;
            int columnCount = Math.max(1, columns / 2);
            double[] expected = columns(new TransposedLogits(new TransposedLogits(mapped)), firstColumn, columnCount);
            assertThat(columns(read, firstColumn, columnCount)).isEqualTo(expected);
            assertThat(expected[(columnCount - 1) * rows + rows - 1])
                    .isEqualTo(values[(rows - 1) * columns + firstColumn + columnCount - 1]);
            assertThat(columns(read, columns - 1, 1)).isEqualTo(columns(mapped, columns - 1, 1));
            assertThat(rows(new TransposedLogits(read), firstColumn, columnCount))
                    .isEqualTo(expected);
        }
    }

    private static double[] rows(LogitMatrix logits, int first, int count) {
        double[] rows = new double[count * logits.columns()];
        logits.readRows(first, count, rows);
        return rows;
    }

    private static double[] columns(LogitMatrix logits, int first, int count) {
        double[] columns = new double[count * logits.rows()];
        logits.readColumns(first, count, columns);
        return columns;
    }

    @Test
    void aThreadThatIsInterruptedReadsNoMoreAndHindersNobody() throws IOException {
        StoredLogits logits =
                readNotMapped(NpyWriter.USUAL.matrix(folder.resolve("logits.npy"), ROWS, COLUMNS, VALUES));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> logits.readRows(0, 1, new double[COLUMNS])).isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(rows(logits, 0, 1)).containsExactly(Arrays.copyOf(VALUES, COLUMNS));
    }

    @Test
    void aLargeFileThatWasCutShortIsSaidToHaveChanged() throws IOException {
        Path file = NpyWriter.USUAL.matrix(folder.resolve("logits.npy"), ROWS, COLUMNS, VALUES);
        FileLogits logits = new FileLogits(FoundFile.of(file), readNotMapped(file), List.of(), Companions.NONE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        assertThatThrownBy(() -> logits.readRows(0, ROWS, new double[ROWS * COLUMNS]))
                .isInstanceOf(DataException.class)
                .hasMessage(file + ": was changed while it was open; open it again");
        Files.delete(file);
        assertThatThrownBy(() -> logits.readColumn(0, new double[ROWS]))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("was moved or deleted while it was open");
    }

    private static void holdsTheValues(LogitMatrix logits, NpyWriter kind) {
        assertThat(logits.rows()).isEqualTo(ROWS);
        assertThat(logits.columns()).isEqualTo(COLUMNS);
        assertThat(logits.storage().bytes())
                .isEqualTo(Integer.parseInt(kind.descr().substring(2)));
        for (int first = 0; first < ROWS; first++) {
            for (int count = 1; first + count <= ROWS; count++) {
                double[] rows = new double[count * COLUMNS];
                logits.readRows(first, count, rows);
                for (int i = 0; i < rows.length; i++) {
                    assertThat(rows[i]).isEqualTo(VALUES[first * COLUMNS + i]);
                }
            }
        }
        for (int j = 0; j < COLUMNS; j++) {
            double[] column = new double[ROWS];
            logits.readColumn(j, column);
            for (int r = 0; r < ROWS; r++) {
                assertThat(column[r]).isEqualTo(VALUES[r * COLUMNS + j]);
            }
        }
    }

    @Test
    void aBufferThatIsLongerThanTheRowsKeepsItsEnd() throws IOException {
        for (boolean fortran : new boolean[] {false, true}) {
            NpyWriter kind = new NpyWriter("<f4", fortran, 1);
            LogitMatrix logits =
                    LogitFormats.open(kind.matrix(folder.resolve("a.npy"), ROWS, COLUMNS, VALUES), Progress.NONE);
            double[] buffer = new double[2 * COLUMNS + 1];
            buffer[2 * COLUMNS] = 42;
            logits.readRows(1, 2, buffer);
            assertThat(buffer[2 * COLUMNS]).isEqualTo(42);
            double[] column = new double[ROWS + 1];
            column[ROWS] = 42;
            logits.readColumn(1, column);
            assertThat(column[ROWS]).isEqualTo(42);
        }
    }

    @Test
    void theOriginIsTheFile() throws IOException {
        Path file = NpyWriter.USUAL.matrix(folder.resolve("vgg.npy"), ROWS, COLUMNS, VALUES);
        assertThat(LogitFormats.open(file, Progress.NONE).origin()).isEqualTo(file.toString());
    }
}
