package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** λ chosen by cross-validation, cross-fitted tables, criteria and rows held out at random, from the command line. */
final class LambdaChoiceCommandsTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void writeData() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    private static JsonNode json(String... words) throws IOException {
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void theChosenLambdaIsWhatTheCurveSaysAndWhatASolutionIsThenFor() throws IOException {
        JsonNode solved = json("solve", logits, "-t", "sum", "--lambda", "cv-1se", "--cv", "4", "--json");
        JsonNode curve = solved.get("crossValidation");
        assertThat(curve.get("folds").asInt()).isEqualTo(4);
        assertThat(curve.get("by").asText()).isEqualTo("row");
        double chosen = curve.get("oneStandardError").get("lambda").asDouble();
        assertThat(solved.get("lambda").asDouble()).isEqualTo(chosen);
        double least = curve.get("minimum").get("error").asDouble();
        double most = least + curve.get("minimum").get("standardError").asDouble();
        for (JsonNode point : curve.get("curve")) {
            assertThat(point.get("error").asDouble()).isGreaterThanOrEqualTo(least);
            assertThat(point.get("error").asDouble() > most
                            || point.get("lambda").asDouble() <= chosen)
                    .isTrue();
        }
        JsonNode again = json("solve", logits, "-t", "sum", "--lambda", Double.toString(chosen), "--json");
        assertThat(again.get("coefficients")).isEqualTo(solved.get("coefficients"));
        JsonNode usual = json("solve", logits, "-t", "sum", "--lambda", "cv-min", "--json");
        assertThat(usual.get("crossValidation").get("folds").asInt())
                .as("five where nobody says")
                .isEqualTo(5);
    }

    @Test
    void peopleAreToldBothLambdasAndWhetherTheErrorStillFalls() {
        Run run = Run.of("solve", logits, "-t", "loner", "--nonzeros", "1", "--cv", "5");
        assertThat(run.out())
                .contains("Cross-validated on 5 folds (seed 1)", "minimum", "--lambda cv-min", "--lambda cv-1se")
                .as("noise: the smallest error is at θ = 0 or near it")
                .doesNotContain("still falls");
        assertThat(Run.of("solve", logits, "-t", "sum", "--nonzeros", "1", "--cv", "5")
                        .out())
                .as("nearly an exact sum of two")
                .contains("still falls");
    }

    @Test
    void aCrossFittedTableCountsEveryFitRow() throws IOException {
        JsonNode solved = json("solve", logits, "-t", "sum", "--nonzeros", "2", "--cross-fit", "4", "--json");
        JsonNode fit = solved.get("crossFit");
        assertThat(fit.get("rows").asInt()).isEqualTo(40);
        assertThat(fit.get("solutions"))
                .hasSize(4)
                .allMatch(one -> one.get("nonzeros").asInt() == 2);
        assertThat(fit.get("metrics").get("positives").asInt())
                .as("every sixth of 40 rows")
                .isEqualTo(7);
        assertThat(fit.get("metrics").has("falseWins")).isTrue();
        assertThat(solved.get("metrics").get("positives").asInt()).isEqualTo(3);
        assertThat(solved.has("crossValidation")).isFalse();
        assertThat(Run.of("solve", logits, "-t", "sum", "--nonzeros", "2", "--cross-fit", "4")
                        .out())
                .contains("Table 1 cross-fitted: 40 fit rows, each judged by the fit to the other 3 of 4 folds");
    }

    @Test
    void halfSamplesTellHowOftenACategoryIsSelected() throws IOException {
        JsonNode solved = json("solve", logits, "-t", "sum", "--nonzeros", "2", "--stability", "--json");
        JsonNode stability = solved.get("stability");
        assertThat(stability.get("halves").asInt()).isEqualTo(100);
        assertThat(stability.get("blocks").asInt()).isEqualTo(20);
        assertThat(stability.get("coefficients").size()).isGreaterThanOrEqualTo(2);
        for (int place = 0; place < 2; place++) {
            JsonNode told = stability.get("coefficients").get(place);
            JsonNode coefficient = solved.get("coefficients").get(place);
            assertThat(told.get("index")).isEqualTo(coefficient.get("index"));
            double value = coefficient.get("value").asDouble();
            assertThat(told.get("value").asDouble()).isEqualTo(value);
            assertThat(told.get("frequency").asDouble())
                    .as("what it is the sum of")
                    .isGreaterThan(0.9);
            assertThat(value)
                    .isBetween(
                            told.get("interval").get(0).asDouble(),
                            told.get("interval").get(1).asDouble());
        }
        assertThat(stability.get("atLambda").get("candidates").asInt()).isEqualTo(5);
        JsonNode other = json(
                "solve",
                logits,
                "-t",
                "sum",
                "--nonzeros",
                "2",
                "--stability",
                "20",
                "--stability-seed",
                "4",
                "--json");
        assertThat(other.get("stability").get("halves").asInt()).isEqualTo(20);
        assertThat(other.get("stability").get("seed").asInt()).isEqualTo(4);
        assertThat(Run.of("solve", "--stability", "20", logits, "-t", "sum", "--nonzeros", "2")
                        .out())
                .contains("on 20 half-samples: 10 of 20 blocks", "90 % interval of θ", "here or at some larger λ");
    }

    @Test
    void criteriaStandAtEveryKnotButNotUnderAFocus() throws IOException {
        JsonNode path = json("path", logits, "-t", "loner", "--json");
        assertThat(path.get("criteria").get("count").asInt()).isEqualTo(40);
        assertThat(path.get("criteria").get("by").asText()).isEqualTo("row");
        JsonNode knot = path.get("knots").get(2);
        double fit = 40
                * Math.log(knot.get("error").asDouble()
                        / path.get("knots").get(0).get("error").asDouble());
        int k = knot.get("nonzeros").asInt();
        assertThat(knot.get("aic").asDouble()).isCloseTo(fit + 2 * k, within(1e-9));
        assertThat(knot.get("bic").asDouble()).isCloseTo(fit + k * Math.log(40), within(1e-9));
        assertThat(Run.of("path", logits, "-t", "loner").out()).contains("AIC, of 40 rows: ", "BIC");
        JsonNode focused = json("path", logits, "-t", "loner", "--focus", "0.5", "--json");
        assertThat(focused.has("criteria")).isFalse();
        assertThat(focused.get("knots").get(0).has("aic")).isFalse();
    }

    @Test
    void rowsHeldOutAtRandomKeepGroupsWholeAndSaySo() throws IOException {
        Files.writeString(
                folder.resolve("samples.tsv"),
                "image\n"
                        + IntStream.range(0, 60).mapToObj(row -> "p" + row / 2).collect(Collectors.joining("\n")));
        JsonNode report = json("check", logits, "--hold-out", "0.3", "--seed", "5", "--json");
        assertThat(report.get("fitRows").asInt()).isEqualTo(42);
        assertThat(report.get("evaluationRows").asInt()).isEqualTo(18);
        assertThat(report.get("groups").asInt()).isEqualTo(30);
        assertThat(report.get("holdOut").get("by").asText()).isEqualTo("group");
        assertThat(report.get("holdOut").get("seed").asInt()).isEqualTo(5);
        assertThat(Run.of("solve", logits, "-t", "sum", "--nonzeros", "2", "--hold-out", "0.3")
                        .out())
                .contains("on 18 evaluation rows, held out at random, seed 1, groups whole");
    }
}
