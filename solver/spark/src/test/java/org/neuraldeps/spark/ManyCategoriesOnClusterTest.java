package org.neuraldeps.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.FlatPaths;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.io.ColumnPlaces;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** C that is kept by columns: formed strip by strip, and read column by column by executors. */
class ManyCategoriesOnClusterTest {

    /** Three strips. */
    private static final int COLUMNS = 1100;

    private static final int KEPT = 3;

    @TempDir
    private static Path shared;

    private static SomeShards shards;
    private static Path moments;

    @BeforeAll
    static void formMoments() throws IOException {
        shards = SomeShards.write(Files.createDirectory(shared.resolve("shards")), COLUMNS, 1);
        moments = shared.resolve("m.npz");
        SparkProcess run = SparkProcess.run(
                SparkProcess.TWO_EXECUTORS,
                List.of(),
                "moments",
                shards.folder().toString(),
                "-o",
                moments.toString(),
                "--block-rows",
                "1000",
                "--held",
                "0");
        assertThat(run.code()).as(run.text()).isZero();
    }

    @Test
    void columnsAreThoseOfOneMachine() {
        KeptMoments found = SomeShards.in(moments);
        SecondMoments expected = shards.kept(1).fit().secondMoments(Progress.NONE);
        SecondMoments columns = found.fit().secondMoments(Progress.NONE);
        assertThat(columns.isHeld()).isFalse();
        assertThat(columns.rows()).isEqualTo(expected.rows());
        assertThat(found.fit().groups()).isEqualTo(shards.kept(1).fit().groups());
        for (int j = 0; j < COLUMNS; j++) {
            double[] column = columns.fetch(j, Progress.NONE);
            double[] wanted = expected.fetch(j, Progress.NONE);
            for (int i = 0; i < COLUMNS; i++) {
                assertThat(column[i]).isCloseTo(wanted[i], within(1e-12 * expected.diagonal(i)));
            }
        }
    }

    @Test
    void executorsReadThemAndFindThePathsOfOneMachine() {
        Path output = shared.resolve("paths.npz");
        SparkProcess run = allTargets(SparkProcess.TWO_EXECUTORS, moments, output);
        assertThat(run.code()).as(run.text()).isZero();
        SecondMoments columns = SomeShards.in(moments).fit().secondMoments(Progress.NONE);
        AllPaths expected = AllPaths.solve(
                COLUMNS,
                target -> CovLassoProblem.within(columns, target, Progress.NONE),
                PathOptions.full().upToNonzeros(KEPT),
                Workers.CALLER,
                Progress.NONE);
        FlatPaths found = FlatPaths.of(PathsFile.read(FoundFile.of(output), Progress.NONE)
                .paths(Progress.NONE)
                .paths());
        FlatPaths wanted = FlatPaths.of(expected.paths());
        assertThat(found.lambdas()).isEqualTo(wanted.lambdas());
        assertThat(found.active()).isEqualTo(wanted.active());
        assertThat(found.values()).isEqualTo(wanted.values());
    }

    @Test
    void aDamagedColumnIsNamed() throws IOException {
        Path damaged = Files.copy(moments, shared.resolve("damaged.npz"));
        ColumnPlaces places = MomentsFile.columnPlaces(FoundFile.of(damaged)).orElseThrow();
        try (FileChannel channel = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), places.of(17) + 8);
        }
        Path output = shared.resolve("damaged-paths.npz");
        SparkProcess run = allTargets(SparkProcess.ONE_PROCESS, damaged, output);
        assertThat(run.code()).as(run.text()).isEqualTo(3);
        assertThat(run.lastLine())
                .startsWith(damaged + ", array second_moments_columns: column 17 is damaged: its checksum is another");
        assertThat(output).doesNotExist();
    }

    private static SparkProcess allTargets(String master, Path file, Path output) {
        return SparkProcess.run(
                master,
                List.of(),
                "all-targets",
                file.toString(),
                "-o",
                output.toString(),
                "--kept",
                String.valueOf(KEPT));
    }
}
