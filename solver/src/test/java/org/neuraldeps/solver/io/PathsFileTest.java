package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.PathsProblem;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.kept.SomeParts;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.MomentsFingerprint;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Paths that are written are read to the bit, and whatever else is in a file is one line. */
class PathsFileTest {

    private static final int N = SomeParts.CATEGORIES;

    @TempDir
    private Path folder;

    private Path file;
    private StoredPaths given;

    @BeforeEach
    void write() throws IOException {
        LogitDataset part = SomeParts.part(3, 60);
        SecondMoments moments =
                MomentAccumulator.accumulate(part.logits(), FitSample.of(part.split()), Progress.NONE, Workers.CALLER);
        AllPaths paths = AllPaths.solve(
                N,
                target -> CovLassoProblem.within(moments, target, Progress.NONE),
                PathOptions.full().upToNonzeros(7).downToRatio(0.01),
                Workers.CALLER,
                Progress.NONE);
        PathsProblem problem = new PathsProblem(
                new Focus(0.25, ShareKind.LABEL),
                List.of(3, 7),
                Gauge.CENTRED,
                MomentsFingerprint.of(moments, part.categories()));
        List<String> names = IntStream.range(0, N).mapToObj(j -> "Größe " + j).toList();
        given = StoredPaths.of(paths, problem, names, new StoredPaths.Origin("toy", "1.2"));
        file = Files.write(folder.resolve("p.npz"), bytes(given));
    }

    private static byte[] bytes(StoredPaths paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PathsFile.write(paths, out, Progress.NONE);
        return out.toByteArray();
    }

    private static StoredPaths read(Path file) {
        return PathsFile.read(FoundFile.of(file), Progress.NONE);
    }

    @Test
    void whatIsWrittenIsReadToTheBit() throws IOException {
        StoredPaths read = read(file);

        assertThat(PathsFile.isPaths(file)).isTrue();
        assertThat(MomentsFile.isMoments(file)).isFalse();
        assertThat(read.problem()).isEqualTo(given.problem());
        assertThat(read.depth()).isEqualTo(given.depth());
        assertThat(read.names()).isEqualTo(given.names());
        assertThat(read.origin()).isEqualTo(given.origin());
        AllPaths paths = read.paths(Progress.NONE);
        AllPaths solved = given.paths(Progress.NONE);
        assertThat(paths.depth()).isEqualTo(solved.depth());
        for (int target = 0; target < N; target++) {
            KeptPath path = paths.paths().get(target);
            assertThat(path.target()).isEqualTo(target);
            assertThat(path.end()).isEqualTo(solved.paths().get(target).end());
            assertThat(path.knots())
                    .usingRecursiveComparison()
                    .isEqualTo(solved.paths().get(target).knots());
        }
        // The same again gives the same bytes.
        assertThat(bytes(read)).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @CsvSource({
        "paths_version, '<i8', 9, written by a later program",
        "depth, '<i8', 3 0, go no way down",
        "depth_floors, '<f8', 0 -1 0, go no way down",
        "focus, '<f8', 1, a focus of 1.0",
        "focus_shares, '|u1', 65, nothing known is called A",
        "gauge, '|u1', 65 7, nothing known is called A?",
        "left_out, '<i8', 7 3, do not ascend below 12",
        "left_out, '<i8', 12, do not ascend below 12",
        "end, '<i8', 0 0 0 0 0 0 0 0 0 0 0 77, an end that is none of 8",
        "end_reasons, '|u1', 65, nothing known is called A",
        "knots, '<i8', 1 1 1 1 1 1 1 1 1 1 1 1, where there should be 12 of f8",
        "knot_lambda, '<f4', 1 2 3, numbers of type 'f4'",
        "active, '<i4', 1 2 3, where there should be 3 of f8",
        "lambda_max, '<f8', 1 2 3, '12 texts, where there should be 3'",
        "lambda_max, '<f8', 0 0 0 0 0 0 0 0 0 0 0 0, λ that does not fall",
        "names, '|u1', 65 66, '1 texts, where there should be 12'",
    })
    void whatDoesNotFitIsNamed(String array, String type, String values, String message) throws IOException {
        double[] numbers = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        byte[] content = NpyWriter.USUAL.type(type).bytes(new long[] {numbers.length}, numbers);
        Path wrong = folder.resolve("wrong.npz");
        RewrittenArchive.of(file, Map.of(array, content), wrong);
        assertThatThrownBy(() -> read(wrong).paths(Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("wrong.npz");
    }

    @Test
    void anArrayThatIsMissingIsNamed() throws IOException {
        Map<String, byte[]> none = new LinkedHashMap<>();
        none.put("theta", null);
        Path wrong = folder.resolve("wrong.npz");
        RewrittenArchive.of(file, none, wrong);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("it is a file of paths without the array theta");
    }

    /** Every shorter file is refused in one line, and whichever byte is damaged, the paths are the same or it is told. */
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
        StoredPaths read = read(file);
        Files.write(file, new byte[10]);
        assertThatThrownBy(() -> read.paths(Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("changed");
    }

    @Test
    void aCancelEndsReadingAndWriting() {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> PathsFile.write(given, new ByteArrayOutputStream(), cancelled))
                .isInstanceOf(CancelledException.class);
        StoredPaths read = read(file);
        assertThatThrownBy(() -> read.paths(cancelled)).isInstanceOf(CancelledException.class);
    }

    @Test
    void otherProblemsAreToldApart() {
        PathsProblem problem = given.problem();
        assertThat(problem.differenceFrom(problem)).isEmpty();
        assertDiffers(new PathsProblem(problem.focus(), problem.leftOut(), Gauge.AS_GIVEN, problem.fingerprint()), """
            gauge centred, not as-given""");
        assertDiffers(new PathsProblem(Focus.NONE, problem.leftOut(), Gauge.CENTRED, problem.fingerprint()), """
            a focus of 0.25 by label, not no focus""");
        assertDiffers(new PathsProblem(problem.focus(), List.of(), Gauge.CENTRED, problem.fingerprint()), """
            other categories are left out""");
        assertDiffers(new PathsProblem(problem.focus(), problem.leftOut(), Gauge.CENTRED, "abc"), """
            other rows, names or values of the logits""");
    }

    private void assertDiffers(PathsProblem other, String how) {
        assertThat(given.problem().differenceFrom(other)).contains(how);
    }
}
