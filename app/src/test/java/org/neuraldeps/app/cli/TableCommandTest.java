package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.cli.console.ExitCode;

/** The command that makes Table 1 of many targets. */
final class TableCommandTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void writeData() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    /** Each line holds what the command for one target prints, with a focus and without, and between networks. */
    @ParameterizedTest
    @ValueSource(strings = {"--focus=0", "--focus=0.6", "--focus=0.6 --focus-by=label", "--with=OTHER --focus=0.5"})
    void aLineIsWhatSolveSaysOfItsTarget(String more) throws IOException {
        double[][] other = SmallData.logits();
        for (double[] row : other) {
            row[0] += 0.3 * row[5];
        }
        String file = Npy.doubles(folder.resolve("other.npy"), other).toString();
        String[] options = more.replace("OTHER", file).split(" ");
        JsonNode table = table(options);
        assertThat(table.get("targets")).hasSize(6);
        for (JsonNode line : table.get("targets")) {
            String target = Integer.toString(line.get("index").intValue());
            JsonNode solved = run("solve", options, "-t", target, "--nonzeros", "2", "--json")
                    .json();
            assertThat(line.get("lambda")).isEqualTo(solved.get("lambda"));
            assertThat(line.get("relativeGap")).isEqualTo(solved.get("relativeGap"));
            assertThat(numbers(line.get("solution"))).isEqualTo(numbers(solved.get("metrics")));
            assertThat(line.at("/solution/intervals")).isEqualTo(solved.at("/metrics/intervals"));
            assertThat(line.at("/solution/gained")).isEqualTo(solved.at("/metrics/flips/gained"));
            for (String control : List.of("zero", "random", "largest")) {
                assertThat(numbers(line.get(control))).isEqualTo(numbers(solved.at("/metrics/controls/" + control)));
            }
        }
    }

    private static JsonNode numbers(JsonNode table) {
        ObjectNode copy = table.deepCopy();
        return copy.remove(List.of("intervals", "flips", "controls", "gained", "lost"));
    }

    /** Of many targets the moments of two networks are formed at once, in another order. */
    @Test
    void manyTargetsOfTwoNetworksAreThoseOfEachAlone() throws IOException {
        Random random = new Random(4);
        double[][] first = new double[SmallData.ROWS][36];
        double[][] second = new double[SmallData.ROWS][36];
        for (int row = 0; row < SmallData.ROWS; row++) {
            for (int j = 0; j < 36; j++) {
                first[row][j] = random.nextGaussian() + (j > 0 ? 0.7 * first[row][j - 1] : 0);
                second[row][j] = first[row][(j + 5) % 36] + random.nextGaussian();
            }
        }
        Files.delete(folder.resolve("categories.tsv"));
        Npy.doubles(Path.of(logits), first);
        String other = Npy.doubles(folder.resolve("other.npy"), second).toString();
        String[] options = {"--with", other, "--focus=0.4", "--nonzeros", "3", "--json"};
        JsonNode all = run("table", options, "--all").json();
        assertThat(all.get("targets")).hasSize(36);
        JsonNode alone = run("table", options, "--targets", "30,").json().at("/targets/0");
        JsonNode one = all.at("/targets/30");
        assertThat(one.get("nonzeros")).isEqualTo(alone.get("nonzeros"));
        for (String member : List.of("/lambda", "/effectiveRows", "/solution/absErr", "/random/absErr")) {
            assertThat(one.at(member).doubleValue())
                    .as(member)
                    .isCloseTo(alone.at(member).doubleValue(), within(1e-9));
        }
    }

    @Test
    void whatIsPooledAddsUp() {
        JsonNode table = table();
        double deviation = 0;
        double size = 0;
        int falseWins = 0;
        double hits = 0;
        int positives = 0;
        for (JsonNode line : table.get("targets")) {
            JsonNode solution = line.get("solution");
            deviation += solution.get("absErr").doubleValue();
            size += solution.get("absErr").doubleValue()
                    / solution.get("relErr").doubleValue();
            falseWins += solution.get("falseWins").intValue();
            positives += solution.get("positives").intValue();
            hits += solution.get("positives").intValue()
                    * solution.get("positiveAcc").doubleValue();
        }
        JsonNode pooled = table.at("/pooled/solution");
        assertThat(table.at("/pooled/targets").intValue()).isEqualTo(6);
        assertThat(pooled.get("relErr").doubleValue()).isCloseTo(deviation / size, within(1e-12));
        assertThat(pooled.get("falseWins").intValue()).isEqualTo(falseWins);
        assertThat(pooled.get("positives").intValue()).isEqualTo(positives).isEqualTo(20);
        assertThat(pooled.get("positiveAcc").doubleValue()).isCloseTo(hits / positives, within(1e-12));
        assertThat(pooled.at("/intervals/positiveAcc"))
                .as("20 rows have positives, 2 or 4 a target")
                .hasSize(2);
        assertThat(table.at("/targets/0/solution/intervals").has("positiveAcc")).isFalse();
        assertThat(table.at("/pooled/zero/relErr").doubleValue()).isEqualTo(1);
    }

    @Test
    void targetsAreNamedSteppedAndSorted() {
        assertThat(names(json("--targets", "loner,*part", "--nonzeros", "1")))
                .containsExactly("loner", "first part", "second part");
        assertThat(names(json("--every", "4", "--nonzeros", "1"))).containsExactly("sum", "twin");
        List<Double> up = errors(json("--all", "--nonzeros", "1", "--sort", "relErr"));
        assertThat(up).isSorted();
        List<Double> down = errors(json("--all", "--nonzeros", "1", "--sort", "relErr", "--reverse"));
        assertThat(down).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(json("--all", "--nonzeros", "1", "--sort", "relErr").get("pooled"))
                .isEqualTo(json("--all", "--nonzeros", "1").get("pooled"));
    }

    @Test
    void everyFormatHasTheSameLines() throws IOException {
        List<String> csv = written("t.csv").lines().toList();
        assertThat(csv.get(0))
                .startsWith("index,wnid,target,combination,nonzeros,lambda,")
                .endsWith("precisionOfWinsUpper");
        assertThat(csv).hasSize(1 + 2 + 4);
        assertThat(csv.get(1)).startsWith("0,n00000001,sum,solution,2,");
        assertThat(csv.get(3)).startsWith(",,pooled,solution,,,,");
        assertThat(written("t.csv", "--controls").lines()).hasSize(1 + 2 * 4 + 4);
        JsonNode json = new ObjectMapper().readTree(written("t.json"));
        assertThat(json).isEqualTo(json("--targets", "sum,loner", "--nonzeros", "2"));
        String tex = written("t.tex");
        assertThat(tex)
                .contains("\\toprule", "Acc (Ori.) (\\%)", "Pos Acc (Ori.) (\\%)", "False wins", "Precision")
                .contains("$\\theta$ = 0", "largest \\textbar{}b\\textbar{}")
                .containsPattern("sum & solution & \\$0\\.\\d+\\$ & \\$\\d+\\.\\d\\$ & \\$\\d+\\.\\d\\$"
                        + " \\(\\$\\d+\\.\\d\\$\\) &");
        assertThat(tex.lines().filter(line -> line.endsWith("\\\\"))).hasSize(1 + 2 + 4);
    }

    @Test
    void peopleReadTargetsAndWhatIsPooled() {
        Run run = run("table", new String[] {}, "--all", "--nonzeros", "2", "--controls");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Table 1 of 6 targets", "Pooled over 6 targets", "at random", "20 positive rows")
                .contains("by row, as nothing says which rows belong together");
        assertThat(run.out().lines().filter(line -> line.contains("θ = 0"))).hasSize(7);
    }

    @Test
    void withoutLabelsThereAreErrorsAlone() throws IOException {
        Files.delete(folder.resolve("labels.npy"));
        JsonNode pooled = json("--all", "--nonzeros", "2").at("/pooled/solution");
        assertThat(pooled.fieldNames()).toIterable().containsExactly("absErr", "relErr", "intervals");
        assertThat(run("table", new String[] {}, "--all", "--nonzeros", "2").code())
                .isZero();
    }

    @Test
    void aTargetWithoutShareIsLeftOutAndCounted() throws IOException {
        int[] labels = SmallData.labels();
        for (int row = 0; row < 40; row++) {
            labels[row] = labels[row] == 3 ? 2 : labels[row];
        }
        Npy.labels(folder.resolve("labels.npy"), labels);
        Run run =
                run("table", new String[] {}, "--all", "--nonzeros", "2", "--focus=0.5", "--focus-by=label", "--json");
        assertThat(run.json().get("targets")).hasSize(5);
        assertThat(run.err()).contains("note: 1 target is left out: no fit row has its label");
    }

    @Test
    void aCancelWritesNothing() {
        Path file = folder.resolve("t.csv");
        String[] call = {"table", logits, "--all", "--nonzeros", "2", "-o", file.toString()};
        int[] asked = {0};
        assertThat(Run.cancelledWhen(() -> ++asked[0] < 0, call).code()).isZero();
        file.toFile().delete();
        int beforeTheEnd = asked[0] - 3;
        asked[0] = 0;
        Run run = Run.cancelledWhen(() -> ++asked[0] > beforeTheEnd, call);
        assertThat(run.code()).isEqualTo(ExitCode.CANCELLED);
        assertThat(file).doesNotExist();
        assertThat(run.errorLines()).hasSize(1);
    }

    @Test
    void withoutHeldOutRowsThereIsNoTable() throws IOException {
        Files.delete(folder.resolve("evaluation.npy"));
        Run run = run("table", new String[] {}, "--all", "--nonzeros", "2");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("no rows are held out", "evaluation.npy");
    }

    private JsonNode table(String... options) {
        return run("table", options, "--all", "--nonzeros", "2", "--json").json();
    }

    private JsonNode json(String... options) {
        return run("table", options, "--json").json();
    }

    private String written(String name, String... more) throws IOException {
        Path file = folder.resolve(name);
        Run run = run("table", more, "--targets", "sum,loner", "--nonzeros", "2", "-o", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        return Files.readString(file);
    }

    private Run run(String command, String[] options, String... more) {
        return Run.of(Stream.of(Stream.of(command, logits), Stream.of(options), Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static List<String> names(JsonNode table) {
        List<String> names = new ArrayList<>();
        table.get("targets").forEach(line -> names.add(line.get("name").textValue()));
        return names;
    }

    private static List<Double> errors(JsonNode table) {
        List<Double> errors = new ArrayList<>();
        table.get("targets")
                .forEach(line -> errors.add(line.at("/solution/relErr").doubleValue()));
        return errors;
    }
}
