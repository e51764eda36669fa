package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallShards;
import org.neuraldeps.solver.io.NpzWriter;

/** A folder, a pattern and a list of files stand for logits wherever a file of logits does. */
final class ShardsCommandsTest {

    @TempDir
    private Path folder;

    private Path run;
    private String pattern;

    @BeforeEach
    void write() throws IOException {
        run = SmallShards.writeInto(folder.resolve("run"));
        pattern = run.resolve("logits-*.npy").toString();
    }

    private static JsonNode solved(String logits, String... more) {
        Run run = Run.of(java.util.stream.Stream.concat(
                        List.of("solve", logits, "--target", "3", "--nonzeros", "2", "--json").stream(),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    /** What check says, but for where labels come from. */
    private static JsonNode checked(String logits, String... more) {
        Run run = Run.of(Stream.concat(Stream.of("check", logits, "--json"), Arrays.stream(more))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        ObjectNode answer = (ObjectNode) run.json();
        answer.remove("from");
        return answer;
    }

    @Test
    void severalFilesGiveWhatTheSameRowsGiveInOne() throws IOException {
        JsonNode whole = solved(SmallShards.writeWhole(folder.resolve("whole")).toString());
        Path list = Files.writeString(
                folder.resolve("rows.list"), "run/logits-9.npy\nrun/logits-10.npy\n# the last\nrun/logits-11.npy\n");
        for (String named : List.of(run.toString(), pattern, list.toString())) {
            assertThat(solved(named)).as(named).isEqualTo(whole);
        }
    }

    @Test
    void checkSaysHowManyFilesThereAreWithHowManyRows() throws IOException {
        Files.writeString(run.resolve("README"), "of today");
        Run check = Run.of("check", run.toString());
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out())
                .startsWith("run (3 files)")
                .containsPattern("files +3, 30 to 40 rows each")
                .containsPattern("rows +105, 21 of them held out");
        assertThat(check.err())
                .contains("note: " + run + ": 3 files, logits-9.npy … logits-11.npy as one matrix, left out: README");
        JsonNode shards = checked(pattern).get("shards");
        assertThat(shards.toString()).isEqualTo("{\"files\":3,\"leastRows\":30,\"mostRows\":40}");
        assertThat(Run.of(
                                "check",
                                run.resolve("logits-9.npy").toString(),
                                "--labels",
                                run.resolve("labels-9.npy") + "",
                                "--json")
                        .json()
                        .has("shards"))
                .isFalse();
    }

    @Test
    void aFolderWithOneFileIsThatFile() throws IOException {
        Path whole = SmallShards.writeWhole(folder.resolve("whole"));
        assertThat(Run.of("check", whole.getParent().toString()).out())
                .contains("21 of them held out")
                .doesNotContain("files");
    }

    @Test
    void labelsMayBeNamedAsTheyLieOrBeOneFileForAll() throws IOException {
        Path whole = SmallShards.writeWhole(folder.resolve("whole"));
        JsonNode usual = checked(pattern);
        for (String labels : List.of(run.resolve("labels-*.npy").toString(), whole.resolveSibling("labels.npy") + "")) {
            assertThat(checked(pattern, "--labels", labels)).isEqualTo(usual);
        }
        for (int i = 9; i <= 11; i++) {
            Files.delete(run.resolve("labels-" + i + ".npy"));
            Files.delete(run.resolve("evaluation-" + i + ".npy"));
        }
        assertThat(checked(pattern).has("accuracy")).isFalse();
        Files.copy(whole.resolveSibling("labels.npy"), run.resolve("labels.npy"));
        Files.copy(whole.resolveSibling("evaluation.npy"), run.resolve("evaluation.npy"));
        assertThat(checked(pattern)).isEqualTo(usual);
    }

    @Test
    void everyProcessMayHaveAFolderOfItsOwn() throws IOException {
        JsonNode usual = checked(run.toString());
        for (int i = 9; i <= 11; i++) {
            Path rank = Files.createDirectory(folder.resolve("rank" + i));
            for (String kind : List.of("logits", "labels", "evaluation")) {
                Files.move(run.resolve(kind + "-" + i + ".npy"), rank.resolve(kind + ".npy"));
            }
        }
        String ranks = folder.resolve("rank*").resolve("logits.npy").toString();
        JsonNode ofRanks = checked(ranks);
        assertThat(ofRanks.get("readAs").toString())
                .contains("3 files, rank9/logits.npy … rank11/logits.npy as one matrix");
        ((ObjectNode) ofRanks).set("readAs", usual.get("readAs"));
        assertThat(ofRanks).isEqualTo(usual);
        assertThat(Run.of("check", ranks).out())
                .startsWith("rank*/logits.npy (3 files)")
                .contains("rank*" + java.io.File.separator + "labels.npy, found");
        Files.delete(folder.resolve("rank10").resolve("labels.npy"));
        assertRefused(Run.of("check", ranks), "rank10", "no labels.npy beside it, but beside other shards");
    }

    @Test
    void labelsMayLieInTheFilesThemselves() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("both-" + i + ".npz"))) {
                new NpzWriter()
                        .matrix("logits", 2, 3, 1 + i, 0, 0, 0, 2 + i, 0.5)
                        .integers("labels", 0, 1)
                        .write(out);
            }
        }
        Run check = Run.of("check", folder.resolve("both-*.npz").toString());
        assertThat(check.out()).contains("array labels and those of the other files", "accuracy");
    }

    @Test
    void samplesOfShardsAreOneTable() throws IOException {
        for (int i = 9; i <= 11; i++) {
            StringBuilder table = new StringBuilder("row\timage\n");
            int rows = i == 9 ? 30 : i == 10 ? 40 : 35;
            for (int row = 0; row < rows; row++) {
                table.append(row).append("\timage").append(row / 2).append('\n');
            }
            Files.writeString(run.resolve("samples-" + i + ".tsv"), table);
        }
        assertThat(Run.of("check", run.toString(), "--json")
                        .json()
                        .get("groups")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void sideFilesThatDoNotGoWithTheirShardsAreRefusedByName() throws IOException {
        Path labels = run.resolve("labels-9.npy");
        Path others = run.resolve("labels-10.npy");
        Path kept = Files.move(labels, folder.resolve("kept.npy"));
        Files.move(others, labels);
        Files.move(kept, others);
        assertRefused(Run.of("check", run.toString()), "labels-9.npy: 40 rows, but ", "logits-9.npy has 30");
        Files.move(labels, run.resolve("labels-12.npy"));
        assertRefused(
                Run.of("check", run.toString()),
                "labels-10.npy: it would go with logits-9.npy, and their numbers are not the same");
        Files.delete(run.resolve("labels-12.npy"));
        assertRefused(Run.of("check", run.toString()), "2 files of labels, but 3 of logits");
    }

    @Test
    void aSecondNetworkMayLieInShards() throws IOException {
        Path other = SmallShards.writeInto(folder.resolve("other"));
        Path whole = SmallShards.writeWhole(folder.resolve("whole"));
        JsonNode shards =
                solved(pattern, "--with", other.resolve("logits-*.npy").toString());
        JsonNode mixed = solved(whole.toString(), "--with", other.toString());
        assertThat(shards.get("coefficients")).isEqualTo(mixed.get("coefficients"));
    }

    @Test
    void aFigureIsMadeAgainFromItsRecipeAndNotOfFewerFiles() throws IOException {
        Path figure = folder.resolve("star.svg");
        Run made = Run.of("figure", "star", pattern, "--target", "3", "--nonzeros", "2", "-o", figure.toString());
        assertThat(made.code()).as(made.err()).isZero();
        String text = Files.readString(figure);
        assertThat(text).contains("run/logits-*.npy", folded() + "-3");
        Path again = folder.resolve("again.svg");
        Run remade = Run.of("figure", "--recipe", figure.toString(), "-o", again.toString());
        assertThat(remade.code()).as(remade.err()).isZero();
        assertThat(again).hasSameTextualContentAs(figure);
        for (String kind : List.of("logits", "labels", "evaluation")) {
            Files.delete(run.resolve(kind + "-11.npy"));
        }
        assertRefused(
                Run.of("figure", "--recipe", figure.toString(), "-o", again.toString()),
                "logits-*.npy: is 2 files and was 3 files when the figure was made");
        assertRefused(
                Run.of(
                        "figure",
                        "star",
                        pattern,
                        "--target",
                        "3",
                        "--nonzeros",
                        "2",
                        "-o",
                        run.resolve("logits-9.npy") + ""),
                "logits-9.npy");
    }

    /** As sha256sum FILES | cut -c1-64 | sha256sum. */
    private String folded() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 9; i <= 11; i++) {
            lines.append(sha256(Files.readAllBytes(run.resolve("logits-" + i + ".npy"))))
                    .append('\n');
        }
        return sha256(lines.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String sha256(byte... bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPatternThatTheShellHasReplacedIsUnderstood() {
        Run spread = Run.of("check", run.resolve("logits-9.npy") + "", run.resolve("logits-10.npy") + "");
        assertThat(spread.code()).isEqualTo(2);
        assertThat(spread.errorLines())
                .singleElement()
                .asString()
                .contains("there is no place for", "name their folder or put the pattern in quotes");
    }

    @Test
    void openTakesWhatStandsForFilesAndRefusesWhatDoesNot() throws IOException {
        assertRefused(Run.of("open", run.resolve("scores-*.npy") + ""), "no file is called as this pattern says");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(Run.of("open", empty.toString()), "empty: no files of arrays in it");
    }

    private static void assertRefused(Run run, String... parts) {
        assertThat(run.code()).as(run.err()).isIn(2, 3);
        assertThat(run.errorLines().get(run.errorLines().size() - 1)).contains(parts);
    }
}
