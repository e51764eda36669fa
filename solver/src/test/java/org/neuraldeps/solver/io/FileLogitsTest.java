package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.check.DatasetCheck;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SideBySide;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** No result mixes what a file held with what it holds now. */
class FileLogitsTest {

    private static final int ROWS = 5000;
    private static final int COLUMNS = 3;
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    private Path path;
    private FoundFile found;
    private FileLogits logits;

    /** A clock that stands still unless a test moves it, so that no look falls due by itself. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);

    @BeforeEach
    void open() throws IOException {
        path = write(folder.resolve("logits.npy"), 1);
        Files.setLastModifiedTime(path, LONG_AGO);
        found = FoundFile.of(path);
        logits = new FileLogits(
                found, new StoredLogits(NpyMapping.of(path)), List.of(), Companions.NONE, Optional.empty(), nanos::get);
    }

    private static Path write(Path file, double factor) throws IOException {
        double[] values = IntStream.range(0, ROWS * COLUMNS)
                .mapToDouble(i -> factor * (i % 11 - 5))
                .toArray();
        return NpyWriter.USUAL.matrix(file, ROWS, COLUMNS, values);
    }

    @Test
    void theFileIsKnownWithTheStateItWasOpenedIn() {
        FileLogits opened = LogitFormats.open(path, Progress.NONE);
        assertThat(opened.file()).isEqualTo(found);
        assertThat(opened.origin()).isEqualTo(path.toString());
    }

    @Test
    void aFileLeftAloneIsReadAgainAndAgain() {
        double[] row = new double[COLUMNS];
        for (int i = 0; i < 3; i++) {
            nanos.addAndGet(10_000_000);
            logits.readRows(1, 1, row);
            assertThat(row).containsExactly(-2, -1, 0);
            logits.requireUnchanged();
        }
    }

    @Test
    void rowsAreRefusedOnceALookIsDue() throws IOException {
        write(path, 2);
        double[] row = new double[COLUMNS];
        nanos.addAndGet(999_999);
        logits.readRows(0, 1, row);
        nanos.addAndGet(1);
        changed(() -> logits.readRows(0, 1, row));
        changed(logits::requireUnchanged);
    }

    @Test
    void everyColumnIsLookedAfter() throws IOException {
        write(path, 2);
        changed(() -> logits.readColumn(0, new double[ROWS]));
    }

    /** With a clock that stands still: whoever makes a result asks before handing it on. */
    @Test
    void noResultIsHandedOnAfterARewrite() throws IOException {
        write(path, 2);
        Split split = new Split(half());
        changed(() -> FiniteCheck.require(logits, Progress.NONE));
        changed(() -> MomentAccumulator.accumulate(logits, FitSample.of(split), Progress.NONE, Workers.CALLER));
        changed(() -> OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 1 << 20));
        changed(() -> LogitFactor.of(logits, FitSample.of(split), Progress.NONE));
        LogitMatrix other = new ArrayLogitMatrix("other", ROWS, COLUMNS, new double[ROWS * COLUMNS]);
        changed(() -> MomentAccumulator.between(logits, other, 0, FitSample.of(split), Progress.NONE));
        changed(() -> MomentAccumulator.between(other, logits, 0, FitSample.of(split), Progress.NONE));
        LogitDataset dataset = new LogitDataset(
                "rewritten", logits, Categories.numbered(COLUMNS), Optional.empty(), split, Optional.empty());
        changed(() -> TargetEvaluation.of(dataset, 0, new int[0], Progress.NONE));
        LogitDataset second = new LogitDataset(
                "rewritten", other, Categories.numbered(COLUMNS), Optional.empty(), split, Optional.of(logits));
        SecondMoments moments = MomentAccumulator.accumulate(other, FitSample.of(split), Progress.NONE, Workers.CALLER);
        changed(() -> DatasetCheck.check(second, moments, Optional.empty(), true, COLUMNS, Progress.NONE));
        changed(new SideBySide(logits, other)::requireUnchanged);
        changed(new SideBySide(other, logits)::requireUnchanged);
    }

    private static boolean[] half() {
        boolean[] evaluation = new boolean[ROWS];
        for (int row = 0; row < ROWS; row += 2) {
            evaluation[row] = true;
        }
        return evaluation;
    }

    /** Half-written numbers may look like anything; they are not what is wrong with the file. */
    @Test
    void aNumberThatIsNoneBecauseTheFileChangedIsNotTheReason() throws IOException {
        write(path, Double.NaN);
        changed(() -> FiniteCheck.require(logits, Progress.NONE));
    }

    @Test
    void aTouchedFileCountsAsChanged() throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2002-02-03T04:05:06Z")));
        changed(logits::requireUnchanged);
    }

    /** The numbers that are mapped stay those of the old file, but its place now holds other ones. */
    @Test
    void aFileReplacedByAnotherIsRefusedThoughWhatIsMappedFitsTogether() throws IOException {
        Path other = write(folder.resolve("other.npy"), 2);
        Files.move(other, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        double[] row = new double[COLUMNS];
        logits.readRows(1, 1, row);
        assertThat(row).containsExactly(-2, -1, 0);
        changed(logits::requireUnchanged);
        FileLogits again = LogitFormats.open(path, Progress.NONE);
        again.readRows(1, 1, row);
        assertThat(row).containsExactly(-4, -2, 0);
    }

    /** Pages behind the new end fault; the error must not surface somewhere else, whatever compiled the reading. */
    @Test
    void aFileCutShortIsRefusedInEveryTier() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "which cuts no mapped file");
        double[] rows = new double[100 * COLUMNS];
        for (int i = 0; i < 20_000; i++) {
            logits.readRows(i % (ROWS - 100), 100, rows);
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(4096);
        }
        for (int i = 0; i < 200; i++) {
            changed(() -> logits.readRows(ROWS - 100, 100, rows));
        }
        changed(() -> logits.readColumn(1, new double[ROWS]));
        double[] few = new double[COLUMNS];
        LogitMatrix interpreted = new FileLogits(
                found, new StoredLogits(mappedBeforeCut()), List.of(), Companions.NONE, Optional.empty(), nanos::get);
        changed(() -> interpreted.readRows(ROWS - 1, 1, few));
    }

    private ArrayBytes mappedBeforeCut() throws IOException {
        write(path, 1);
        ArrayBytes mapped = NpyMapping.of(path);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(4096);
        }
        return mapped;
    }

    private void changed(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DataException.class)
                .hasMessage(path + ": was changed while it was open; open it again");
    }
}
