package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The same matrix as the real programs write it, in every format that is read, and files that must be refused. */
class FormatFixturesTest {

    private static final Path REFERENCE = FormatFixture.home().resolve("reference/logits.npy");

    @Test
    void everyFileIsListedInItsFolder() {
        assertThat(FormatFixture.folders()).hasSizeGreaterThan(2);
        for (Path folder : FormatFixture.folders()) {
            assertThat(FormatFixture.in(folder))
                    .extracting(fixture -> fixture.file().getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(FormatFixture.namesIn(folder));
        }
    }

    @TestFactory
    Stream<DynamicTest> theSameMatrixGivesTheSameMomentsToThePrecisionOfItsType() {
        SecondMoments expected = moments(LogitFormats.open(REFERENCE, Progress.NONE));
        return all().filter(FormatFixture::opens)
                .map(fixture -> DynamicTest.dynamicTest(name(fixture), () -> sameMoments(fixture, expected)));
    }

    private static void sameMoments(FormatFixture fixture, SecondMoments expected) {
        LogitMatrix logits = LogitFormats.open(fixture.file(), fixture.reading(), Progress.NONE);
        SecondMoments moments = moments(logits);
        assertThat(moments.rows()).isEqualTo(expected.rows());
        assertThat(moments.size()).isEqualTo(expected.size());
        // |E[(f+a)(g+b)] - E[f g]| <= (2u + u²) sqrt(E[f²] E[g²]) for |a| <= u|f|, |b| <= u|g|, and some digits for
        // summing.
        double u = logits.storage().unitRoundoff();
        for (int i = 0; i < moments.size(); i++) {
            double[] column = expected.fetch(i, Progress.NONE);
            double[] own = moments.fetch(i, Progress.NONE);
            for (int j = 0; j < moments.size(); j++) {
                double scale = Math.sqrt(expected.diagonal(i) * expected.diagonal(j));
                assertThat(own[j]).isCloseTo(column[j], offset((2 * u + u * u + 1e-15) * scale));
            }
        }
    }

    /** What lies in the file beside the logits is found there, and is what it is in the files of its own. */
    @TestFactory
    Stream<DynamicTest> whatElseLiesInTheFileIsFoundThere() {
        return all().filter(FormatFixture::opens)
                .map(fixture -> DynamicTest.dynamicTest(name(fixture), () -> sameInside(fixture)));
    }

    private static void sameInside(FormatFixture fixture) {
        LogitMatrix logits = LogitFormats.open(fixture.file(), fixture.reading(), Progress.NONE);
        Companions companions = logits.companions();
        Optional<Companion<int[]>> labels = Companions.first(companions.labels(), logits.rows());
        Optional<Companion<boolean[]>> evaluation = Companions.first(companions.evaluation(), logits.rows());
        Optional<Companion<List<String>>> names = Companions.first(companions.names(), logits.columns());
        List<String> found = new ArrayList<>();
        labels.ifPresent(some -> found.add("labels"));
        evaluation.ifPresent(some -> found.add("evaluation"));
        names.ifPresent(some -> found.add("names"));
        Companions.first(companions.groups(), logits.rows()).ifPresent(some -> found.add("groups"));
        assertThat(found).isEqualTo(fixture.inside());
        Path beside = REFERENCE.resolveSibling("beside");
        labels.ifPresent(some ->
                assertThat(some.read()).isEqualTo(StoredVectors.labels(FoundFile.of(beside.resolve("labels.npy")))));
        evaluation.ifPresent(some ->
                assertThat(some.read()).isEqualTo(StoredVectors.mask(FoundFile.of(beside.resolve("evaluation.npy")))));
        names.ifPresent(
                some -> assertThat(some.read()).startsWith("tench", "goldfish").endsWith("électric ray"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotReadIsRefusedInOneLineThatSaysWhy() {
        return all().filter(fixture -> !fixture.opens())
                .map(fixture -> DynamicTest.dynamicTest(name(fixture), () -> refused(fixture)));
    }

    private static void refused(FormatFixture fixture) {
        DataException refusal = catchThrowableOfType(
                DataException.class, () -> LogitFormats.open(fixture.file(), fixture.reading(), Progress.NONE));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(fixture.file().toString())
                .doesNotContain("\n")
                .matches(".+: .+; .+")
                .contains(fixture.says());
    }

    private static SecondMoments moments(LogitMatrix logits) {
        return MomentSource.of(logits, FitSample.of(Split.allFit(logits.rows())), Progress.NONE, Workers.CALLER);
    }

    private static Stream<FormatFixture> all() {
        return FormatFixture.folders().stream().map(FormatFixture::in).flatMap(List::stream);
    }

    private static String name(FormatFixture fixture) {
        return FormatFixture.home().relativize(fixture.file()).toString();
    }
}
