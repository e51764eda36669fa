package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.graph.file.GraphFormat;

/** The command that writes graphs. */
final class GraphCommandTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void writeData() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    @Test
    void everyFormatIsWrittenUnderItsExtension() throws IOException {
        for (GraphFormat format : GraphFormat.all()) {
            String text = graph("g" + format.suffix(), "--all", "--nonzeros", "2");
            assertThat(text).containsPattern("0\\.9\\d+").contains("first part");
            assertThat(graph("other.txt", "--all", "--nonzeros", "2", "--format", format.extension()))
                    .isEqualTo(text);
        }
    }

    @Test
    void aNeighbourhoodIsThatOfTheTarget() throws IOException {
        List<String> lines = graph("g.csv", "-t", "sum", "--steps", "1", "--lambda-ratio", "0.05")
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("source,target,weight,");
        assertThat(lines).hasSize(3);
        assertThat(lines.subList(1, 3)).allSatisfy(line -> assertThat(line)
                .matches("[12],0,0\\.9.*,n0000000[23],(first|second) part,n00000001,sum"));
    }

    @Test
    void theGraphIsPrintedAsJsonAndWrittenTheSame() throws IOException {
        Run printed = Run.of("graph", logits, "--all", "--nonzeros", "2", "--json");
        JsonNode json = printed.json();
        assertThat(json.get("directed").booleanValue()).isTrue();
        assertThat(json.get("graph").get("askedNonzeros").intValue()).isEqualTo(2);
        assertThat(json.get("graph").get("reciprocity").doubleValue()).isBetween(0.0, 1.0);
        assertThat(json.get("nodes")).hasSize(6);
        for (JsonNode node : json.get("nodes")) {
            assertThat(node.get("inDegree").isInt()).isTrue();
            assertThat(node.get("pageRank").isDouble()).isTrue();
            assertThat(node.get("hub").isBoolean()).isTrue();
            assertThat(node.has("community")).isTrue();
            assertThat(node.get("name").textValue().equals("first part"))
                    .isEqualTo(node.get("id").intValue() == 1);
        }
        double in = 0;
        for (JsonNode edge : json.get("edges")) {
            in += edge.get("target").intValue() == 0
                    ? Math.abs(edge.get("weight").doubleValue())
                    : 0;
        }
        assertThat(node(json, 0).get("inStrength").doubleValue()).isEqualTo(in);

        assertThat(graph("g.json", "--all", "--nonzeros", "2")).isEqualTo(printed.out());
        Run both = run("g.graphml", "--all", "--nonzeros", "2", "--json");
        assertThat(both.out()).isEqualTo(printed.out());
        assertThat(Files.readString(folder.resolve("g.graphml"))).contains("<graph");
    }

    @Test
    void aGraphThatGoesNowhereIsRefused() {
        assertThat(Run.of("graph", logits, "--all", "--nonzeros", "2").errorLines())
                .singleElement()
                .asString()
                .contains("-o FILE is missing", "--json");
        assertThat(Run.of("graph", logits, "--all", "--nonzeros", "2", "--json", "--format", "dot")
                        .errorLines())
                .singleElement()
                .asString()
                .contains("leave out --format");
    }

    @Test
    void basesAndTargetsCanBeNamed() throws IOException {
        String text = graph("g.csv", "--targets", "sum,loner", "--bases", "1,3", "--lambda-ratio", "0.01");
        assertThat(text.lines().skip(1)).isNotEmpty().allMatch(line -> line.matches("[13],[05],.*"));
    }

    @ParameterizedTest
    @CsvSource({"--all", "-t=sum --steps=1", "-t=sum --steps=2", "'--targets=sum,loner --bases=1,3'"})
    void aFocusMakesAnotherGraphThatSaysSo(String scope) throws IOException {
        String[] plain = Stream.concat(Stream.of(scope.split(" ")), Stream.of("--nonzeros", "2"))
                .toArray(String[]::new);
        String[] focused = Stream.concat(Stream.of(plain), Stream.of("--focus", "0.5", "--focus-by", "label"))
                .toArray(String[]::new);
        assertThat(graph("p.csv", plain)).isNotEqualTo(graph("f.csv", focused));
        assertThat(graph("p.graphml", plain)).doesNotContain("focusBy");
        assertThat(graph("f.graphml", focused)).contains("focusBy", "label");
    }

    @Test
    void whatACsvLeavesOutIsSaid() {
        Run run = run("g.csv", "--all", "--nonzeros", "2", "--threshold", "0.5");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("note: 3 categories without an edge");
        assertThat(run("g.dot", "--all", "--nonzeros", "2", "--threshold", "0.5")
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "g.svg, --all --nonzeros 2, does not say what kind",
        "g, --all --nonzeros 2, .graphml",
        "g.csv, --all --nonzeros 2 --format xls, --format xls is none of graphml",
        "g.csv, --all --steps 1 --nonzeros 2, --all has every category",
        "g.csv, --all --target sum --nonzeros 2, --all has every category",
        "g.csv, --steps 1 --nonzeros 2, name it with --target",
        "g.csv, --steps 3 -t sum --nonzeros 2, 1 or 2 steps",
        "g.csv, --steps 1 -t sum --bases 2 --nonzeros 2, leave out --targets and --bases",
        "g.csv, --all --nonzeros 2 --top 0, --top 0",
        "g.csv, --all --nonzeros 2 --threshold -1, --threshold -1",
        "nowhere/g.csv, --all --nonzeros 2, there is no folder",
        "g.csv, --all, is missing",
        "logits.npy, --all --nonzeros 2 --format csv, logits.npy",
        "g.json/g.json, --all --nonzeros 2 --json, there is no folder"
    })
    void aWrongCallIsOneLineAndWritesNothing(String name, String options, String words) throws IOException {
        List<String> before = names();
        Run run = run(name, options.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines()).singleElement().asString().contains(words);
        assertThat(names()).isEqualTo(before);
    }

    private static JsonNode node(JsonNode json, int id) {
        for (JsonNode node : json.get("nodes")) {
            if (node.get("id").intValue() == id) {
                return node;
            }
        }
        throw new AssertionError("no node " + id);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private String graph(String name, String... options) throws IOException {
        Run run = run(name, options);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        return Files.readString(folder.resolve(name));
    }

    private Run run(String name, String... options) {
        String place = folder.resolve(name).toString();
        return Run.of(Stream.concat(Stream.of("graph", logits, "-o", place), Stream.of(options))
                .toArray(String[]::new));
    }
}
