package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.ExitCode;

class SamplesCommandTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void write() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    private void writeImages() throws IOException {
        Files.writeString(
                folder.resolve("samples.tsv"),
                IntStream.range(0, SmallData.ROWS)
                        .mapToObj(row -> row + "\tphotos/" + row + ".jpg\n")
                        .collect(Collectors.joining("", "row\timage\n", "")));
    }

    private Run run(String predictor, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("samples", logits, "--target", "sum", "--predictor", predictor, "--nonzeros", "2"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void rowsAreNamedByTheirImagesWhereThatIsKnown() throws IOException {
        assertThat(run("first part", "--json").json().get("contributing").get(0).has("image"))
                .isFalse();
        writeImages();
        JsonNode json = run("first part", "--top", "3", "--json").json();
        double coefficient = json.get("coefficient").doubleValue();
        double largest = 0;
        for (double[] row : SmallData.logits()) {
            largest = Math.max(largest, Math.abs(coefficient * row[1]));
        }
        JsonNode first = json.get("contributing").get(0);
        assertThat(Math.abs(first.get("contribution").doubleValue())).isEqualTo(largest);
        int row = first.get("row").intValue();
        assertThat(first.get("image").textValue()).isEqualTo("photos/" + row + ".jpg");
        assertThat(first.get("label").intValue()).isEqualTo(SmallData.labels()[row]);
        assertThat(first.get("heldOut").booleanValue()).isEqualTo(row >= 2 * SmallData.ROWS / 3);
        assertThat(json.get("contributing")).hasSize(3);
        assertThat(json.get("missed")).hasSize(3);
        assertThat(json.get("rows").intValue()).isEqualTo(SmallData.ROWS);
    }

    @Test
    void itIsPrintedForPeopleAndWrittenAsATable() throws IOException {
        writeImages();
        Path table = folder.resolve("rows.csv");
        Run run = run("first part", "-o", table.toString());
        assertThat(run.out())
                .contains("Rows behind the dependency of sum on first part, θ = ")
                .contains("of 60 rows ")
                .contains("Where it contributes most", "Where the combination misses most", "photos/");
        assertThat(Files.readAllLines(table).get(0))
                .isEqualTo("kind,row,image,label,target,prediction,contribution,residual,before,after");
    }

    @Test
    void whatTheTargetDoesNotDependOnIsRefused() {
        Run run = run("loner");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--predictor: sum does not depend on loner at this λ");
        assertThat(run("nobody").err()).contains("--predictor").contains("no such category");
        assertThat(run("first part", "--top", "0").err()).contains("--top 0: give a number of at least 1");
    }
}
