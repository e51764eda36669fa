package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/moments.md, line by line: what works from a file of moments works as from the logits, and what does not says so. */
class MomentsCommandTest {

    private static final double SAME = 1e-12;

    /** What the data are called differs. */
    private static final String NAME = "/data";

    @TempDir
    private Path folder;

    private String logits;
    private String moments;

    @BeforeEach
    void keep() throws IOException {
        logits = SmallData.writeInto(Files.createDirectory(folder.resolve("data")))
                .toString();
        moments = folder.resolve("m.npz").toString();
        assertThat(Run.of("moments", logits, "-o", moments).code()).isZero();
    }

    /** Room for one row of each category and kind of share. */
    private String few() {
        String few = folder.resolve("few.npz").toString();
        assertThat(Run.of("moments", logits, "-o", few, "--rows-limit", "600b").code())
                .isZero();
        return few;
    }

    @Test
    void itSaysWhatWasKept() {
        JsonNode said = Run.of("moments", logits, "-o", moments, "--json").json();
        assertThat(said.get("categories").asInt()).isEqualTo(SmallData.CATEGORIES);
        assertThat(said.get("fitRows").asInt()).isEqualTo(40);
        assertThat(said.get("evaluationRows").asInt()).isEqualTo(20);
        assertThat(said.get("split").asText()).isEqualTo("mask");
        assertThat(said.get("folds").get("count").asInt()).isEqualTo(5);
        assertThat(said.get("factor").asBoolean()).isTrue();
        assertThat(said.get("focusRows").get("all").asBoolean()).isTrue();
        assertThat(said.get("sources").get(0).get("name").asText()).isEqualTo("logits.npy");
        assertThat(said.get("sources").get(0).get("sha256").asText()).hasSize(64);
        assertThat(Run.of("moments", logits, "-o", moments).out()).contains("all fit rows: a focus is exact");
        assertThat(few()).satisfies(file -> assertThat(Run.of("moments", logits, "-o", file, "--rows-limit", "600b")
                        .out())
                .contains("within 600 B, which carry"));
    }

    /** The same command on the logits and on the moments gives the same document. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "solve --target 0 --nonzeros 2",
                "solve --target 0 --nonzeros 2 --gauge centred",
                "solve --target 0 --nonzeros 2 --refit --screening",
                "solve --target 0 --nonzeros 2 --cv 5",
                "solve --target 0 --nonzeros 2 --cv 5 --gauge centred",
                "solve --target 0 --nonzeros 2 --leave-out 3",
                "solve --target 3 --lambda-ratio 0.3 --focus 0.5",
                "solve --target 3 --lambda-ratio 0.3 --focus 0.5 --focus-by label",
                "path --target 0 --coefficients",
                "redundancy --nonzeros 1,2",
                "redundancy --target 0,5 --focus 0.5",
                "table --all --nonzeros 2",
                "dependencies --epsilon 1 --delta 0.3",
            })
    void whatWorksGivesTheSame(String command) {
        JsonNode ofRows = run(command, logits).json();
        JsonNode ofMoments = run(command, moments).json();
        List<String> differences = new ArrayList<>();
        compare("", ofRows, ofMoments, differences);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"star", "path", "error", "scatter", "spectrum", "radial", "chord", "focus", "focus-pooled"})
    void figuresHaveTheSameNumbers(String kind) throws IOException {
        String target = Stream.of("radial", "chord", "focus-pooled").anyMatch(kind::equals) ? "" : " --target 0";
        List<String> texts = new ArrayList<>();
        for (String file : List.of(logits, moments)) {
            Path numbers = folder.resolve("numbers.csv");
            Run run = run(
                    "figure " + kind + target + " --nonzeros 2 -o " + folder.resolve("f.svg") + " --data " + numbers,
                    file);
            assertThat(run.err()).isEmpty();
            texts.add(Files.readString(numbers).replaceAll("(?m)^#.*\n", ""));
        }
        assertThat(texts.get(1)).isEqualTo(texts.get(0));
    }

    @Test
    void aFrontierIsThatOfTheEvaluationRowsAndSaysWhy() throws IOException {
        Path numbers = folder.resolve("numbers.csv");
        Run run = run(
                "figure frontier --target 0 --nonzeros 2 -o " + folder.resolve("f.svg") + " --data " + numbers,
                moments);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("The fit rows were not kept");
        assertThat(Files.readString(numbers)).contains("evaluation,").doesNotContain("fit,solution");
        Path own = folder.resolve("own.csv");
        run("figure frontier --target 0 --nonzeros 2 -o " + folder.resolve("f.svg") + " --data " + own, logits);
        List<String> kept = Files.readAllLines(numbers).stream()
                .filter(line -> line.startsWith("evaluation,"))
                .toList();
        assertThat(kept)
                .isNotEmpty()
                .isEqualTo(Files.readAllLines(own).stream()
                        .filter(line -> line.startsWith("evaluation,"))
                        .toList());
    }

    @Test
    void checkTellsWhatItCouldNotSee() {
        JsonNode report = run("check", moments).json();
        JsonNode ofRows = run("check", logits).json();
        for (String same : List.of("rows", "categories", "type", "rank", "evaluationAccuracy", "fitRows")) {
            assertThat(report.get(same)).as(same).isEqualTo(ofRows.get(same));
        }
        assertThat(report.toString()).contains("rows-left-behind").contains("duplicate-names");
    }

    /** What needs rows, and what a person is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "solve --target 0 --nonzeros 2 --hold-out 0.2 | which rows are held out was settled",
                "solve --target 0 --nonzeros 2 --transpose | there is nothing to transpose",
                "solve --target 0 --nonzeros 2 --labels LABELS | its labels were settled",
                "solve --target 0 --nonzeros 2 --evaluation MASK | its evaluation were settled",
                "solve --target 0 --nonzeros 2 --samples SAMPLES | its samples were settled",
                "convert -o PLAIN | which a copy of the rows needs",
                "solve --target 0 --nonzeros 2 --with LOGITS | moments between two networks are not kept",
                "solve --target 0 --nonzeros 2 --cv 4 | keeps the moments of 5 folds by seed 1, and no rows for other",
                "solve --target 0 --nonzeros 2 --cv 5 --focus 0.5 | which a focus on folds needs",
                "solve --target 0 --nonzeros 2 --cross-fit 5 | needs",
                "solve --target 0 --nonzeros 2 --stability | not the fit rows, which a target on halves of them needs",
            })
    void whatNeedsRowsIsRefusedInOneLine(String command, String words) throws IOException {
        String data = folder.resolve("data").toString();
        Files.writeString(folder.resolve("samples.tsv"), "row\timage\n0\tone\n");
        Run run = run(
                command.trim()
                        .replace("SAMPLES", folder.resolve("samples.tsv").toString())
                        .replace("PLAIN", folder.resolve("plain").toString())
                        .replace("LABELS", data + "/labels.npy")
                        .replace("MASK", data + "/evaluation.npy")
                        .replace("LOGITS", logits),
                moments);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains(words).contains("m.npz");
        assertThat(run.err()).contains("open the logits that it was made of");
    }

    @Test
    void momentsAsASecondNetworkAreRefused() {
        Run run = Run.of("solve", logits, "--with", moments, "--target", "0", "--nonzeros", "2");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains("two networks are compared by");
    }

    @Test
    void aFocusOfFewRowsIsCalledApproximate() {
        String few = few();
        String solve = "solve --target 3 --nonzeros 2 --focus 0.5";
        JsonNode focus = run(solve, few).json().get("focus");
        assertThat(focus.get("approximate").asBoolean()).isTrue();
        assertThat(focus.get("carried").asDouble()).isBetween(0.01, 0.99);
        assertThat(run(solve, moments).json().get("focus").has("approximate")).isFalse();
        assertThat(Run.of("solve", few, "--target", "3", "--nonzeros", "2", "--focus", "0.5")
                        .out())
                .contains("approximate: the rows that were kept carry");
        JsonNode byLabel = run(solve + " --focus-by label", few).json().get("focus");
        assertThat(byLabel.get("carried").asDouble()).isCloseTo(1 / 7.0, within(0.03));
        assertThat(run("solve --target 3 --nonzeros 2", few).json().has("focus"))
                .isFalse();
        assertThat(run("table --all --nonzeros 2 --focus 0.5", few).json().toString())
                .contains("\"approximate\":true");
        assertThat(Run.of("table", few, "--all", "--nonzeros", "2", "--focus", "0.5")
                        .out())
                .contains("(approximate: the rows kept carry");
        assertThat(run("redundancy --target 0 --focus 0.5", few).json().toString())
                .contains("\"approximate\":true");
        Path svg = folder.resolve("star.svg");
        run("figure star --target 3 --nonzeros 2 --focus 0.5 -o " + svg, few);
        assertThat(svg).content().contains("approximate");
    }

    @Test
    void withoutRowsForItAFocusIsRefused() {
        String none = folder.resolve("none.npz").toString();
        Run.of("moments", logits, "-o", none, "--rows-limit", "0b");
        Run run = run("solve --target 3 --nonzeros 2 --focus 0.5", none);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains("keeps no rows for a focus");
        assertThat(run("solve --target 3 --nonzeros 2", none).code()).isZero();
    }

    /** Parts, apart and in one go. */
    @Test
    void partsMergeToWhatOneGoGives() throws IOException {
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            Path own = Files.createDirectory(folder.resolve("part" + part));
            parts.add(Npy.doubles(
                            own.resolve("logits.npy"),
                            Arrays.copyOfRange(SmallData.logits(), 20 * part, 20 * part + 20))
                    .toString());
            boolean[] held = new boolean[20];
            Arrays.fill(held, 15, 20, true);
            Npy.mask(own.resolve("evaluation.npy"), held);
        }
        String once = folder.resolve("once.npz").toString();
        assertThat(Run.of("moments", parts.get(0), parts.get(1), parts.get(2), "-o", once)
                        .code())
                .isZero();
        List<String> files = new ArrayList<>();
        for (int part = 2; part >= 0; part--) {
            files.add(folder.resolve("p" + part + ".npz").toString());
            Run.of("moments", parts.get(part), "-o", files.get(files.size() - 1));
        }
        String merged = folder.resolve("merged.npz").toString();
        Run merge = Run.of("moments", "--merge", files.get(0), files.get(1), files.get(2), "-o", merged);
        assertThat(merge.err()).isEmpty();
        List<String> differences = new ArrayList<>();
        for (String command : List.of("solve --target 0 --nonzeros 2 --cv 5", "redundancy --nonzeros 1,2")) {
            compare("", run(command, once).json(), run(command, merged).json(), differences);
        }
        assertThat(differences).isEmpty();

        Run twice = Run.of("moments", "--merge", files.get(0), files.get(0), "-o", merged);
        assertThat(twice.code()).isEqualTo(3);
        assertThat(twice.errorLines()).singleElement().asString().contains("name every part once");
        Run notMoments = Run.of("moments", "--merge", files.get(0), logits, "-o", merged);
        assertThat(notMoments.errorLines()).singleElement().asString().contains("it is no file of moments");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moments LOGITS -o FOLDER/m.zip | end its name in .npz | 2",
                "moments LOGITS -o FOLDER/none/m.npz | there is no folder | 2",
                "moments LOGITS -o FOLDER/m.npz --rows-limit 5 | give a number and a unit | 2",
                "moments LOGITS -o FOLDER/m.npz --rows-limit 99999999999gb | larger than any file | 2",
                "moments LOGITS --with LOGITS -o FOLDER/x.npz | moments are kept of one network | 2",
                "moments --sample imagenet1k --merge -o FOLDER/x.npz | several parts are files of their own | 2",
                "moments --merge MOMENTS --hold-out 0.2 -o FOLDER/x.npz | leave other options out | 2",
                "moments LOGITS LOGITS --labels LOGITS -o FOLDER/x.npz | put them beside each | 2",
                "moments MOMENTS -o FOLDER/x.npz | it keeps moments already | 3",
                "moments MOMENTS -o MOMENTS | is one of the files to read | 2",
            })
    void mistakesAreOneLine(String command, String words, int code) {
        Run run = Run.of(command.replace("LOGITS", logits)
                .replace("MOMENTS", moments)
                .replace("FOLDER", folder.toString())
                .split(" "));
        assertThat(run.errorLines()).singleElement().asString().contains(words);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void aCancelLeavesNothingBehind() {
        Path file = folder.resolve("cancelled.npz");
        Run run = Run.cancelledWhen(() -> true, "moments", logits, "-o", file.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(file).doesNotExist();
    }

    @Test
    void aSessionOfMomentsOpensAgain() throws IOException {
        Path svg = folder.resolve("star.svg");
        run("figure star --target 0 --nonzeros 2 -o " + svg, moments);
        Path again = folder.resolve("again.svg");
        Run run = Run.of("figure", "--recipe", svg.toString(), "-o", again.toString());
        assertThat(run.err()).isEmpty();
        assertThat(again).hasSameTextualContentAs(svg);
    }

    private static Run run(String command, String file) {
        List<String> words = new ArrayList<>(List.of(command.split(" +")));
        boolean isFigure = words.get(0).equals("figure");
        words.add(isFigure ? 2 : 1, file);
        if (!isFigure && !words.get(0).equals("convert")) {
            words.add("--json");
        }
        return Run.of(words.toArray(String[]::new));
    }

    private static void compare(String where, JsonNode one, JsonNode other, List<String> differences) {
        if (one.isNumber() && other.isNumber()) {
            double scale = Math.max(1, Math.abs(one.asDouble()));
            if (!(Math.abs(one.asDouble() - other.asDouble()) <= SAME * scale)) {
                differences.add(where + ": " + one + " and " + other);
            }
        } else if (one.isObject() && other.isObject()) {
            for (Map.Entry<String, JsonNode> member : one.properties()) {
                JsonNode same = other.path(member.getKey());
                compare(where + "/" + member.getKey(), member.getValue(), same, differences);
            }
            other.fieldNames().forEachRemaining(name -> {
                if (!one.has(name)) {
                    differences.add(where + "/" + name + " is only in the second");
                }
            });
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(where + "/" + i, one.get(i), other.get(i), differences);
            }
        } else if (!one.equals(other) && !where.equals(NAME)) {
            differences.add(where + ": " + one + " and " + other);
        }
    }
}
