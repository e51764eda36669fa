package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is opened for what is asked, from files and from the sample. */
final class DatasetOpenerTest {

    private static final Optional<Path> NONE = Optional.empty();
    private static final BundledNetwork V1 = BundledNetwork.first(Sample.IMAGENET1K);
    private static final NetworkRef V2 = V1.siblings().get(0);

    @TempDir
    private Path folder;

    private Path logits;

    @BeforeEach
    void writeLogits() throws IOException {
        logits = Npy.doubles(folder.resolve("f.npy"), new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 10}, {0, 1, 0}});
    }

    // ---- files ----

    @Test
    void logitsAloneHaveNumberedCategoriesNoLabelsAndNoRowsHeldOut() {
        LogitDataset alone = open(DataRequest.of(logits)).dataset();
        assertThat(alone.name()).isEqualTo("f.npy");
        assertThat(alone.categories().size()).isEqualTo(3);
        assertThat(alone.labels()).isEmpty();
        assertThat(alone.other()).isEmpty();
        assertThat(alone.split().evaluationRows()).isZero();
    }

    @Test
    void whatLiesBesideTheLogitsIsFound() throws IOException {
        writeBeside();
        OpenedDataset opened = open(DataRequest.of(logits));
        LogitDataset dataset = opened.dataset();
        assertThat(dataset.categories().label(1)).isEqualTo("beside b");
        assertThat(dataset.labels().orElseThrow().of(3)).isEqualTo(1);
        assertThat(dataset.split().evaluationIndices()).containsExactly(0, 2);
        assertThat(dataset.groups()).contains(SampleGroups.of(List.of("p", "q", "p", "r")));
        assertThat(opened.moments().rows()).isEqualTo(2);
        assertThat(opened.moments().columns(new int[] {1}, Progress.NONE).at(0, 1))
                .as("rows 1 and 3")
                .isEqualTo(10);
    }

    @Test
    void whatIsGivenWinsOverWhatLiesBesideTheLogits() throws IOException {
        writeBeside();
        Path names = names("other.tsv", "given");
        Path labels = Npy.labels(folder.resolve("truth.npy"), new int[] {2, 2, 2, 2});
        Path mask = Npy.mask(folder.resolve("held.npy"), new boolean[] {false, true, false, false});
        DataRequest given = files(NONE, Optional.of(names), Optional.of(labels), Optional.of(mask))
                .with(DataPart.SAMPLES, samples("views.tsv", "s", "s", "s", "t"));
        LogitDataset dataset = open(given).dataset();
        assertThat(dataset.categories().label(1)).isEqualTo("given b");
        assertThat(dataset.labels().orElseThrow().of(3)).isEqualTo(2);
        assertThat(dataset.split().evaluationIndices()).containsExactly(1);
        assertThat(dataset.groups()).contains(SampleGroups.of(List.of("s", "s", "s", "t")));
    }

    private void writeBeside() throws IOException {
        names("categories.tsv", "beside");
        Npy.labels(folder.resolve("labels.npy"), new int[] {0, 0, 0, 1});
        Npy.mask(folder.resolve("evaluation.npy"), new boolean[] {true, false, true, false});
        samples("samples.tsv", "p", "q", "p", "r");
    }

    @Test
    void rowsHeldOutAtRandomTakeThePlaceOfAMaskThatOnlyLiesThereAndKeepGroupsWhole() throws IOException {
        writeBeside();
        DataRequest request = DataRequest.of(logits).holdingOut(Optional.of(new HoldOut(0.5, 1)));
        OpenedDataset opened = open(request);
        assertThat(opened.found().parts())
                .doesNotContainKey(DataPart.EVALUATION)
                .containsKey(DataPart.SAMPLES);
        assertThat(opened.dataset().split().evaluationIndices())
                .as("p has rows 0 and 2, q 1, r 3")
                .isIn(new int[] {0, 2}, new int[] {1, 3});
        Path mask = Npy.mask(folder.resolve("held.npy"), new boolean[] {false, true, false, false});
        assertThat(request.with(DataPart.EVALUATION, mask).holdOut())
                .as("a mask that somebody names wins")
                .isEmpty();
        assertThatThrownBy(() -> new DataRequest(
                        request.predicting(), Optional.empty(), Map.of(SideFile.EVALUATION, mask), request.holdOut()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengthsThatDifferAreRefusedWithBothNumbers() throws IOException {
        Path labels = Npy.labels(folder.resolve("five.npy"), new int[5]);
        Path mask = Npy.mask(folder.resolve("six.npy"), new boolean[6]);
        Path names = Files.writeString(folder.resolve("two.tsv"), "index\tname\n0\ta\n1\tb\n", StandardCharsets.UTF_8);
        Path rows = Npy.doubles(folder.resolve("rows.npy"), new double[7][3]);
        Path columns = Npy.doubles(folder.resolve("columns.npy"), new double[4][8]);
        assertRefused(files(NONE, NONE, Optional.of(labels), NONE), "5 labels", "4 rows");
        assertRefused(files(NONE, NONE, NONE, Optional.of(mask)), "6 ", "4 rows");
        assertRefused(files(NONE, Optional.of(names), NONE, NONE), "2 categories", "3 columns");
        assertRefused(files(Optional.of(rows), NONE, NONE, NONE), "rows.npy", "7 ", "4 ");
        assertRefused(files(Optional.of(columns), NONE, NONE, NONE), "columns.npy", "8 ", "3 ");
    }

    @Test
    void theFileThatDoesNotFitIsNamedAndWhetherItWasFound() throws IOException {
        Path given = Npy.labels(folder.resolve("five.npy"), new int[5]);
        assertThatThrownBy(() -> open(files(NONE, NONE, Optional.of(given), NONE)))
                .hasMessageStartingWith(given + ": 5 labels, but " + logits + " has 4 rows; ")
                .message()
                .doesNotContain("found");
        Path found = Npy.labels(folder.resolve("labels.npy"), new int[5]);
        assertThatThrownBy(() -> open(DataRequest.of(logits)))
                .hasMessageStartingWith(found + ": 5 labels, but " + logits + " has 4 rows")
                .hasMessageContaining("found beside")
                .hasMessageContaining("--labels");
        Files.delete(found);
        Path samples = samples("samples.tsv", "a", "b", "b");
        assertThatThrownBy(() -> open(DataRequest.of(logits)))
                .hasMessageStartingWith(samples + ": 3 rows, but " + logits + " has 4 rows")
                .hasMessageContaining("--samples");
    }

    @Test
    void aMaskThatLeavesNothingToFitIsNamed() throws IOException {
        Path mask = Npy.mask(folder.resolve("evaluation.npy"), new boolean[] {true, true, true, true});
        assertRefused(DataRequest.of(logits), mask + ": all 4 rows", "--evaluation");
    }

    @Test
    void aSecondNetworkThatIsNoNumberIsRefusedWithItsPlace() throws IOException {
        double[][] g = new double[4][3];
        g[2][1] = Double.NaN;
        Path other = Npy.doubles(folder.resolve("g.npy"), g);
        assertRefused(files(Optional.of(other), NONE, NONE, NONE), "g.npy, row 2, column 1", "NaN");
    }

    // ---- the sample ----

    @Test
    void theSampleOpensWithEitherNetworkAndBetweenThem() {
        OpenedDataset first = open(DataRequest.of(V1));
        OpenedDataset second = open(DataRequest.of(V2));
        OpenedDataset between = open(DataRequest.of(V2).predictedFrom(V1));
        assertThat(first.dataset().other()).isEmpty();
        assertThat(second.dataset().other()).isEmpty();
        String one = first.dataset().logits().origin();
        String two = second.dataset().logits().origin();
        assertThat(one).isNotEqualTo(two);
        assertThat(between.dataset().logits().origin()).isEqualTo(one);
        assertThat(between.dataset().other().orElseThrow().origin()).isEqualTo(two);
        assertThat(column(between, 7)).isEqualTo(column(first, 7));
        assertThat(between.problem(7, Progress.NONE).targetMoment())
                .isNotEqualTo(first.moments().diagonal(7));
        assertThat(first.problem(7, Progress.NONE).targetMoment())
                .isEqualTo(first.moments().diagonal(7));
    }

    @Test
    void anUnknownSampleIsRefusedWithTheKnownOnes() {
        assertRefused(DataRequest.of(new BundledNetwork("cifar", "v1")), "sample cifar", "imagenet1k");
    }

    // ---- problems between networks ----

    @Test
    void aTargetOfTheSecondNetworkIsReadOnceAndRemembered() throws IOException {
        OpenedDataset opened = openBetween();
        AtomicInteger asked = new AtomicInteger();
        CovLassoProblem problem = opened.problem(1, counting(asked));
        assertThat(problem.isWithin()).isFalse();
        assertThat(problem.targetMoment()).isEqualTo((9 + 1 + 4 + 0) / 4.0);
        assertThat(problem.correlations()[0]).isEqualTo((1 * 3 - 4 * 1 + 7 * 2) / 4.0);
        assertThat(asked).hasPositiveValue();
        int before = asked.get();
        assertThat(opened.problem(1, counting(asked)).correlations()).isEqualTo(problem.correlations());
        assertThat(asked).as("nothing is read again").hasValue(before);
        opened.problem(0, counting(asked));
        assertThat(asked).as("another target is read").hasValueGreaterThan(before);
    }

    @Test
    void readingATargetCanBeCancelledAndAskedForAgain() throws IOException {
        OpenedDataset opened = openBetween();
        Progress impatient = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> opened.problem(1, impatient)).isInstanceOf(CancelledException.class);
        assertThat(opened.problem(1, Progress.NONE).targetMoment()).isEqualTo(3.5);
    }

    private OpenedDataset openBetween() throws IOException {
        Path other = Npy.doubles(folder.resolve("g.npy"), new double[][] {{1, 3, 1}, {2, -1, 1}, {1, 2, 1}, {3, 0, 1}});
        return open(files(Optional.of(other), NONE, NONE, NONE));
    }

    private static double[] column(OpenedDataset opened, int j) {
        return opened.moments().columns(new int[] {j}, Progress.NONE).column(j);
    }

    private static Progress counting(AtomicInteger asked) {
        return new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                asked.incrementAndGet();
                return false;
            }
        };
    }

    private DataRequest files(
            Optional<Path> other, Optional<Path> names, Optional<Path> labels, Optional<Path> evaluation) {
        Map<SideFile, Path> asked = new EnumMap<>(SideFile.class);
        names.ifPresent(file -> asked.put(SideFile.CATEGORIES, file));
        labels.ifPresent(file -> asked.put(SideFile.LABELS, file));
        evaluation.ifPresent(file -> asked.put(SideFile.EVALUATION, file));
        return new DataRequest(new LogitFile(logits), other.map(LogitFile::new), asked);
    }

    private static OpenedDataset open(DataRequest source) {
        return FoundData.of(source).open(Progress.NONE, Workers.CALLER);
    }

    private static void assertRefused(DataRequest source, String... words) {
        assertThatThrownBy(() -> open(source))
                .isInstanceOf(DataException.class)
                .message()
                .contains(words)
                .hasLineCount(1);
    }

    private Path samples(String file, String... images) throws IOException {
        return Files.writeString(folder.resolve(file), "image\n" + String.join("\n", images), StandardCharsets.UTF_8);
    }

    private Path names(String file, String word) throws IOException {
        String lines = String.format("index\tname%n0\t%1$s a%n1\t%1$s b%n2\t%1$s c%n", word);
        return Files.writeString(folder.resolve(file), lines, StandardCharsets.UTF_8);
    }
}
