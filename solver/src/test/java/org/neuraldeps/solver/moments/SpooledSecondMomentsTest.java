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
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class SpooledSecondMomentsTest {

    private static final int N = 700;
    private static final int ROWS = 90;

    private final CountingLogits logits = new CountingLogits(new ArrayLogitMatrix(
            "test", ROWS, N, new Random(1).doubles((long) ROWS * N).toArray()));
    private final SecondMoments formed =
            OnDemandSecondMoments.of(logits, FitSample.of(Split.allFit(ROWS)), Progress.NONE, Workers.CALLER, 0);

    @TempDir
    private Path folder;

    private boolean isFolderEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void columnsAreThoseThatWereFormedAndCostNoPass() throws IOException {
        try (SpooledSecondMoments all = SpooledSecondMoments.of(formed, "test", folder, Progress.NONE)) {
            long read = logits.rowsRead();
            MomentColumns some = all.columns(new int[] {650, 3, 511, 512, 3}, Progress.NONE);
            assertThat(some.categories()).containsExactly(3, 511, 512, 650);
            MomentColumns every = all.columns(IntStream.range(0, N).toArray(), Progress.NONE);
            assertThat(logits.rowsRead()).isEqualTo(read);
            for (int j : new int[] {0, 3, 511, 512, 650, N - 1}) {
                assertThat(every.column(j)).isEqualTo(formed.fetch(j, Progress.NONE));
                assertThat(all.diagonal(j)).isEqualTo(formed.diagonal(j));
            }
        }
        assertThat(isFolderEmpty()).isTrue();
    }

    @Test
    void aCancelLeavesNothingBehind() throws IOException {
        CountingProgress cancelled = CountingProgress.cancellingAt(3);
        assertThatThrownBy(() -> SpooledSecondMoments.of(formed, "test", folder, cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(isFolderEmpty()).isTrue();
    }

    @Test
    void whereThereIsNoRoomThatIsSaidBeforehand() {
        assertThatThrownBy(() -> SpooledSecondMoments.requireRoom(
                        SpooledSecondMoments.bytes(21_841), 1L << 30, "logits.npy", folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("3639 MB")
                .hasMessageContaining("1024 MB can be used");
    }
}
