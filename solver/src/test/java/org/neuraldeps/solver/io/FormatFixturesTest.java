package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
