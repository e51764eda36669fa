package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.io.NpzWriter;

/** What was named comes before what lies in the file of the logits, and that before what lies beside it; check says which. */
final class InsideFileCommandsTest {

    private static final List<String> NAMES = List.of("in a", "in b", "in c", "in d", "in e", "in f");

    @TempDir
    private Path folder;

    private static double[] flat() {
        return Stream.of(SmallData.logits()).flatMapToDouble(Arrays::stream).toArray();
    }

    /** The largest logit of a row: with it as label the network is always right. */
    private static int largest(int row) {
        double[] logits = SmallData.logits()[row];
        int largest = 0;
        for (int j = 1; j < logits.length; j++) {
            largest = logits[j] > logits[largest] ? j : largest;
        }
        return largest;
    }

    /** Logits with labels that are all right, unlike those beside them, and names. */
    private static Path inside(Path file, String labels) throws IOException {
        int[] turned = new int[SmallData.ROWS];
        int[] groups = new int[SmallData.ROWS];
        for (int row = 0; row < turned.length; row++) {
            turned[row] = largest(row);
            groups[row] = row / 2;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            new NpzWriter()
                    .matrix("logits", SmallData.ROWS, SmallData.CATEGORIES, flat())
                    .integers(labels, turned)
                    .integers("group", groups)
                    .texts("classes", NAMES)
                    .write(out);
        }
        return file;
    }

    @Test
    void namedIsBeforeInsideIsBeforeBeside() throws IOException {
        SmallData.writeInto(folder);
        Path file = inside(folder.resolve("runs.npz"), "targets");
        JsonNode from = Run.of("check", file.toString(), "--json").json().get("from");
        assertThat(from.get("categories").asText()).isEqualTo(file + ", its own names, in the file of the logits");
        assertThat(from.get("labels").asText()).isEqualTo(file + ", array targets, in the file of the logits");
        assertThat(from.get("samples").asText()).isEqualTo(file + ", array group, in the file of the logits");
        assertThat(from.get("evaluation").asText())
                .isEqualTo(folder.resolve("evaluation.npy") + ", found beside the logits");
        String labels = folder.resolve("labels.npy").toString();
        String names = folder.resolve("categories.tsv").toString();
        Run named = Run.of("check", file.toString(), "--json", "--labels", labels, "--categories", names);
        assertThat(named.json().get("from").get("labels").asText()).isEqualTo(labels + ", named by --labels");
        assertThat(named.json().get("from").get("categories").asText()).isEqualTo(names + ", named by --categories");
        assertThat(Run.of("check", file.toString()).out())
                .contains("labels from", "array targets, in the file of the logits");
    }

    @Test
    void whatLiesInsideIsUsed() throws IOException {
        SmallData.writeInto(folder);
        Path file = inside(folder.resolve("runs.npz"), "labels");
        JsonNode own = Run.of("check", file.toString(), "--json").json();
        JsonNode beside = Run.of("check", folder.resolve("logits.npy").toString(), "--json")
                .json();
        assertThat(own.get("accuracy").asDouble()).isEqualTo(1);
        assertThat(beside.get("accuracy").asDouble()).isLessThan(1);
        assertThat(own.get("groups").asInt()).isEqualTo(SmallData.ROWS / 2);
        Run solved = Run.of("solve", file.toString(), "-t", "in a", "--nonzeros", "2", "--json");
        assertThat(solved.json().get("coefficients").findValuesAsText("name")).contains("in b", "in c");
    }

    @Test
    void whatIsOfAnotherLengthIsOfSomethingElse() throws IOException {
        SmallData.writeInto(folder);
        Path file = folder.resolve("short.npz");
        try (OutputStream out = Files.newOutputStream(file)) {
            new NpzWriter()
                    .matrix("logits", SmallData.ROWS, SmallData.CATEGORIES, flat())
                    .integers("labels", new int[SmallData.ROWS - 1])
                    .texts("names", NAMES.subList(1, 6))
                    .write(out);
        }
        JsonNode from = Run.of("check", file.toString(), "--json").json().get("from");
        assertThat(from.get("labels").asText()).endsWith("labels.npy, found beside the logits");
        assertThat(from.get("categories").asText()).endsWith("categories.tsv, found beside the logits");
    }

    /** Labels in the file of the second network count its own columns, whatever the order of the first one's. */
    @Test
    void labelsOfTheSecondNetworkFollowItsNames() throws IOException {
        Path first = inside(folder.resolve("first.npz"), "labels");
        Path second = folder.resolve("second.npz");
        double[] turned = new double[SmallData.ROWS * SmallData.CATEGORIES];
        int[] labels = new int[SmallData.ROWS];
        for (int row = 0; row < SmallData.ROWS; row++) {
            for (int j = 0; j < SmallData.CATEGORIES; j++) {
                turned[row * SmallData.CATEGORIES + j] = SmallData.logits()[row][SmallData.CATEGORIES - 1 - j];
            }
            labels[row] = SmallData.CATEGORIES - 1 - largest(row);
        }
        List<String> names = List.of("in f", "in e", "in d", "in c", "in b", "in a");
        try (OutputStream out = Files.newOutputStream(second)) {
            new NpzWriter()
                    .matrix("logits", SmallData.ROWS, SmallData.CATEGORIES, turned)
                    .integers("labels", labels)
                    .texts("names", names)
                    .write(out);
        }
        JsonNode alone = Run.of("check", first.toString(), "--json").json();
        Run both = Run.of("check", first.toString(), "--with", second.toString(), "--json");
        assertThat(both.code()).as(both.err()).isZero();
        assertThat(both.json().get("accuracy")).isEqualTo(alone.get("accuracy"));
        assertThat(both.json().get("from").get("labels").asText()).startsWith(second.toString());
    }
}
