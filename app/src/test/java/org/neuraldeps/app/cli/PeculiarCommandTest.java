package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.cli.console.ExitCode;

class PeculiarCommandTest {

    private static final Path PAGE = Path.of("..", "docs", "peculiar.md");

    private static final String BY_HALVES = "selected";

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void write() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    private void writeHierarchy() throws IOException {
        Files.writeString(
                folder.resolve("hierarchy.tsv"),
                "child\tparent\nsum\tmade\nfirst part\tmade\nsecond part\tborn\nn00000004\tborn\nn00000005\tborn\n");
    }

    @Test
    void aDependencyBetweenThingsFarApartIsTold() throws IOException {
        writeHierarchy();
        Run run = Run.of("peculiar", logits, "--nonzeros", "2", "--json");
        JsonNode json = run.json();
        assertThat(json.get("hierarchy").textValue()).endsWith("hierarchy.tsv");
        assertThat(json.get("known").intValue()).isEqualTo(5);
        JsonNode first = json.get("dependencies").get(0);
        assertThat(first.get("target").get("name").textValue()).isIn("sum", "second part");
        assertThat(first.get("predictor").get("name").textValue()).isIn("sum", "second part");
        assertThat(first.get("common").textValue()).isEqualTo("everything");
        assertThat(first.get("distance").doubleValue()).isEqualTo(4.0 / 6);
        assertThat(first.get("selected").doubleValue()).isEqualTo(1);
        assertThat(first.get("peculiarity").doubleValue())
                .isEqualTo(first.get("strength").doubleValue() * (4.0 / 6));
        for (JsonNode one : json.get("dependencies")) {
            assertThat(one.get("distance").doubleValue()).isGreaterThanOrEqualTo(0.5);
            assertThat(one.get("target").get("name").textValue()).isNotEqualTo("loner");
        }
        assertThat(json.get("unknown").intValue()).as("those of the loner").isPositive();
        assertThat(Run.of("peculiar", logits, "--nonzeros", "2", "--min-distance", "0", "--json")
                        .json()
                        .get("apart")
                        .intValue())
                .isEqualTo(json.get("ranked").intValue())
                .isGreaterThan(json.get("apart").intValue());
    }

    @Test
    void itIsPrintedForPeopleAndWrittenAsATable() throws IOException {
        writeHierarchy();
        Path table = folder.resolve("peculiar.csv");
        Run run = Run.of(
                "peculiar", logits, "--lambda-ratio", "0.01", "--no-stability", "--top", "1", "-o", table.toString());
        assertThat(run.out())
                .contains("λ/λ_max = 0.01; distances by ")
                .contains("1 of 6 categories have no place in it")
                .contains("most peculiar: ", "though all that both are is \"everything\"")
                .contains("more; --top");
        assertThat(Files.readAllLines(table).get(0))
                .isEqualTo("targetIndex,targetWnid,target,predictorIndex,predictorWnid,predictor,coefficient,strength,"
                        + "distance,common,selected,peculiarity");
    }

    @Test
    void withoutIdsAndWithoutAHierarchyThatIsSaidPlainly() throws IOException {
        Run run = Run.of("peculiar", logits);
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err())
                .contains("its categories carry no WordNet ids, and no hierarchy lies beside the logits")
                .contains("--hierarchy");
        Path other = Files.writeString(folder.resolve("other.tsv"), "child\tparent\nsum\tsum\n");
        assertThat(Run.of("peculiar", logits, "--hierarchy", other.toString()).err())
                .contains("other.tsv: \"sum\" is above itself: sum < sum");
    }

    @Test
    void aReportHasThemOrSaysWhyNot() throws IOException {
        Path page = folder.resolve("report").resolve("index.html");
        Run.of("report", logits, "-o", page.getParent().toString());
        assertThat(Files.readString(page))
                .contains("<h2>Peculiar dependencies</h2>", "Left out: the categories carry no WordNet ids");
        writeHierarchy();
        Run.of("report", logits, "-o", page.getParent().toString());
        assertThat(Files.readString(page))
                .contains("apart by hierarchy.tsv", "<tr><td>sum</td><td>second part</td>")
                .doesNotContain(folder.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--lambda 2, --lambda is meant for one target",
        "--min-distance 1.5, --min-distance 1.5: give a number from 0 to 1",
        "--min-distance NaN, --min-distance",
        "--top 0, --top 0: give a number of at least 1"
    })
    void aCallThatIsWrongIsRefusedBeforeAnythingIsOpened(String option, String said) {
        Run run = Run.of(Stream.concat(Stream.of("peculiar", "nowhere.npy"), Stream.of(option.split(" ", -1)))
                .toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(said).doesNotContain("nowhere");
    }

    /** What the page has below the command, up to a column. */
    private static List<String> shown(List<String> lines, String command) {
        int start = lines.indexOf("    $ " + command);
        assertThat(start).as(command).isNotNegative();
        List<String> block = lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .toList();
        return block;
    }

    private static List<String> before(String column, List<String> table) {
        int end = table.stream()
                .filter(line -> line.contains(column))
                .findFirst()
                .orElseThrow()
                .indexOf(column);
        return table.stream()
                .map(line -> line.substring(0, Math.min(end, line.length())))
                .toList();
    }

    /** Half-samples take their time, and all ten are selected by all of them: so the order is the same without. */
    @ParameterizedTest
    @ValueSource(strings = {"peculiar --sample imagenet1k --top 10", "peculiar --sample tiny200 --top 10"})
    void thePageHasTheTenMostPeculiarOfTheSamples(String command) throws IOException {
        List<String> page = shown(Files.readAllLines(PAGE), "nde " + command);
        List<String> printed = Run.of((command + " --no-stability").split(" ", -1))
                .out()
                .lines()
                .filter(line -> line.startsWith("  ") && !line.contains("--top"))
                .toList();
        assertThat(printed).hasSize(11);
        assertThat(before(BY_HALVES, page)).isEqualTo(before(BY_HALVES, printed));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "peculiar --sample imagenet1k --top 10",
                "peculiar --sample imagenet1k --network mobilenet_v2 --top 10",
                "peculiar --sample tiny200 --top 10"
            })
    void thePageHasThemWithTheirStability(String command) throws IOException {
        List<String> page = shown(Files.readAllLines(PAGE), "nde " + command);
        assertThat(Run.of(command.split(" ", -1)).out().lines()).containsAll(page);
    }
}
