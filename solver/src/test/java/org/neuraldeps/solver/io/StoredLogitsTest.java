package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.solver.data.LogitMatrix;
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
