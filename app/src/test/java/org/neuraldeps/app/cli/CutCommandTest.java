package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.console.ExitCode;

/** Lab 2 and the training of heads from the command line, on small features, and once on the sample. */
final class CutCommandTest {

    @TempDir
    private Path folder;

    private Path features;

    @BeforeEach
    void writeTrainedHead() throws IOException {
        features = folder.resolve("toy");
        SmallFeatures.writeInto(features);
        assertThat(Run.of(
                                "lab",
                                "head",
                                "" + features,
                                "-o",
                                features.resolve("head.npz").toString())
                        .code())
                .isZero();
    }

    private Run run(String... options) {
        return Run.of(call(options));
    }

    private String[] call(String... options) {
        return Stream.concat(Stream.of("lab", "cut", features.toString(), "--bootstrap", "100"), Stream.of(options))
                .toArray(String[]::new);
    }

    private JsonNode json(String... options) {
        Run run = run(Stream.concat(Stream.of(options), Stream.of("--json")).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    @Test
    void peopleReadTable3WithTheChanceLineAndHowEachCutEnded() {
        Run run = run("--target", "gamma", "--predictor", "beta", "--mu", "0.1");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("(Table 3), toy: one dependency cut, from the given head\n")
                .containsPattern("\n +Accuracy \\(%\\) +Dependency coefficient +AUPR \\(%\\)\n")
                .containsPattern("\n  gamma ← beta +0\\.100 ")
                .containsPattern("\n +0\\.100 +max-softmax +29\\.41 ")
                .containsPattern("\n +0\\.100 +energy +29\\.41 ")
                .containsPattern("μ = 0\\.1: weight decay 0\\.01, objective .* → .* steps and \\d+ passes; ended as ");
    }

    @Test
    void aHeadThatWasNotTrainedToItsOptimumIsSaidToBeTrainedToo() throws IOException {
        String[] options = {"--target", "gamma", "--predictor", "beta", "--mu", "0.1"};
        assertThat(run(options).out()).doesNotContain("training, too");
        assertThat(json(options).get("cuts").get(0).get("startGradientNorm").doubleValue())
                .isLessThan(1e-6);

        SmallFeatures.writeHead(features.resolve("head.npz"), 1);
        assertThat(run(options).out()).contains("the head before was not trained to its optimum (gradient ");
        assertThat(json(options).get("cuts").get(0).get("startGradientNorm").doubleValue())
                .isGreaterThan(1e-2);
    }

    @Test
    void theDependencyGoesAndTheDocumentIsTheSameInEveryRun() {
        String[] options = {"--target", "gamma", "--predictor", "beta", "--mu", "1", "--lambda-ratio", "0.1"};
        JsonNode found = json(options);
        assertThat(json(options)).isEqualTo(found);
        assertThat(found.get("target").get("name").asText()).isEqualTo("gamma");
        assertThat(found.get("predictor").get("index").intValue()).isEqualTo(1);
        assertThat(Math.abs(found.get("before").get("moment").doubleValue())).isGreaterThan(0.1);
        assertThat(Math.abs(found.get("after").get("moment").doubleValue())).isLessThan(0.01);
        assertThat(found.get("before").get("thetaAtRatio"))
                .isEqualTo(found.get("before").get("theta"));
        assertThat(found.get("auprChance").doubleValue()).isCloseTo(10.0 / 34, within(1e-12));
        JsonNode cut = found.get("cuts").get(0);
        JsonNode star = cut.get("before").get("pairs").get(0).get("star");
        assertThat(star.get("lambda").doubleValue())
                .isEqualTo(found.get("lambda").doubleValue());
        assertThat(star.get("lambdaRatio").doubleValue()).isCloseTo(0.1, within(1e-12));
        assertThat(cut.get("objective").doubleValue())
                .isLessThanOrEqualTo(cut.get("startObjective").doubleValue());
        assertThat(cut.get("before").get("aupr").get("energy").get("value").doubleValue())
                .isEqualTo(found.get("before").get("auprEnergy").doubleValue());
        assertThat(found.get("before").get("accuracy").doubleValue() * SmallFeatures.TEST)
                .isCloseTo(
                        Math.rint(found.get("before").get("accuracy").doubleValue() * SmallFeatures.TEST),
                        within(1e-9));
    }

    @Test
    void severalPairsAndWeightsAreDoneSideBySide() throws IOException {
        Path list = Files.writeString(folder.resolve("pairs.txt"), "# two\nalpha: zeta\n\n3:4\n");
        JsonNode found = json("-t", "gamma", "--predictor", "beta", "--pair", "@" + list, "--mu", "0.1,0.01");
        assertThat(found.get("mu").doubleValue()).isEqualTo(0.01);
        assertThat(found.get("others")).hasSize(5);
        assertThat(found.get("cuts")).hasSize(2);
        assertThat(found.get("others").get(1).get("target").get("name").asText())
                .isEqualTo("delta");
        assertThat(found.get("others").get(1).get("predictor").get("name").asText())
                .isEqualTo("epsilon");
        assertThat(found.get("others").get(4).get("mu").doubleValue()).isEqualTo(0.1);
        JsonNode alone =
                json("--pair", "gamma:beta", "--pair", "alpha:zeta", "--pair", "delta:epsilon", "--mu", "0.01");
        assertThat(alone.get("after")).isEqualTo(found.get("after"));
    }

    @Test
    void severalHeadsGiveADeviation() {
        JsonNode found = json("-t", "gamma", "--predictor", "beta", "--mu", "0.1", "--repeat", "3", "--seed", "5");
        assertThat(found.get("start").asText()).isEqualTo("resampled");
        assertThat(found.get("cuts")).hasSize(3);
        double sum = 0;
        for (JsonNode cut : found.get("cuts")) {
            sum += cut.get("after").get("pairs").get(0).get("moment").doubleValue();
        }
        assertThat(found.get("after").get("moment").doubleValue()).isCloseTo(sum / 3, within(1e-12));
        assertThat(found.get("sd").get("before").get("moment").doubleValue()).isPositive();
        assertThat(run("-t", "gamma", "--predictor", "beta", "--repeat", "2").out())
                .contains("2 heads on resampled training rows, mean ± standard deviation");
    }

    @Test
    void theEditedHeadOpensAsASecondNetworkAndIsThatOfTheTable() {
        Path head = folder.resolve("cut.npz");
        JsonNode found = json(
                "-t", "gamma", "--predictor", "beta", "--mu", "0.1", "--lambda-ratio", "0.1", "--save-head", "" + head);
        JsonNode after =
                found.get("cuts").get(0).get("after").get("pairs").get(0).get("starAtRatio");
        JsonNode solved = Run.of(
                        "solve", "" + features, "--head", "" + head, "-t", "gamma", "--lambda-ratio", "0.1", "--json")
                .json();
        assertThat(solved.get("coefficients")).hasSameSizeAs(after.get("coefficients"));
        for (int i = 0; i < after.get("coefficients").size(); i++) {
            JsonNode one = after.get("coefficients").get(i);
            assertThat(solved.get("coefficients").get(i).get("index")).isEqualTo(one.get("index"));
            assertThat(solved.get("coefficients").get(i).get("value").doubleValue())
                    .isCloseTo(one.get("value").doubleValue(), within(1e-9));
        }
        Run between =
                Run.of("solve", "" + features, "--with", "" + head, "-t", "gamma", "--nonzeros", "2", "--side-by-side");
        assertThat(between.code()).as(between.err()).isZero();
    }

    @Test
    void filesHaveTheSameNumbers() throws IOException {
        Path csv = folder.resolve("t.csv");
        Path tex = folder.resolve("t.tex");
        Path json = folder.resolve("t.json");
        for (Path file : List.of(csv, tex, json)) {
            assertThat(run("-t", "2", "--predictor", "1", "--mu", "0.1", "-o", "" + file)
                            .code())
                    .isZero();
        }
        JsonNode document = new ObjectMapper().readTree(json.toFile());
        assertThat(document).isEqualTo(json("-t", "2", "--predictor", "1", "--mu", "0.1"));
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("repetition,mu,when,targetIndex,targetWnid,target,predictorIndex,");
        assertThat(lines.get(2))
                .contains("," + document.get("after").get("moment").doubleValue() + ",");
        assertThat(Files.readString(tex))
                .contains("\\multicolumn{3}{c}{Accuracy (\\%)}")
                .contains("Dependency & $\\mu$ & Baseline & Ours & Impro & Baseline & Ours & Impro & Baseline & Ours")
                .contains("gamma $\\leftarrow$ beta & $0.100$ & ", "& $-0.505$ & $0$ & $+0.505$ &");
    }

    @Test
    void theFigureCarriesARecipeThatDrawsItAgain() throws IOException {
        Path figure = folder.resolve("cut.svg");
        Path again = folder.resolve("again.svg");
        Path numbers = folder.resolve("again.csv");
        run("-t", "gamma", "--predictor", "beta", "--mu", "0.1", "--figure", "" + figure);
        assertThat(Files.readString(figure).contains("gamma ← beta, before")).isTrue();
        Run made = Run.of("figure", "--recipe", "" + figure, "-o", "" + again, "--data", "" + numbers);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(again).hasSameBinaryContentAs(figure);
        assertThat(Files.readAllLines(numbers).get(0)).isEqualTo("index,wnid,name,before,after");
    }

    @Test
    void aCancelKeepsTheCutsThatAreFinished() {
        String weights = "0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8";
        Path figure = folder.resolve("cut.png");
        String[] call =
                call("-t", "gamma", "--predictor", "beta", "--mu", weights, "--json", "--figure", figure.toString());
        int[] asked = {0};
        assertThat(Run.cancelledWhen(() -> ++asked[0] < 0, call).code()).isZero();
        assertThat(figure.toFile().delete()).isTrue();
        int late = asked[0] * 3 / 4;
        asked[0] = 0;
        Run run = Run.cancelledWhen(() -> ++asked[0] > late, call);
        assertThat(run.code()).isEqualTo(ExitCode.CANCELLED);
        int finished = run.json().get("finished").intValue();
        assertThat(finished).isBetween(1, 7);
        assertThat(run.json().get("cuts")).hasSize(finished);
        assertThat(run.err()).containsOnlyOnce("note: Cancelled: " + finished + " of 8 cuts are finished");
        assertThat(figure).as("of what is finished").isNotEmptyFile();
        assertThat(Run.cancelledWhen(() -> true, call).out()).isEmpty();
    }

    @Test
    void aHeadIsTrainedToItsOptimumWhateverLiesBesideTheFeatures() throws IOException {
        Path one = folder.resolve("one.npz");
        Path other = folder.resolve("other.npz");
        JsonNode told =
                Run.of("lab", "head", "" + features, "-o", "" + one, "--json").json();
        assertThat(told.get("gradientNorm").doubleValue()).isLessThanOrEqualTo(1e-9);
        assertThat(told.get("converged").booleanValue()).isTrue();
        Files.delete(features.resolve("head.npz"));
        assertThat(Run.of("lab", "head", "" + features, "-o", "" + other).code())
                .isZero();
        assertThat(other).hasSameBinaryContentAs(one);
        JsonNode decayed = Run.of("lab", "head", "" + features, "--decay", "1", "-o", "" + other, "--json")
                .json();
        assertThat(decayed.get("objective").doubleValue())
                .isGreaterThan(told.get("objective").doubleValue());
    }

    @Test
    @Tag("slow")
    void theSampleIsDoneAsTheReadmeSays() {
        JsonNode found = Run.of(
                        "lab",
                        "cut",
                        "--sample",
                        "tiny200",
                        "--target",
                        "goldfish",
                        "--predictor",
                        "bell pepper",
                        "--json")
                .json();
        assertThat(found.get("before").get("theta").doubleValue()).isCloseTo(0.0996, within(5e-5));
        assertThat(found.get("after").get("theta").doubleValue()).isZero();
        assertThat(Math.abs(found.get("after").get("moment").doubleValue())).isLessThan(1e-3);
        assertThat(found.get("before").get("accuracy").doubleValue()).isCloseTo(0.5453333, within(1e-6));
        assertThat(found.get("after").get("accuracy").doubleValue()).isCloseTo(0.5453333, within(7e-4));
        assertThat(found.get("before").get("aupr").doubleValue()).isCloseTo(0.2458, within(1e-4));
        assertThat(found.get("auprChance").doubleValue()).isEqualTo(0.25);
    }
}
