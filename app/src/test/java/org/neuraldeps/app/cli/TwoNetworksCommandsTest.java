package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say of two networks: who predicts whom, whether their rows fit, and each beside the other. */
final class TwoNetworksCommandsTest {

    @TempDir
    private Path folder;

    private String f;
    private String g;

    @BeforeEach
    void write() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        double[][] rows = SmallData.logits();
        Random random = new Random(12);
        int[] labels = SmallData.labels();
        for (int row = 0; row < rows.length; row++) {
            rows[row][labels[row]] += 3;
        }
        f = SmallData.writeInto(one).toString();
        Npy.doubles(Path.of(f), rows);
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] += 0.3 * random.nextGaussian();
            }
        }
        g = SmallData.writeInto(other).toString();
        Npy.doubles(Path.of(g), rows);
    }

    @Test
    void bothNetworksAreNamedAndTheirRowsJudged() {
        Run solve = solve(f, "--with", g);
        assertThat(solve.err()).isEmpty();
        JsonNode document = solve.json();
        assertThat(document.get("networks").toString())
                .isEqualTo("{\"predicting\":\"one/logits.npy\",\"predicted\":\"other/logits.npy\"}");
        assertThat(document.get("alignment").get("verdict").asText()).isEqualTo("aligned");
        assertThat(solve(f).json().has("networks")).isFalse();
        String text =
                Run.of("solve", f, "--with", g, "-t", "sum", "--nonzeros", "2").out();
        assertThat(text).contains("one/logits.npy predicts other/logits.npy", "look aligned");
        assertThat(Run.of("path", f, "--with", g, "-t", "sum", "--nonzeros", "2")
                        .out())
                .contains("one/logits.npy predicts other/logits.npy");
    }

    @Test
    void rowsInAnotherOrderAreNotedByEveryCommandAndAnErrorOfCheck() throws IOException {
        double[][] shuffled = new double[SmallData.ROWS][];
        double[][] rows = SmallData.logits();
        Random random = new Random(2);
        for (int row = 0; row < shuffled.length; row++) {
            shuffled[row] = rows[random.nextInt(rows.length)];
        }
        Npy.doubles(Path.of(g), shuffled);
        assertThat(solve(f, "--with", g).errorLines())
                .singleElement()
                .asString()
                .startsWith(
                        "nde: note: the rows of the two networks do not look like the same samples in the same order");
        Run check = Run.of("check", f, "--with", g, "--json");
        assertThat(check.code()).isEqualTo(3);
        assertThat(StreamSupport.stream(check.json().get("findings").spliterator(), false)
                        .map(finding -> finding.get("code").asText()))
                .contains("rows-not-aligned");
    }

    @Test
    void betweenAndWithinAreWhatTheyAreAlone() {
        JsonNode both = solve(f, "--with", g, "--both-directions").json();
        same(both.get("between"), solve(f, "--with", g).json());
        same(both.get("within"), solve(g).json());
        same(both.get("reversed").get("between"), solve(g, "--with", f).json());
        same(both.get("reversed").get("within"), solve(f).json());
        assertThat(both.get("reversed").get("between").get("predicting").asText())
                .isEqualTo("other/logits.npy");
        assertThat(solve(f, "--with", g, "--side-by-side").json().has("reversed"))
                .isFalse();
        assertThat(Run.of("solve", f, "--with", g, "-t", "sum", "--nonzeros", "2", "--side-by-side")
                        .out())
                .contains("Between networks and within them");
        assertThat(solve(f, "--side-by-side").err()).contains("--side-by-side compares two networks");
    }

    private static void same(JsonNode compared, JsonNode alone) {
        for (String number : new String[] {"error", "targetMoment", "nonzeros", "lambdaRatio"}) {
            assertThat(compared.get(number).asDouble())
                    .as(number)
                    .isCloseTo(alone.get(number).asDouble(), within(1e-12));
        }
        assertThat(compared.get("metrics")).isEqualTo(alone.get("metrics"));
    }

    @Test
    void itsOwnCategoryTakesPartWhenAskedToAndNotBefore() {
        JsonNode own = solve(f, "--with", g, "--with-own").json();
        assertThat(own.get("withOwn").asBoolean()).isTrue();
        assertThat(own.get("coefficients").get(0).get("index").asInt()).isZero();
        assertThat(own.get("relativeKkt").asDouble()).isLessThan(1e-9);
        JsonNode without = solve(f, "--with", g).json();
        assertThat(without.get("coefficients").findValuesAsText("index")).doesNotContain("0");
        assertThat(own.get("error").asDouble()).isLessThan(without.get("error").asDouble());
        assertThat(Run.of("solve", f, "--with", g, "-t", "sum", "--nonzeros", "2", "--with-own")
                        .out())
                .contains("from 6 categories, its own of the predicting network among them", "sum (one/logits.npy)");
        assertThat(Run.of("figure", "radial", f, "--with", g, "--nonzeros", "1", "--with-own", "-o", "x.svg")
                        .err())
                .contains("--with-own: where several targets stand beside each other");
    }

    @Test
    void columnsInAnotherOrderAreFoundByTheirNames() throws IOException {
        JsonNode before = solve(f, "--with", g).json();
        Path names = Path.of(g).resolveSibling("categories.tsv");
        Files.copy(names, folder.resolve("kept.tsv"), StandardCopyOption.REPLACE_EXISTING);
        double[][] rows = new double[SmallData.ROWS][];
        double[][] original = readBack();
        for (int row = 0; row < rows.length; row++) {
            rows[row] = original[row].clone();
            rows[row][0] = original[row][5];
            rows[row][5] = original[row][0];
        }
        Npy.doubles(Path.of(g), rows);
        String text = Files.readString(names)
                .replace("n00000001\tsum", "X")
                .replace("n00000006\tloner", "n00000001\tsum")
                .replace("X", "n00000006\tloner");
        Files.writeString(names, text);
        int[] labels = Stream.of(SmallData.labels())
                .flatMapToInt(java.util.Arrays::stream)
                .map(label -> label == 0 ? 5 : label == 5 ? 0 : label)
                .toArray();
        Npy.labels(Path.of(g).resolveSibling("labels.npy"), labels);
        Run after = solve(f, "--with", g);
        assertThat(after.err()).isEmpty();
        assertThat(after.json()).isEqualTo(before);
    }

    /** Each counted again from the solutions of the targets, one by one. */
    @Test
    void agreementCountsTheDependenciesThatAreInBoth() {
        Run run = Run.of("agreement", f, "--with", g, "--nonzeros", "2", "--json");
        assertThat(run.code()).isZero();
        JsonNode document = run.json();
        int shared = 0;
        int first = 0;
        for (JsonNode row : document.get("categories")) {
            Set<Integer> here = support(f, row.get("index").asInt());
            Set<Integer> there = support(g, row.get("index").asInt());
            Set<Integer> both = new TreeSet<>(here);
            both.retainAll(there);
            assertThat(row.get("shared").asInt()).isEqualTo(both.size());
            assertThat(row.get("first").asInt()).isEqualTo(here.size() - both.size());
            assertThat(row.get("second").asInt()).isEqualTo(there.size() - both.size());
            shared += both.size();
            first += here.size() - both.size();
        }
        assertThat(document.get("shared").asInt()).isEqualTo(shared).isPositive();
        assertThat(document.get("firstAlone").asInt()).isEqualTo(first);
        assertThat(document.get("pValue").asDouble()).isBetween(0.001, 1.0);
        assertThat(Run.of("agreement", f, "--with", g, "--nonzeros", "2", "--top", "1")
                        .out())
                .contains(shared + " of ", "rank correlation", "--top 6 shows all");
        assertThat(Run.of("agreement", f, "--with", g, "--nonzeros", "2", "--top", "0")
                        .err())
                .contains("--top 0: give a number of at least 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlas", "matrix"})
    void aPictureOfAllDrawsWhatIsInBothAndInOneAlone(String kind) throws IOException {
        JsonNode counts =
                Run.of("agreement", f, "--with", g, "--nonzeros", "2", "--json").json();
        Path numbers = folder.resolve("all.csv");
        Run run = Run.of(
                "figure",
                kind,
                f,
                "--with",
                g,
                "--nonzeros",
                "2",
                "--layers",
                "shared,here,there",
                "-o",
                folder.resolve("all.svg").toString(),
                "--data",
                numbers.toString());
        assertThat(run.err()).isEmpty();
        List<String> lines = Files.readAllLines(numbers);
        assertThat(layer(lines, "shared")).isEqualTo(counts.get("shared").asInt());
        assertThat(layer(lines, "here")).isEqualTo(counts.get("firstAlone").asInt());
        assertThat(layer(lines, "there")).isEqualTo(counts.get("secondAlone").asInt());
        assertThat(layer(lines, "solved")).isZero();
        assertThat(Files.readString(folder.resolve("all.svg")))
                .contains("in both networks", "one/logits.npy alone", "other/logits.npy alone")
                .doesNotContain(" predicts ");
        assertThat(Run.of("figure", kind, f, "--nonzeros", "2", "--layers", "most", "-o", "x.svg")
                        .err())
                .startsWith("nde: --layers most: there is none; give one of solved, shared, here, there");
    }

    private static int layer(List<String> lines, String layer) {
        return (int) lines.stream().filter(line -> line.endsWith("," + layer)).count();
    }

    private static Set<Integer> support(String logits, int target) {
        Set<Integer> support = new TreeSet<>();
        Run.of("solve", logits, "--target", String.valueOf(target), "--nonzeros", "2", "--json")
                .json()
                .get("coefficients")
                .forEach(coefficient -> support.add(coefficient.get("index").asInt()));
        return support;
    }

    @Test
    void agreementIsOfTwoNetworksAtAKThatAllTargetsCanHave() {
        assertThat(Run.of("agreement", f, "--nonzeros", "2").err())
                .startsWith("nde: agreement is of two networks; name the second one by --with");
        assertThat(Run.of("agreement", f, "--with", g, "--lambda", "2").err())
                .startsWith("nde: --lambda is meant for one target");
    }

    /** The second network as it was written. */
    private static double[][] readBack() {
        double[][] rows = SmallData.logits();
        int[] labels = SmallData.labels();
        Random random = new Random(12);
        for (int row = 0; row < rows.length; row++) {
            rows[row][labels[row]] += 3;
        }
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] += 0.3 * random.nextGaussian();
            }
        }
        return rows;
    }

    private static Run solve(String logits, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("solve", logits, "--target", "sum", "--nonzeros", "2", "--json"), Stream.of(more))
                .toArray(String[]::new));
    }
}
