package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.ExitCode;

/** Redundancy, screening counts and the refit, from the command line. */
class TheoryCommandsTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void write() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    @Test
    void redundancyOfTheSecondNetworkHasFullRankAndPositiveErrors() {
        JsonNode json = Run.of("redundancy", "--sample", "imagenet1k", "--network", "mobilenet_v2", "--json")
                .json();
        assertThat(json.get("rank").intValue()).isEqualTo(1000);
        assertThat(json.get("categories")).hasSize(1000);
        for (JsonNode category : json.get("categories")) {
            double atZero = category.get("errorAtZero").doubleValue();
            JsonNode sparse = category.get("errorAtNonzeros");
            assertThat(category.has("errorAtZeroBound")).isFalse();
            assertThat(atZero).isPositive().isLessThan(sparse.get("5").doubleValue());
            assertThat(sparse.get("5").doubleValue()).isLessThan(sparse.get("1").doubleValue());
            assertThat(sparse.get("1").doubleValue())
                    .isLessThan(category.get("targetMoment").doubleValue());
        }
    }

    @Test
    void redundancyOfSmallDataIsPrintedBestFirstAndAsAskedFor() {
        JsonNode json =
                Run.of("redundancy", logits, "--nonzeros", "2,1", "--json").json();
        assertThat(json.get("rank").intValue()).isEqualTo(6);
        assertThat(json.get("categories").get(0).get("name").textValue()).isEqualTo("sum");
        assertThat(json.get("categories").get(0).get("errorAtNonzeros").fieldNames())
                .toIterable()
                .containsExactly("1", "2");
        assertThat(json.get("categories").get(0).get("errorAtZero").doubleValue())
                .isCloseTo(1e-4, within(6e-5));
        String text = Run.of("redundancy", logits, "--top", "1").out();
        assertThat(text).contains("rank 6 of 6", "and 5 more").doesNotContain("loner");
    }

    @Test
    void redundancyBelongsToOneNetwork() {
        Run run = Run.of("redundancy", "--sample", "imagenet1k", "--with", "mobilenet_v2");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines()).hasSize(1);
        assertThat(Run.of("redundancy", logits, "--nonzeros", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("redundancy", logits, "--top", "0").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theSpectrumBelongsToOneNetwork() {
        String file = folder.resolve("s.svg").toString();
        Run run = Run.of(
                "figure", "spectrum", logits, "--with", logits, "--target", "sum", "--nonzeros", "2", "-o", file);
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.errorLines()).singleElement().asString().contains("no spectrum figure", "of one network");
    }

    @Test
    void whatOthersTellIsSaidWhereverTheErrorIs() {
        JsonNode json = Run.of("redundancy", logits, "--json").json();
        for (JsonNode category : json.get("categories")) {
            double part = category.get("errorAtZero").doubleValue()
                    / category.get("targetMoment").doubleValue();
            assertThat(category.get("informationNats").doubleValue()).isCloseTo(-0.5 * Math.log(part), within(1e-12));
        }
        JsonNode solved = Run.of("solve", logits, "-t", "sum", "--nonzeros", "2", "--json")
                .json();
        double part =
                solved.get("error").doubleValue() / solved.get("targetMoment").doubleValue();
        assertThat(solved.get("informationNats").doubleValue()).isCloseTo(-0.5 * Math.log(part), within(1e-12));
        double sum = 0;
        for (JsonNode coefficient : solved.get("coefficients")) {
            sum += coefficient.get("value").doubleValue();
        }
        assertThat(solved.get("coefficientSum").doubleValue()).isCloseTo(sum, within(1e-12));
    }

    @Test
    void screeningCountsEveryOtherCategoryOnceAndTheSafeRuleDropsNoneThatIsActive() {
        JsonNode json = Run.of(
                        "solve",
                        "--sample",
                        "imagenet1k",
                        "-t",
                        "macaw",
                        "--lambda-ratio",
                        "0.1",
                        "--screening",
                        "--json")
                .json();
        for (String rule : new String[] {"conjecture1", "theorem3"}) {
            JsonNode counts = json.get("screening").get(rule);
            int kept =
                    counts.get("keptActive").intValue() + counts.get("keptZero").intValue();
            int dropped = counts.get("discardedActive").intValue()
                    + counts.get("discardedZero").intValue();
            assertThat(kept + dropped).isEqualTo(999);
            assertThat(counts.get("keptActive").intValue()
                            + counts.get("discardedActive").intValue())
                    .isEqualTo(json.get("nonzeros").intValue());
            assertThat(counts.get("violators"))
                    .hasSize(counts.get("discardedActive").intValue());
        }
        assertThat(json.get("screening").get("theorem3").get("discardedActive").intValue())
                .isZero();
        assertThat(json.get("error").doubleValue())
                .isBetween(
                        json.get("errorBounds").get("lower").doubleValue(),
                        json.get("errorBounds").get("upper").doubleValue());
    }

    @Test
    void refitIsLeastSquaresOnTheSupportAndStandsApart() {
        JsonNode json = Run.of("solve", logits, "-t", "sum", "--lambda-ratio", "0.2", "--refit", "--json")
                .json();
        JsonNode refit = json.get("refit");
        assertThat(refit.get("error").doubleValue())
                .isLessThan(json.get("error").doubleValue())
                .isCloseTo(1e-4, within(6e-5));
        for (JsonNode coefficient : refit.get("coefficients")) {
            assertThat(coefficient.get("value").doubleValue()).isCloseTo(1, within(0.01));
        }
        double sum = 0;
        for (JsonNode coefficient : json.get("coefficients")) {
            sum += coefficient.get("value").doubleValue();
        }
        assertThat(sum).as("the penalty shrinks").isLessThan(1.9);
        assertThat(Run.of("solve", logits, "-t", "sum", "--nonzeros", "2", "--refit")
                        .out())
                .contains("not a solution of the Lasso");
    }
}
