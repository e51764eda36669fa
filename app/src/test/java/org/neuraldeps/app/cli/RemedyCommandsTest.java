package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check says can be done is done by the option that it names. */
final class RemedyCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aTransposedFileIsRefusedWithTheOptionThatReadsIt() throws IOException {
        Path right = SmallData.writeInto(folder);
        double[][] rows = SmallData.logits();
        double[][] turned = new double[SmallData.CATEGORIES][SmallData.ROWS];
        for (int row = 0; row < SmallData.ROWS; row++) {
            for (int j = 0; j < SmallData.CATEGORIES; j++) {
                turned[j][row] = rows[row][j];
            }
        }
        Path wrong = Npy.doubles(folder.resolve("turned.npy"), turned);
        Run refused = Run.of("check", wrong.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.errorLines())
                .singleElement()
                .asString()
                .contains("6 categories", "60 columns", "--transpose");
        Run read = Run.of("solve", wrong.toString(), "--target", "sum", "--nonzeros", "2", "--json", "--transpose");
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.json().get("coefficients"))
                .isEqualTo(Run.of("solve", right.toString(), "--target", "sum", "--nonzeros", "2", "--json")
                        .json()
                        .get("coefficients"));
        Path alone = Npy.doubles(Files.createDirectory(folder.resolve("alone")).resolve("f.npy"), turned);
        assertThat(option(Run.of("check", alone.toString(), "--json"), "transposed"))
                .isEqualTo("--transpose");
        assertThat(Run.of("check", alone.toString(), "--json", "--transpose")
                        .json()
                        .get("rows")
                        .asInt())
                .isEqualTo(SmallData.ROWS);
    }

    @Test
    void twinsThatCheckFindsAreLeftOutByTheOptionThatItNames() throws IOException {
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            row[4] = 2 * row[1];
            row[5] = 3;
        }
        Path logits = Npy.doubles(folder.resolve("logits.npy"), rows);
        Run check = Run.of("check", logits.toString(), "--json");
        assertThat(option(check, "scaled-columns")).isEqualTo("--leave-out 4");
        assertThat(option(check, "constant-column")).isEqualTo("--leave-out 5");
        assertThat(Run.of("check", logits.toString()).out()).contains("option: --leave-out 4");
        JsonNode with = Run.of("solve", logits.toString(), "--target", "0", "--lambda-ratio", "0.01", "--json")
                .json();
        JsonNode without = Run.of(
                        "solve",
                        logits.toString(),
                        "--target",
                        "0",
                        "--lambda-ratio",
                        "0.01",
                        "--json",
                        "--leave-out",
                        "4,5")
                .json();
        assertThat(with.get("coefficients").findValuesAsText("index")).contains("4");
        assertThat(without.get("coefficients").findValuesAsText("index"))
                .contains("1", "2")
                .doesNotContain("4", "5");
        assertThat(without.get("relativeKkt").asDouble()).isLessThan(1e-9);
        assertThat(without.get("leftOut").findValuesAsText("index")).containsExactly("4", "5");
        assertThat(with.has("leftOut")).isFalse();
    }

    @Test
    void whichArrayIsMeantIsSaidByTheOptionThatTheListEndsWith() throws IOException {
        String many = ManyArrays.npz(folder.resolve("runs.npz")).toString();
        Run listed = Run.of("check", many);
        assertThat(listed.code()).isEqualTo(3);
        assertThat(listed.errorLines())
                .singleElement()
                .asString()
                .contains("2 arrays are matrices", "-early f8 (60, 6), late f8 (60, 6)")
                .endsWith("with --array NAME, perhaps -early");
        Run second = Run.of("check", many, "--array", "late", "--with", many);
        assertThat(second.code()).isEqualTo(3);
        assertThat(second.errorLines()).singleElement().asString().endsWith("with --array-other NAME, perhaps -early");
        Run both = Run.of("check", many, "--array", "late", "--with", many, "--array-other=-early", "--json");
        assertThat(both.code()).as(both.err()).isZero();
        assertThat(Run.of("check", many, "--array", "nothing").errorLines())
                .singleElement()
                .asString()
                .contains("no array is called nothing among -early f8 (60, 6), late f8 (60, 6)");
    }

    @Test
    void bareNumbersAreReadAsTheirLayoutSays() throws IOException {
        String bare = ManyArrays.raw(folder.resolve("bare.bin")).toString();
        Run wrong = Run.of("check", bare, "--raw", "x6:float64:big");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.errorLines())
                .singleElement()
                .asString()
                .contains("does not fit 2883 bytes", "these would fit: 60x6:float64:big:3");
        Path right = SmallData.writeInto(Files.createDirectory(folder.resolve("right")));
        Run read = Run.of("solve", bare, "--raw", "60x6:float64:big:3", "-t", "0", "--nonzeros", "2", "--json");
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.json().get("lambda")).isNotNull();
        assertThat(read.json().get("coefficients").findValuesAsText("index"))
                .isEqualTo(Run.of("solve", right.toString(), "-t", "0", "--nonzeros", "2", "--json")
                        .json()
                        .get("coefficients")
                        .findValuesAsText("index"));
    }

    @Test
    void callsThatMeanNothingAreRefused() throws IOException {
        String logits = SmallData.writeInto(folder).toString();
        assertThat(Run.of("solve", logits, "-t", "0", "--nonzeros", "1", "--with-own")
                        .err())
                .contains("--with-own: within a network no category predicts itself");
        assertThat(Run.of("solve", logits, "-t", "0", "--nonzeros", "1", "--leave-out", "0,1,2,3,4,5")
                        .err())
                .contains("--leave-out: no category is left to predict");
        assertThat(Run.of("check", logits, "--transpose-other").code()).isEqualTo(2);
        assertThat(Run.of("check", logits, "--array-other", "a").err())
                .contains("--array-other is about --with; leave it out");
        assertThat(Run.of("check", logits, "--array", "a", "--raw", "x6:float32")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("check", logits, "--with", logits, "--raw-other", "nonsense")
                        .err())
                .contains("--raw-other nonsense: not ROWSxCOLUMNS:TYPE");
        assertThat(Run.of("check", "--sample", "imagenet1k", "--transpose", "--raw-other", "x6:float32")
                        .err())
                .contains("leave out --transpose and --raw-other");
    }

    private static String option(Run check, String code) {
        return StreamSupport.stream(check.json().get("findings").spliterator(), false)
                .filter(finding -> finding.get("code").asText().equals(code))
                .map(finding -> finding.get("option").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(check.out()));
    }
}
