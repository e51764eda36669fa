package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.work.Progress;

/** Lab 1 from the command line, on small features, and once on the sample. */
final class BaseNewCommandTest {

    @TempDir
    private Path folder;

    private Path features;

    @BeforeEach
    void writeData() throws IOException {
        features = folder.resolve("toy");
        SmallFeatures.writeInto(features);
        SmallFeatures.writeHead(features.resolve("head.npz"), 1);
    }

    private Run run(String... options) {
        return Run.of(call(options));
    }

    private String[] call(String... options) {
        return Stream.concat(Stream.of("lab", "base-new", features.toString()), Stream.of(options))
                .toArray(String[]::new);
    }

    @Test
    void peopleReadTables2And4AndWhatTheyCost() {
        Run run = run("--new", "2", "--repeat", "3", "--loss", "joint,new");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("(Table 2), toy: 4 base categories → 2 new, 3 splits, mean ± standard deviation\n")
                .contains("4 → 2 (pos&neg)")
                .containsPattern("Method +Baseline +Ours +Impro +Baseline +Ours +Impro\n")
                .containsPattern("\n  joint +\\d+\\.\\d\\d ± \\d+\\.\\d\\d +")
                .containsPattern("\n  new-rows +")
                .contains("(Table 4), toy: 4 base")
                .containsPattern("\n +within its own +among all\n")
                .contains("Parameters, and measured time of the head and of Θ")
                .containsPattern("\n  Baseline +36 +– +");
        assertThat(run("--new", "2").out()).contains("one split\n").doesNotContain("±");
    }

    @Test
    void theDocumentIsTheSameInEveryRunButForWhatIsMeasured() {
        String[] options = {"--new", "2", "--repeat", "2", "--loss", "joint,ridge,straight", "--nonzeros", "2", "--json"
        };
        ObjectNode first = (ObjectNode) run(options).json();
        ObjectNode second = (ObjectNode) run(options).json();
        assertThat(first.remove("measured").get("seconds")).hasSize(2);
        second.remove("measured");
        assertThat(first).isEqualTo(second);
        assertThat(first.get("base").intValue()).isEqualTo(4);
        assertThat(first.get("new").intValue()).isEqualTo(2);
        assertThat(first.get("loss").asText()).isEqualTo("joint");
        assertThat(first.get("others").findValuesAsText("loss")).containsExactly("ridge", "straight");
        assertThat(first.get("repetitions")).hasSize(2);
        JsonNode repetition = first.get("repetitions").get(0);
        assertThat(repetition.get("gradientNorm").doubleValue()).isLessThan(1e-8);
        assertThat(repetition.get("baseGradientNorm").doubleValue()).isLessThan(1e-8);
        assertThat(repetition.get("newCategories"))
                .isNotEqualTo(first.get("repetitions").get(1).get("newCategories"));
        assertThat(first.get("plan").get("seed").intValue()).isEqualTo(1);
    }

    @Test
    void meansAndGainsAreThoseOfTheRepetitions() {
        JsonNode found = run("--new", "2", "--repeat", "3", "--json").json();
        double[] ours = new double[3];
        double gain = 0;
        for (int r = 0; r < 3; r++) {
            JsonNode repetition = found.get("repetitions").get(r);
            ours[r] = repetition.get("accuracy").get("overall").doubleValue();
            gain += (ours[r] - repetition.get("wholeHead").get("overall").doubleValue()) / 3;
            assertThat(ours[r] * SmallFeatures.TEST)
                    .as("a count of test rows")
                    .isCloseTo(Math.rint(ours[r] * SmallFeatures.TEST), within(1e-9));
        }
        double mean = (ours[0] + ours[1] + ours[2]) / 3;
        double squares = 0;
        for (double each : ours) {
            squares += (each - mean) * (each - mean);
        }
        assertThat(found.get("mean").get("overall").doubleValue()).isCloseTo(mean, within(1e-12));
        assertThat(found.get("sd").get("overall").doubleValue()).isCloseTo(Math.sqrt(squares / 2), within(1e-12));
        assertThat(found.get("gain").get("mean").get("overall").doubleValue()).isCloseTo(gain, within(1e-12));
        assertThat(found.get("parameters").doubleValue()).isEqualTo(4 * 6 + 4 * 2);
    }

    @Test
    void aSeedAndANameSayTheSameCategories() {
        JsonNode drawn = run("--new", "2", "--seed", "9", "--json").json();
        JsonNode columns = drawn.get("repetitions").get(0).get("newCategories");
        String list = columns.get(0).intValue() + "," + columns.get(1).intValue();
        JsonNode named = run("--new-categories", list, "--json").json();
        assertThat(named.get("repetitions")).isEqualTo(drawn.get("repetitions"));
        assertThat(run("--new-categories", "*ta", "--json").json().get("new").intValue())
                .as("beta, delta, zeta")
                .isEqualTo(3);
    }

    @Test
    void anL1WeightMakesThetaSparseAndIsTheLossOfThatName() {
        JsonNode sparse = run("--new", "2", "--l1", "0.2,0.001", "--json").json();
        assertThat(sparse.get("loss").asText()).isEqualTo("sparse");
        assertThat(sparse.get("l1").doubleValue()).isEqualTo(0.2);
        assertThat(sparse.get("others")).hasSize(1);
        assertThat(sparse.get("repetitions").get(0).get("nonzeros").intValue())
                .isLessThan(sparse.get("others")
                        .get(0)
                        .get("repetitions")
                        .get(0)
                        .get("nonzeros")
                        .intValue());
        JsonNode joint =
                run("--new", "2", "--loss", "joint", "--l1", "0.2", "--json").json();
        assertThat(joint.get("repetitions")).isEqualTo(sparse.get("repetitions"));
        assertThat(run("--new", "2", "--l1", "0", "--json").json().get("loss").asText())
                .isEqualTo("joint");
        assertThat(sparse.get("curves").get(0).get("points").size()).isGreaterThan(2);
        assertThat(sparse.get("curves").get(0).get("repetition").intValue()).isEqualTo(1);
    }

    @Test
    void filesHaveTheSameNumbers() throws IOException {
        Path json = folder.resolve("t.json");
        Path csv = folder.resolve("t.csv");
        Path tex = folder.resolve("t.tex");
        for (Path file : List.of(json, csv, tex)) {
            Run run = run("--new", "2", "--repeat", "2", "-o", file.toString());
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEmpty();
        }
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(json.toFile());
        document.remove("measured");
        ObjectNode printed =
                (ObjectNode) run("--new", "2", "--repeat", "2", "--json").json();
        printed.remove("measured");
        assertThat(document).isEqualTo(printed);
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .startsWith("repetition,method,l1,overall,base,new,baseWithin,newWithin,balancedBinary,");
        assertThat(lines.get(2))
                .startsWith("1,joint,0.0,"
                        + document.get("repetitions")
                                .get(0)
                                .get("accuracy")
                                .get("overall")
                                .doubleValue() + ",");
        assertThat(lines.get(4)).startsWith("2,joint,");
        assertThat(Files.readString(tex))
                .contains("\\multicolumn{3}{c}{$4 \\to 2$} & \\multicolumn{3}{c}{$4 \\to 2$ (pos\\&neg)}")
                .contains("Method & Baseline & Ours & Impro & Baseline & Ours & Impro")
                .contains(" $\\pm$ ")
                .doesNotContain("measured");
    }

    @Test
    void thetaIsWrittenAsArraysAndAsATable() throws IOException {
        Path npz = folder.resolve("theta.npz");
        Path csv = folder.resolve("theta.csv");
        JsonNode found = run("--new", "2", "--l1", "0.03", "--theta", npz.toString(), "--json")
                .json();
        run("--new", "2", "--l1", "0.03", "--theta", csv.toString());
        int nonzeros = found.get("repetitions").get(0).get("nonzeros").intValue();
        double[] row = new double[2];
        int counted = 0;
        // Of its matrices, theta is the one that the reader of logits takes.
        var theta = LogitFormats.open(npz, Progress.NONE);
        assertThat(theta.rows()).isEqualTo(4);
        assertThat(theta.columns()).isEqualTo(2);
        for (int base = 0; base < 4; base++) {
            theta.readRows(base, 1, row);
            counted += (row[0] != 0 ? 1 : 0) + (row[1] != 0 ? 1 : 0);
        }
        assertThat(counted).isEqualTo(nonzeros);
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(1 + nonzeros);
        assertThat(lines.get(0)).isEqualTo("repetition,method,l1,newIndex,newWnid,new,baseIndex,baseWnid,base,theta");
    }

    @Test
    void figuresCarryARecipeThatDrawsThemAgain() throws IOException {
        Path curve = folder.resolve("sparsity.svg");
        Path radial = folder.resolve("radial.svg");
        Path chord = folder.resolve("chord.svg");
        Run run = run(
                "--new",
                "2",
                "--loss",
                "sparse,straight",
                "--nonzeros",
                "3",
                "--l1",
                "0.001",
                "--figure",
                "" + curve,
                "--radial",
                "" + radial,
                "--chord",
                "" + chord,
                "--top",
                "3");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(curve)).contains("toy,  4 → 2 categories", "straight, new categories");
        assertThat(Files.readString(radial).contains(" arcs, the 3 strongest of each"))
                .isTrue();
        assertThat(Files.readString(chord).contains("Θ, sparse,  2 new categories from 4"))
                .isTrue();
        for (Path figure : List.of(curve, radial, chord)) {
            Path again = folder.resolve("again.svg");
            Path numbers = folder.resolve("again.csv");
            Run made = Run.of("figure", "--recipe", "" + figure, "-o", "" + again, "--data", "" + numbers);
            assertThat(made.code()).as(made.err()).isZero();
            assertThat(again).hasSameBinaryContentAs(figure);
            assertThat(Files.readAllLines(numbers)).hasSizeGreaterThan(6);
        }
    }

    @Test
    void aPlanOfAnotherKindIsRefused() throws IOException {
        Path curve = folder.resolve("sparsity.svg");
        run("--new", "2", "--l1", "0.01", "--figure", "" + curve);
        String svg = Files.readString(curve);
        Files.writeString(curve, svg.replace("\"kind\":\"sparsity\"", "\"kind\":\"star\""));
        Run run = Run.of(
                "figure", "--recipe", "" + curve, "-o", folder.resolve("x.svg").toString());
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("plan does not belong to a figure of star");
        Files.writeString(curve, svg.replace("\"methods\":[\"sparse\"]", "\"methods\":[\"spares\"]"));
        Run method = Run.of(
                "figure", "--recipe", "" + curve, "-o", folder.resolve("x.svg").toString());
        assertThat(method.err()).contains("plan.methods names \"spares\"; choose among joint,");
    }

    @Test
    void aCancelKeepsTheRepetitionsThatAreFinished() {
        Path file = folder.resolve("t.csv");
        Path chord = folder.resolve("chord.svg");
        String[] call = call("--new", "2", "--repeat", "40", "-o", file.toString(), "--chord", chord.toString());
        AtomicBoolean cancelled = new AtomicBoolean();
        int[] asked = {0};
        assertThat(Run.cancelledWhen(() -> ++asked[0] < 0, call).code()).isZero();
        assertThat(chord.toFile().delete()).isTrue();
        int half = asked[0] / 2;
        asked[0] = 0;
        Run run = Run.cancelledWhen(() -> cancelled.get() || ++asked[0] > half, call);
        assertThat(run.code()).isEqualTo(ExitCode.CANCELLED);
        assertThat(run.err())
                .containsPattern("nde: note: Cancelled: \\d+ of 40 repetitions are finished")
                .doesNotContain("nothing was written");
        assertThat(file).exists();
        assertThat(file.toFile().length()).isPositive();
        assertThat(chord).as("of what is finished").isNotEmptyFile();
        Run early = Run.cancelledWhen(() -> true, call("--new", "2", "--json"));
        assertThat(early.code()).isEqualTo(ExitCode.CANCELLED);
        assertThat(early.out()).isEmpty();
        assertThat(early.err()).contains("nothing was written");
    }

    @Test
    @Tag("slow")
    void theSampleIsDoneAsTheReadmeSays() {
        Run run = Run.of("lab", "base-new", "--sample", "tiny200", "--new", "20", "--repeat", "3", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode found = run.json();
        assertThat(found.get("mean").get("overall").doubleValue()).isBetween(0.53, 0.545);
        assertThat(found.get("wholeHead").get("mean").get("overall").doubleValue())
                .isCloseTo(0.5453333, within(1e-6));
    }
}
