package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.cli.console.ExitCode;

/** Who has a dependency, from the command line, and that a frontier says the same. */
class DependenciesCommandTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void write() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    private Run run(String... options) {
        List<String> all = new ArrayList<>(List.of("dependencies", logits));
        all.addAll(List.of(options));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void theSumIsFoundWithItsTwoPartsAndALonerNeverIs() {
        JsonNode json = run("--epsilon", "0.8", "--delta", "0.1", "--max-nonzeros", "3", "--json")
                .json();
        JsonNode categories = json.get("categories");
        assertThat(categories).hasSize(6);
        assertThat(categories.get(0).get("smallest").intValue()).isEqualTo(2);
        assertThat(categories.get(0).get("trivial").booleanValue()).isFalse();
        assertThat(categories.get(5).has("smallest")).isFalse();
        assertThat(json.get("rows").textValue()).isEqualTo("evaluation");
        assertThat(json.get("rowCount").intValue()).isEqualTo(SmallData.ROWS / 3);
        String text =
                run("--epsilon", "0.8", "--delta", "0.1", "--max-nonzeros", "3").out();
        assertThat(text)
                .contains("of 6 categories meet it, 0 of them trivially")
                .containsPattern("2 +sum +0");
        assertThat(text).doesNotContain("loner");
    }

    @Test
    void everyStepIsThePartThatTheFrontierOfThatKSays() throws IOException {
        for (String focus : List.of("0", "0.5")) {
            JsonNode json = run("--epsilon", "0.7", "--delta", "0.2", "--max-nonzeros", "2", "--focus", focus, "--json")
                    .json();
            assertThat(json.has("focus")).isEqualTo(!focus.equals("0"));
            for (JsonNode step : json.get("categories").get(1).get("steps")) {
                Path file = folder.resolve("facts.json");
                Run figure = Run.of(
                        "figure",
                        "frontier",
                        logits,
                        "--target",
                        "1",
                        "--nonzeros",
                        step.get("nonzeros").asText(),
                        "--focus",
                        focus,
                        "--epsilon",
                        "0.7",
                        "--delta",
                        "0.2",
                        "-o",
                        folder.resolve("f.svg").toString(),
                        "--data",
                        file.toString());
                assertThat(figure.code()).as(figure.err()).isZero();
                JsonNode facts = new ObjectMapper().readTree(file.toFile()).get("facts");
                assertThat(facts.get("part").doubleValue())
                        .isEqualTo(step.get("part").doubleValue());
                assertThat(facts.get("lambda").doubleValue())
                        .isEqualTo(step.get("lambda").doubleValue());
            }
        }
    }

    @Test
    void largeErrorsAreTrivialAndATableHasEveryCategory() throws IOException {
        Path table = folder.resolve("who.csv");
        Run run = run("--epsilon", "50", "--delta", "0.1", "--data", table.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("6 of 6 categories meet it, 6 of them trivially");
        List<String> lines = Files.readAllLines(table);
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).startsWith("index,wnid,name,smallest,trivial,part,upper");
        assertThat(lines.get(1)).startsWith("0,n00000001,sum,0,true,0.0,");
    }

    @Test
    void withoutHeldOutRowsItIsSaid() throws IOException {
        Files.delete(folder.resolve("evaluation.npy"));
        Run run = run("--epsilon", "0.8", "--delta", "0.1");
        assertThat(run.errorLines()).singleElement().asString().contains("no rows are held out");
        assertThat(run.out()).contains("60 fit rows").doesNotContain("95 %");
    }

    @Test
    void aCancelEndsIt() {
        AtomicInteger questions = new AtomicInteger();
        Run run = Run.cancelledWhen(
                () -> questions.incrementAndGet() > 40, "dependencies", logits, "--epsilon", "1", "--delta", "0.1");
        assertThat(run.code()).isEqualTo(ExitCode.CANCELLED);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--epsilon 1, --delta is missing",
        "--delta 0.1, --epsilon is missing",
        "--top 3, --epsilon and --delta are missing",
        "--epsilon 0 --delta 0.1, --epsilon 0.0",
        "--epsilon 1 --delta 1, --delta 1.0",
        "--epsilon 1 --delta 0.1 --max-nonzeros 0, --max-nonzeros 0",
        "--epsilon 1 --delta 0.1 --top 0, --top 0",
        "--epsilon 1 --delta 0.1 --data who.pdf, who.pdf",
        "--epsilon 1 --delta 0.1 --data /no/such/who.csv, there is no folder"
    })
    void whatIsWrongIsSaidInOneLine(String options, String message) {
        Run run = run(options.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines()).singleElement().asString().contains(message);
    }
}
