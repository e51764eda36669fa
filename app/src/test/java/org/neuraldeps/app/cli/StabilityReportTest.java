package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.ExitCode;

/** What reports tell of half-samples. */
final class StabilityReportTest {

    private static final String[] LAMBDA = {"--lambda-ratio", "0.4"};

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void write() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    private Run report(String... more) {
        Stream<String> given = Stream.of(
                        Stream.of("report", logits, "--targets", "loner,", "-o", folder.toString()),
                        Stream.of(LAMBDA),
                        Stream.of(more))
                .flatMap(words -> words);
        return Run.of(given.toArray(String[]::new));
    }

    /** The rows of the coefficients, a cell each. */
    private List<List<String>> coefficients() throws IOException {
        String html = Files.readString(folder.resolve("index.html"));
        String table = html.substring(html.indexOf("<div class=\"scroll coefficients\">"));
        return Pattern.compile("<tr>(<td.*?)</tr>", Pattern.DOTALL)
                .matcher(table.substring(0, table.indexOf("</table>")))
                .results()
                .map(row -> Stream.of(row.group(1).split("<td[^>]*>"))
                        .map(cell -> cell.replace("</td>", "").strip())
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private JsonNode solved() {
        return Run.of("solve", logits, "--target", "loner", "--lambda-ratio", "0.4", "--stability", "--json")
                .json()
                .get("stability");
    }

    @Test
    void everyCoefficientHasTheFrequencyThatSolvePrints() throws IOException {
        assertThat(report("--stability").code()).isZero();
        List<List<String>> rows = coefficients();
        JsonNode told = solved().get("coefficients");
        assertThat(rows).hasSize(2);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).hasSize(6);
            double percent = Double.parseDouble(rows.get(i).get(3).replace(" %", ""));
            assertThat(percent).isEqualTo(100 * told.get(i).get("frequency").doubleValue());
        }
        String html = Files.readString(folder.resolve("index.html"));
        assertThat(html)
                .contains("100 half-samples of the fit rows at the same λ", "pale: selected by fewer than 75 %");
    }

    @Test
    void onlyWhatIsStableIsListedAndTheOthersAreCounted() throws IOException {
        assertThat(report("--stable-only").code()).isZero();
        int stable = 0;
        int all = 0;
        for (JsonNode coefficient : solved().get("coefficients")) {
            boolean isSelected = coefficient.get("value").doubleValue() != 0;
            all += isSelected ? 1 : 0;
            stable += isSelected && coefficient.get("frequency").doubleValue() >= 0.75 ? 1 : 0;
        }
        assertThat(stable).isPositive().isLessThan(all);
        assertThat(coefficients()).hasSize(stable);
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains((all - stable) + " selected by fewer than 75 % left out.");
    }

    @Test
    void whoDoesNotAskGetsThePageOfBefore() throws IOException {
        assertThat(report().code()).isZero();
        assertThat(coefficients()).isNotEmpty().allMatch(row -> row.size() == 3);
        assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain("half-samples");
    }

    @Test
    void thePageThatMovesRefusesThem() {
        Run run = report("--interactive", "--stability");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).contains("--interactive");
    }
}
