package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.planting.PlantedNetwork;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class PlantCommandTest {

    @TempDir
    private Path folder;

    private Run plant(String options) {
        return Run.of(("plant " + options).split(" "));
    }

    private static OpenedDataset open(Path logits) {
        return FoundData.of(DataRequest.of(logits)).open(Progress.NONE, Workers.CALLER);
    }

    @Test
    void whatIsWrittenOpensAsTheUsualNetworkWithItsTruth() throws IOException {
        Path net = folder.resolve("net");
        Run run = plant("-o " + net);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("36 categories of rank 36", "planted 1  = 0.");
        OpenedDataset data = open(net.resolve("logits.npy"));
        PlantedNetwork usual = PlantedNetwork.plant(PlantingSettings.usual(), Progress.NONE);
        assertThat(data.truth()).contains(usual.truth());
        assertThat(data.dataset().categories().get(36).name()).isEqualTo("planted 1");
        assertThat(data.dataset().split().evaluationRows()).isEqualTo(500);
        double[] written = new double[40];
        double[] planted = new double[40];
        for (int row : new int[] {0, 1, 1999}) {
            data.dataset().logits().readRows(row, 1, written);
            usual.logits().readRows(row, 1, planted);
            assertThat(written).isEqualTo(planted);
            assertThat(data.dataset().labels().orElseThrow().of(row)).isEqualTo(usual.labels()[row]);
        }
        assertThat(files(folder)).containsExactly("net");
    }

    @Test
    void theCommandInTheTruthPlantsTheSameAgain() throws IOException {
        Path one = folder.resolve("one");
        assertThat(plant("--categories 15 --planted 2 --width 7 --rows 90 --predictors 2 --signs random"
                                + " --pattern decoys --correlation 0.31 --noise 0.05 --positives 0.2 --hold-out"
                                + " 0.1 --seed 9 -o "
                                + one)
                        .code())
                .isZero();
        String command = new ObjectMapper()
                .readTree(one.resolve("truth.json").toFile())
                .get("command")
                .asText();
        Path two = Files.createDirectory(folder.resolve("two"));
        assertThat(plant(command.substring("nde plant ".length()) + " -o " + two)
                        .code())
                .isZero();
        for (String file : files(one)) {
            assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
        assertThat(files(one)).hasSize(5);
    }

    @Test
    void aBaseThatIsNotOfFullRankIsWarnedOfAndTold() {
        Run run = plant("--width 12 --rows 100 --json -o " + folder.resolve("narrow"));
        assertThat(run.err()).contains("note: the 36 base columns have rank 12", "not identifiable");
        JsonNode json = run.json();
        assertThat(json.get("identifiable").asBoolean()).isFalse();
        assertThat(json.get("baseRank").asInt()).isEqualTo(12);
        assertThat(json.get("targets")).hasSize(4).allSatisfy(target -> assertThat(target.get("predictors"))
                .hasSize(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --signs up        | --signs up: there is no such choice; give one of positive, alternating, random
        --pattern flat    | give one of even, neighbours, decoys
        --seed -1         | --seed -1 is negative
        --hold-out 1      | --hold-out 1.0 is no part of the rows
        --predictors 37   | 37 predictors a target, but 36 base categories
        --planted 40      | 40 of 40 categories are targets
        --correlation 1   | correlation of a planted network: is 1.0
        --noise -0.1      | noise of a planted combination: is -0.1
        --width 0         | a width of 0
        --categories 0    | targets
        """)
    void whatCannotBePlantedIsRefusedBeforeAnythingIsWritten(String options, String said) throws IOException {
        Run run = plant(options + " -o " + folder.resolve("net"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(said);
        assertThat(run.err().strip()).doesNotContain("\n");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void nothingThatIsThereIsReplaced() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(there.resolve("notes.txt"), "mine");
        assertThat(plant("-o " + there).err()).contains("is a folder with something in it");
        assertThat(plant("-o " + there.resolve("notes.txt")).err()).contains("is a file");
        Run nowhere = plant("-o " + folder.resolve("no").resolve("net"));
        assertThat(nowhere.err()).contains("there is no folder");
        assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
        assertThat(files(there)).containsExactly("notes.txt");
    }

    /** docs/planting.md shows both. */
    @Test
    void theSolutionFindsTheTruthWhereTheConditionHolds() {
        Path net = folder.resolve("net");
        assertThat(plant("-o " + net).code()).isZero();
        for (int i : new int[] {1, 4}) {
            JsonNode truth = solve(net, "planted " + i, "--nonzeros", "3").get("truth");
            assertThat(truth.get("exact").asBoolean()).as("planted %s", i).isTrue();
            assertThat(truth.get("precision").asDouble()).isEqualTo(1);
            assertThat(truth.get("recall").asDouble()).isEqualTo(1);
            JsonNode condition = truth.get("irrepresentable");
            assertThat(condition.get("holds").asBoolean()).isTrue();
            double from = condition.get("exactFrom").asDouble();
            double to = condition.get("exactTo").asDouble();
            assertThat(isExact(net, "planted " + i, 1.001 * from)).isTrue();
            assertThat(isExact(net, "planted " + i, 0.999 * to)).isTrue();
            assertThat(isExact(net, "planted " + i, 0.999 * from)).isFalse();
            assertThat(isExact(net, "planted " + i, 1.001 * to)).isFalse();
        }
        Run text = Run.of("solve", net + "/logits.npy", "--target", "planted 1", "--nonzeros", "3");
        assertThat(text.out()).contains("Against the truth: 3 of 3 predictors found, 0 false, 0 missed");
    }

    private static boolean isExact(Path net, String target, double lambda) {
        return solve(net, target, "--lambda", Double.toString(lambda))
                .get("truth")
                .get("exact")
                .asBoolean();
    }

    private static JsonNode solve(Path net, String target, String setting, String value) {
        Run run = Run.of("solve", net + "/logits.npy", "--target", target, setting, value, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    @Test
    void noLambdaFindsTheTruthWhereADecoyViolatesTheCondition() throws IOException {
        Path net = folder.resolve("decoys");
        assertThat(plant("--pattern decoys --correlation 0.45 --noise 0 -o " + net)
                        .code())
                .isZero();
        for (int i : new int[] {1, 4}) {
            JsonNode condition =
                    solve(net, "planted " + i, "--nonzeros", "3").get("truth").get("irrepresentable");
            assertThat(condition.get("holds").asBoolean()).isFalse();
            assertThat(condition.get("norm").asDouble()).isBetween(1.2, 1.5);
            assertThat(condition.get("worst").get("name").asText()).isEqualTo("decoy " + i);
            assertThat(condition.has("exactFrom")).isFalse();
            for (double ratio = 0.99; ratio > 0.001; ratio *= 0.2) {
                JsonNode truth = solve(net, "planted " + i, "--lambda-ratio", Double.toString(ratio))
                        .get("truth");
                assertThat(truth.get("exact").asBoolean()).isFalse();
                assertThat(truth.get("extra").get(0).get("name").asText()).startsWith("decoy");
            }
        }
        Run text = Run.of("solve", net + "/logits.npy", "--target", "planted 1", "--lambda-ratio", "0.01");
        assertThat(text.out()).contains("irrepresentable condition fails: 1.", "at no λ is the support the truth");
        Path figure = folder.resolve("recovery.svg");
        Run drawn = Run.of(
                "figure",
                "recovery",
                net + "/logits.npy",
                "-t",
                "planted 1",
                "--lambda-ratio",
                "0.01",
                "-o",
                figure + "");
        assertThat(drawn.err()).isEmpty();
        assertThat(Files.readString(figure).replaceAll("<[^>]*>", ""))
                .contains("condition fails", "by decoy 1: at no λ is the support the truth", "best F1 = 0.857")
                .doesNotContain("support = truth");
    }

    private static Stream<String> names(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString()).sorted();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return names(files).toList();
        }
    }
}
