package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.need.FormMoments;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A file of moments that keeps C by columns, as of very many categories, in the commands: the numbers are those of the logits. */
class MomentsByColumnsCommandTest {

    /** Columns of C are summed in another order than all of C. */
    private static final double SAME = 1e-9;

    /** What the data are called differs. */
    private static final String NAME = "/data";

    @TempDir
    private Path folder;

    private String logits;
    private String moments;

    @BeforeEach
    void keepByColumns() throws IOException {
        logits = SmallData.writeInto(Files.createDirectory(folder.resolve("data")))
                .toString();
        OpenedDataset opened =
                FoundData.of(DataRequest.of(new LogitFile(Path.of(logits)))).open(Progress.NONE, Workers.CALLER);
        KeptMoments kept = new FormMoments(Toy.unheld(opened), Folding.USUAL, 1 << 20)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        Path file = folder.resolve("m.npz");
        WholeFile.write(file, out -> MomentsFile.write(kept, out, Progress.NONE));
        moments = file.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "solve --target 0 --nonzeros 2",
                "solve --target 0 --nonzeros 2 --gauge centred",
                "solve --target 3 --lambda-ratio 0.3 --leave-out 2 --refit",
                "solve --target 3 --lambda-ratio 0.3 --focus 0.5",
                "path --target 0 --nonzeros 3",
                "table --all --nonzeros 2",
                "table --all --nonzeros 2 --gauge centred",
                "peculiar --nonzeros 2 --min-distance 0 --no-stability",
            })
    void whatWorksGivesTheSame(String command) throws IOException {
        Files.writeString(folder.resolve("data/hierarchy.tsv"), """
            child\tparent
            sum\tthing
            first part\tpart
            second part\tpart
            loner\tthing
            thing\tall
            part\tall
            """);
        String hierarchy = command.startsWith("peculiar") ? " --hierarchy " + folder.resolve("data/hierarchy.tsv") : "";
        JsonNode ofRows = run(command + hierarchy, logits);
        JsonNode ofColumns = run(command + hierarchy, moments);
        List<String> differences = new ArrayList<>();
        compare("", ofRows, ofColumns, differences);
        assertThat(differences).isEmpty();
    }

    private static JsonNode run(String command, String file) {
        List<String> words = new ArrayList<>(List.of(command.split(" +")));
        words.add(1, file);
        words.add("--json");
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    private static void compare(String where, JsonNode one, JsonNode other, List<String> differences) {
        if (one.isNumber() && other.isNumber()) {
            double scale = Math.max(1, Math.abs(one.asDouble()));
            if (!(Math.abs(one.asDouble() - other.asDouble()) <= SAME * scale)) {
                differences.add(where + ": " + one + " and " + other);
            }
        } else if (one.isObject() && other.isObject()) {
            one.properties()
                    .forEach(member -> compare(
                            where + "/" + member.getKey(),
                            member.getValue(),
                            other.path(member.getKey()),
                            differences));
        } else if (one.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(where + "/" + i, one.get(i), other.get(i), differences);
            }
        } else if (!one.equals(other) && !where.startsWith(NAME)) {
            differences.add(where + ": " + one + " and " + other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"star --target 0", "path --target 0", "scatter --target 0", "atlas", "matrix"})
    void figuresAreDrawn(String kind) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : List.of(logits, moments)) {
            Path numbers = folder.resolve("numbers.csv");
            String svg = folder.resolve("f.svg").toString();
            Run run = Run.of(
                    ("figure " + kind + " --nonzeros 2 " + file + " -o " + svg + " --data " + numbers).split(" "));
            assertThat(run.err()).isEmpty();
            texts.add(Files.readString(numbers).replaceAll("(?m)^#.*\n", "").replaceAll("(\\d\\.\\d{7})\\d*", "$1"));
        }
        assertThat(texts.get(1)).isEqualTo(texts.get(0));
    }

    @Test
    void allTargetsAreSolvedFromItAndTheirPathsAreUsed() {
        Path paths = folder.resolve("paths.npz");
        Run kept = Run.of("paths", moments, "-o", paths.toString(), "--json");
        assertThat(kept.err()).isEmpty();
        assertThat(kept.json().get("kept").asInt()).isEqualTo(10);
        String svg = folder.resolve("f.svg").toString();
        assertThat(Run.of("figure", "atlas", moments, "--nonzeros", "2", "-o", svg)
                        .err())
                .isEmpty();
        Run deeper = Run.of("figure", "atlas", moments, "--nonzeros", "12", "-o", svg);
        assertThat(deeper.err()).as("six categories have no more").isEmpty();
    }

    @Test
    void filesOfItAddUp() {
        Run twice = Run.of(
                "moments",
                "--merge",
                moments,
                moments,
                "-o",
                folder.resolve("b.npz").toString());
        assertThat(twice.errorLines()).singleElement().asString().contains("name every part once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "solve MOMENTS --target 0 --nonzeros 2 --cv 5 | it keeps no folds of more than 8000 categories",
                "redundancy MOMENTS --nonzeros 2 | would read the file",
                "snippet r MOMENTS --target 0 --nonzeros 2 | ask for a program in Python or Java",
                "figure atlas MOMENTS --nonzeros 2 --focus 0.5 -o FOLDER/f.svg | a focus",
            })
    void whatNeedsMoreIsOneLine(String command, String words) {
        Run run = Run.of(command.replace("MOMENTS", moments)
                .replace("FOLDER", folder.toString())
                .split(" "));
        assertThat(run.errorLines()).singleElement().asString().contains(words);
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void aPythonProgramReadsTheColumns() {
        assertThat(Run.of("snippet", "python", moments, "--target", "0", "--nonzeros", "2")
                        .out())
                .contains("c = kept[\"second_moments_columns\"]");
    }

    /** From end to end, which takes a gigabyte of disk. */
    @Test
    @Tag("slow")
    void momentsOfMoreCategoriesThanAreHeldAreKept() throws IOException {
        int n = CategoryLimits.HELD + 100;
        Random random = new Random(3);
        double[][] rows = new double[60][n];
        for (double[] row : rows) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextGaussian();
            }
            row[0] = row[1] + row[2] + 0.1 * row[0];
        }
        String many = Npy.doubles(folder.resolve("logits.npy"), rows).toString();
        String file = folder.resolve("many.npz").toString();
        JsonNode said = Run.of("moments", many, "-o", file, "--json").json();
        assertThat(said.get("byColumns").asBoolean()).isTrue();
        String command = "solve --target 0 --nonzeros 2";
        assertThat(run(command, file).get("coefficients"))
                .isEqualTo(run(command, many).get("coefficients"));
    }
}
