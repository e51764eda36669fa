package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class SpooledColumnsTest {

    private static final int N = 700;
    private static final int ROWS = 90;

    private final CountingLogits logits = new CountingLogits(new ArrayLogitMatrix(
            "test", ROWS, N, new Random(1).doubles((long) ROWS * N).toArray()));
    private final OnDemandSecondMoments formed = fresh();

    @TempDir
    private Path folder;

    private OnDemandSecondMoments fresh() {
        return OnDemandSecondMoments.of(logits, FitSample.of(Split.allFit(ROWS)), Progress.NONE, Workers.CALLER, 0);
    }

    private boolean isFolderEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void columnsAreThoseThatWouldBeFormedAndCostNoPass() {
        assertThat(formed.bytesToSpool()).isEqualTo(8L * N * N);
        formed.spool(folder, "test", Progress.NONE);
        assertThat(formed.bytesToSpool()).isZero();
        assertThat(formed.columnsAtOnce()).isEqualTo(1);
        SecondMoments onDemand = fresh();
        long read = logits.rowsRead();
        MomentColumns some = formed.columns(new int[] {650, 3, 511, 512, 3}, Progress.NONE);
        assertThat(some.categories()).containsExactly(3, 511, 512, 650);
        MomentColumns every = formed.columns(IntStream.range(0, N).toArray(), Progress.NONE);
        formed.spool(folder, "test", Progress.NONE);
        assertThat(logits.rowsRead()).isEqualTo(read);
        for (int j = 0; j < N; j++) {
            assertThat(every.column(j)).isEqualTo(onDemand.fetch(j, Progress.NONE));
        }
    }

    @Test
    void everyColumnIsFormedInTheFewestPasses() {
        long before = logits.rowsRead();
        formed.spool(folder, "test", Progress.NONE);
        assertThat(logits.rowsRead() - before).isEqualTo(2L * ROWS);
    }

    @Test
    void aCancelLeavesNoFileBehindAndTheNextGoesOn() throws IOException {
        long before = logits.rowsRead();
        Progress inTheSecondBlock = new Progress() {
            @Override
            public void at(double fraction, String step) {
                // Told elsewhere.
            }

            @Override
            public boolean cancelled() {
                return logits.rowsRead() - before > ROWS;
            }
        };
        assertThatThrownBy(() -> formed.spool(folder, "test", inTheSecondBlock)).isInstanceOf(CancelledException.class);
        assertThat(formed.bytesToSpool()).isPositive();
        assertThat(isFolderEmpty()).isTrue();
        formed.spool(folder, "test", Progress.NONE);
        assertThat(logits.rowsRead() - before).isEqualTo(3L * ROWS);
    }

    @Test
    void twoThatAskAtOnceFormThemOnce() {
        long before = logits.rowsRead();
        IntStream.range(0, 4).parallel().forEach(i -> {
            formed.spool(folder, "test", Progress.NONE);
            assertThat(formed.bytesToSpool()).isZero();
        });
        assertThat(logits.rowsRead() - before).isEqualTo(2L * ROWS);
    }

    @Test
    void whereThereIsNoRoomThatIsSaidBeforehand() {
        assertThatThrownBy(
                        () -> SpooledColumns.requireRoom(SpooledColumns.bytes(21_841), 1L << 30, "logits.npy", folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("3639 MB")
                .hasMessageContaining("1024 MB can be used");
    }
}
