package org.neuraldeps.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.FlatPaths;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.MomentsFingerprint;
import org.neuraldeps.solver.moments.RowCentredMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** All targets on a real cluster are those of one machine, to the bit, even where an executor dies. */
class AllTargetsOnClusterTest {

    private static final int COLUMNS = 60;
    private static final int KEPT = 12;

    @TempDir
    private static Path shared;

    private static KeptMoments kept;
    private static Path moments;

    @BeforeAll
    static void keepMoments() throws IOException {
        SomeShards shards = SomeShards.write(Files.createDirectory(shared.resolve("shards")), COLUMNS, 1);
        kept = shards.kept(1 << 20);
        moments = shared.resolve("m.npz");
        try (OutputStream out = Files.newOutputStream(moments)) {
            MomentsFile.write(kept, out, Progress.NONE);
        }
    }

    private static String[] arguments(Path output, String gauge) {
        return new String[] {
            "all-targets",
            moments.toString(),
            "-o",
            output.toString(),
            "--kept",
            String.valueOf(KEPT),
            "--gauge",
            gauge,
            "--targets-per-task",
            "7"
        };
    }

    private static void requireThoseOfOneMachine(Path file, Gauge gauge) {
        SecondMoments given = kept.fit().secondMoments(Progress.NONE);
        SecondMoments c = gauge == Gauge.CENTRED ? RowCentredMoments.of(given) : given;
        AllPaths expected = AllPaths.solve(
                COLUMNS,
                target -> CovLassoProblem.within(c, target, Progress.NONE),
                PathOptions.full().upToNonzeros(KEPT),
                Workers.CALLER,
                Progress.NONE);
        StoredPaths stored = PathsFile.read(FoundFile.of(file), Progress.NONE);
        assertThat(stored.problem().fingerprint()).isEqualTo(MomentsFingerprint.of(c, kept.categories()));
        assertThat(stored.problem().gauge()).isEqualTo(gauge);
        FlatPaths found = FlatPaths.of(stored.paths(Progress.NONE).paths());
        FlatPaths wanted = FlatPaths.of(expected.paths());
        assertThat(found.targets()).isEqualTo(wanted.targets());
        assertThat(found.lambdas()).isEqualTo(wanted.lambdas());
        assertThat(found.active()).isEqualTo(wanted.active());
        assertThat(found.values()).isEqualTo(wanted.values());
        assertThat(found.reasons()).isEqualTo(wanted.reasons());
    }

    @Test
    void areThoseOfOneMachineThoughAnExecutorDies() {
        Path output = shared.resolve("paths.npz");
        AtomicReference<ProcessHandle> killed = new AtomicReference<>();
        SparkProcess run = SparkProcess.run(
                SparkProcess.TWO_EXECUTORS,
                List.of(),
                (line, process) -> {
                    if (line.startsWith("ranges of targets: 1 of") && killed.get() == null) {
                        killed.set(process.descendants().findFirst().orElseThrow());
                        killed.get().destroyForcibly();
                    }
                },
                arguments(output, "as-given"));
        assertThat(run.code()).as(run.text()).isZero();
        assertThat(killed.get()).isNotNull();
        requireThoseOfOneMachine(output, Gauge.AS_GIVEN);
    }

    @Test
    void areThoseOfTheGaugeThatIsMeant() {
        Path output = shared.resolve("centred.npz");
        SparkProcess run = SparkProcess.run(SparkProcess.ONE_PROCESS, List.of(), arguments(output, "centred"));
        assertThat(run.code()).as(run.text()).isZero();
        requireThoseOfOneMachine(output, Gauge.CENTRED);
    }

    @Test
    void refuseWhatIsNoFileOfMoments() throws IOException {
        Path output = shared.resolve("none.npz");
        Path labels = shared.resolve("shards/labels.npy");
        SparkProcess run = SparkProcess.run(
                SparkProcess.ONE_PROCESS, List.of(), "all-targets", labels.toString(), "-o", output.toString());
        assertThat(run.code()).as(run.text()).isEqualTo(3);
        assertThat(run.lastLine()).startsWith(labels + ": it is no file of moments");
        assertThat(output).doesNotExist();
    }
}
