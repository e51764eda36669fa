package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.solver.moments.CategoryLimits;

/** More categories than moments are kept for: what takes one target works, what takes all says why it does not. */
final class ManyCategoriesTest {

    private static final int CATEGORIES = CategoryLimits.HELD + 100;
    private static final int ROWS = 80;

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void writeData() throws IOException {
        Random random = new Random(3);
        double[][] rows = new double[ROWS][CATEGORIES];
        for (double[] row : rows) {
            for (int j = 0; j < CATEGORIES; j++) {
                row[j] = random.nextGaussian();
            }
            row[0] = row[1] + row[2] + 0.1 * row[0];
        }
        logits = Npy.doubles(folder.resolve("logits.npy"), rows).toString();
    }

    @Test
    void oneTargetIsSolvedAndDrawn() {
        assertThat(Run.of("solve", logits, "-t", "0", "--nonzeros", "2").code()).isZero();
        for (String kind : new String[] {"star", "scatter", "path"}) {
            Path file = folder.resolve(kind + ".svg");
            Run run = Run.of("figure", kind, logits, "-t", "0", "--nonzeros", "2", "-o", file.toString());
            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void aRadialFigureAsksForTheTargets() {
        assertRefused(radial(), "--targets");
        assertRefused(radial("--targets", "3"), "--targets");
        assertRefused(radial("--target", "7"), "--targets");
        assertRefused(radial("--target", "7", "--bases", "9"), "--targets");
        assertRefused(radial("--bases", "1,2,3"), "--targets");
    }

    @Test
    void aRadialFigureOfNamedTargetsIsDrawnWithTheClosestBases() throws IOException {
        assertThat(radial("--targets", "0,7", "--bases", "6")).isEqualTo(new Run(0, "", ""));
        String svg = Files.readString(folder.resolve("r.svg"), StandardCharsets.UTF_8);
        assertThat(svg.replaceAll("<[^>]*>", "\n"))
                .containsPattern("category 1\\b")
                .containsPattern("category 2\\b");
        assertThat(radial("--targets", "0,7", "--bases", "1,2,9")).isEqualTo(new Run(0, "", ""));
        assertThat(radial("--targets", "0,7")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void redundancyOfAllIsRefusedWithTheNumberOfPassesItWouldTake() {
        Run run = Run.of("redundancy", logits, "--nonzeros", "3");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).contains("logits.npy", CATEGORIES + " times", "nde solve --target T --nonzeros 3");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void dependenciesOfAllAreRefusedLikewise() {
        Run run = Run.of("dependencies", logits, "--epsilon", "1", "--delta", "0.1");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.errorLines()).singleElement().asString().contains(CATEGORIES + " times", "nde figure frontier");
    }

    @Test
    void theReportLeavesOutWhatTakesAllAndSaysSo() throws IOException {
        String html = report("--targets", "0,7");
        assertThat(html)
                .contains("Left out", "nde figure radial --targets", "nde solve --target")
                .contains("<h2>Table 1</h2>", "<h2>category 0</h2>", "<h2>category 7</h2>")
                .doesNotContain("Best predicted", "class=\"plate wide\"");
        assertThat(html.split("<figure", -1)).hasSize(1 + 2 * 3);
        String bare = report();
        assertThat(bare)
                .contains("<h2>Table 1</h2>", "nde report --targets")
                .doesNotContain("<figure", "<h2>category 0</h2>");
    }

    private String report(String... options) throws IOException {
        Path out = folder.resolve("page");
        Stream<String> call = Stream.of("report", logits, "--nonzeros", "2", "-o", out.toString());
        Run run = Run.of(Stream.concat(call, Stream.of(options)).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8);
    }

    private Run radial(String... options) {
        String file = folder.resolve("r.svg").toString();
        Stream<String> call = Stream.of("figure", "radial", logits, "--lambda-ratio", "0.3", "-o", file);
        return Run.of(Stream.concat(call, Stream.of(options)).toArray(String[]::new));
    }

    private static void assertRefused(Run run, String... words) {
        assertThat(run.errorLines()).as("one line").hasSize(1);
        assertThat(run.err()).contains(words).contains(";");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    }
}
