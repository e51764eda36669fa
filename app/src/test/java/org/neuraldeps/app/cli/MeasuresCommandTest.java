package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.NetworkMeasure;

class MeasuresCommandTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void write() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    /** Two ways to ask for the same numbers. */
    @Test
    void theMeasuresAreThoseOfTheGraph() {
        JsonNode measures =
                Run.of("measures", logits, "--nonzeros", "2", "--json").json();
        JsonNode graph =
                Run.of("graph", logits, "--all", "--nonzeros", "2", "--json").json();
        assertThat(measures.get("edges").intValue())
                .isEqualTo(graph.get("edges").size());
        for (String fact : List.of("reciprocity", "communities", "modularity", "strongGroups", "hubs", "hubDegree")) {
            assertThat(measures.get(fact)).as(fact).isEqualTo(graph.get("graph").get(fact));
        }
        assertThat(measures.get("categories")).hasSize(6);
        for (JsonNode category : measures.get("categories")) {
            JsonNode node = node(graph, category.get("index").intValue());
            for (String told : List.of(
                    "name",
                    "inDegree",
                    "outDegree",
                    "inStrength",
                    "outStrength",
                    "reciprocalPairs",
                    "hub",
                    "pageRank",
                    "sourceRank",
                    "strongGroup",
                    "community")) {
                assertThat(category.get(told)).as(told).isEqualTo(node.get(told));
            }
        }
    }

    private static JsonNode node(JsonNode graph, int id) {
        for (JsonNode node : graph.get("nodes")) {
            if (node.get("id").intValue() == id) {
                return node;
            }
        }
        throw new AssertionError("no node " + id);
    }

    @Test
    void theLargestComeFirst() {
        for (CategoryMeasure measure : CategoryMeasure.values()) {
            JsonNode json = Run.of("measures", logits, "--nonzeros", "2", "--by", measure.key(), "--json")
                    .json();
            double before = Double.POSITIVE_INFINITY;
            for (JsonNode category : json.get("categories")) {
                double value = category.get(measure.key()).doubleValue();
                assertThat(value).as(measure.key()).isLessThanOrEqualTo(before);
                before = value;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonzeros=2", "--lambda-ratio=0.2"})
    void curvesPassThroughWhatIsMeasured(String lambda) {
        JsonNode json = Run.of("measures", logits, lambda, "--by", "outDegree", "--curves", "--json")
                .json();
        JsonNode along = json.get("along");
        boolean isByCount = lambda.startsWith("--nonzeros");
        JsonNode axis = along.get(isByCount ? "nonzeros" : "lambdaRatio");
        assertThat(along.get("ofEach").textValue()).isEqualTo("outDegree");
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            assertThat(along.get(measure.key())).as(measure.key()).hasSameSizeAs(axis);
        }
        if (isByCount) {
            assertThat(axis.get(1).intValue()).isEqualTo(2);
            assertThat(along.get("edges").get(1)).isEqualTo(json.get("edges"));
            assertThat(along.get("modularity").get(1)).isEqualTo(json.get("modularity"));
            json.get("categories")
                    .forEach(
                            category -> assertThat(category.get("along").get(1)).isEqualTo(category.get("outDegree")));
        } else {
            assertThat(axis.get(0).doubleValue()).isEqualTo(1);
            assertThat(along.get("edges").get(0).intValue()).isZero();
        }
    }

    @Test
    void whatPeopleReadNamesTheFirstAndSaysHowManyMore() {
        Run run = Run.of("measures", logits, "--nonzeros", "2", "--top", "2");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("k = 2", "strongly connected groups", "out-strength", "and 4 more; --top 6 shows all")
                .containsOnlyOnce("first part");
        assertThat(Run.of("measures", logits).out())
                .as("what it is unless something is said")
                .contains("k = 5");
    }

    @Test
    void tablesAreWrittenInEveryFormat() throws IOException {
        for (String extension : List.of("csv", "json", "tex")) {
            Path file = folder.resolve("measures." + extension);
            Run run = Run.of("measures", logits, "--nonzeros", "2", "-o", file.toString());
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readString(file)).contains("second part");
        }
        List<String> csv = Files.readAllLines(folder.resolve("measures.csv"));
        String heading = csv.stream()
                .filter(line -> line.startsWith("index"))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.asList(heading.split(",")))
                .contains("wnid", "name", "hub", "strongGroup", "community")
                .containsAll(Arrays.stream(CategoryMeasure.values())
                        .map(CategoryMeasure::key)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "--lambda 3, meant for one target",
        "--top 0, --top 0",
        "--by strength, --by strength is none of inStrength",
        "--curves, give --json",
        "--curves -o m.csv, give --json",
        "-o measures.xls, .csv"
    })
    void aWrongCallIsOneLine(String options, String words) {
        Run run = Run.of(Stream.concat(Stream.of("measures", logits), Stream.of(options.split(" ")))
                .toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines()).singleElement().asString().contains(words);
    }

    @Test
    void theDocsNameEveryMeasure() throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "cli.md"));
        assertThat(Stream.of(
                                Arrays.stream(CategoryMeasure.values()).map(CategoryMeasure::key),
                                Arrays.stream(NetworkMeasure.values()).map(NetworkMeasure::key))
                        .flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(docs).contains("`" + key + "`"));
    }
}
