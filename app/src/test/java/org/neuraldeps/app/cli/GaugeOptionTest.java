package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.ExitCode;

/** In the centred gauge nothing depends on a constant that is added to a row. */
class GaugeOptionTest {

    @TempDir
    private Path folder;

    private String given;
    private String shifted;

    @BeforeEach
    void write() throws IOException {
        given = SmallData.writeInto(folder).toString();
        Path other = Files.createDirectories(folder.resolve("shifted"));
        SmallData.writeInto(other);
        Random random = new Random(9);
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            double constant = 3 * random.nextGaussian();
            for (int j = 0; j < row.length; j++) {
                row[j] += constant;
            }
        }
        shifted = Npy.doubles(other.resolve("logits.npy"), rows).toString();
    }

    private static JsonNode solve(String logits, String... more) {
        String[] call = {"solve", logits, "-t", "1", "--nonzeros", "3", "--json"};
        String[] all = Stream.concat(Arrays.stream(call), Arrays.stream(more)).toArray(String[]::new);
        return Run.of(all).json();
    }

    @Test
    void theCentredSolutionIsTheSameAndTheOtherIsNot() {
        for (String[] focus : new String[][] {{}, {"--focus", "0.6"}}) {
            String[] centred = Arrays.copyOf(focus, focus.length + 2);
            centred[focus.length] = "--gauge";
            centred[focus.length + 1] = "centred";
            JsonNode one = solve(given, centred);
            JsonNode other = solve(shifted, centred);
            assertThat(one.get("gauge").textValue()).isEqualTo("centred");
            assertThat(one.get("relativeGap").doubleValue()).isLessThan(1e-9);
            assertThat(other.get("error").doubleValue())
                    .isCloseTo(one.get("error").doubleValue(), within(1e-9));
            assertThat(other.get("metrics").get("absErr").doubleValue())
                    .isCloseTo(one.get("metrics").get("absErr").doubleValue(), within(1e-9));
            for (int i = 0; i < one.get("coefficients").size(); i++) {
                assertThat(other.get("coefficients").get(i).get("value").doubleValue())
                        .isCloseTo(one.get("coefficients").get(i).get("value").doubleValue(), within(1e-9));
            }
            assertThat(solve(shifted, focus).get("error").doubleValue())
                    .isNotCloseTo(solve(given, focus).get("error").doubleValue(), within(1e-3));
            assertThat(solve(given, focus).has("gauge")).isFalse();
        }
    }

    @Test
    void itIsSaidInWordsAndGoesWithPathsGraphsAndTheSearch() {
        assertThat(Run.of("solve", given, "-t", "sum", "--nonzeros", "2", "--gauge", "centred")
                        .out())
                .contains("rows centred", "sum of θ");
        assertThat(Run.of("path", given, "-t", "sum", "--nonzeros", "2", "--gauge", "centred")
                        .out())
                .contains("rows centred");
        JsonNode found = Run.of(
                        "dependencies", given, "--epsilon", "1", "--delta", "0.1", "--gauge", "centred", "--json")
                .json();
        assertThat(found.get("gauge").textValue()).isEqualTo("centred");
        Path graph = folder.resolve("g.graphml");
        assertThat(Run.of("graph", given, "--all", "--nonzeros", "2", "--gauge", "centred", "-o", graph.toString())
                        .code())
                .isZero();
        assertThat(graph).content().contains("centred");
    }

    @Test
    void anotherGaugeIsRefusedWithTheOnesThereAre() {
        Run run = Run.of("solve", given, "-t", "sum", "--nonzeros", "2", "--gauge", "mean");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines()).singleElement().asString().contains("--gauge mean", "as-given, centred");
    }
}
