package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.covlasso.FlatPaths;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.work.Progress;

/** Paths that were solved once: what they are, where they are used in place of solving, and where a line says why not. */
class PathsCommandTest {

    private static final String UNUSED = " is not used, and all targets are solved: ";

    @TempDir
    private Path folder;

    private String logits;
    private Path beside;

    @BeforeEach
    void writeData() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        logits = SmallData.writeInto(data).toString();
        beside = data.resolve("paths.npz");
    }

    private Run keep(String... more) {
        return keep(logits, beside, more);
    }

    private static Run keep(String of, Path file, String... more) {
        String[] words = Arrays.copyOf(new String[] {"paths", of, "-o", file.toString(), "--json"}, 5 + more.length);
        System.arraycopy(more, 0, words, 5, more.length);
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        return run;
    }

    /** Coefficients that nobody would solve: what shows them was read from the file. */
    private static void turnSigns(Path file) throws IOException {
        StoredPaths stored = PathsFile.read(FoundFile.of(file), Progress.NONE);
        AllPaths solved = stored.paths(Progress.NONE);
        FlatPaths flat = FlatPaths.of(solved.paths());
        FlatPaths turned = new FlatPaths(
                flat.targets(),
                flat.lambdaMax(),
                flat.reasons(),
                flat.knots(),
                flat.lambdas(),
                flat.errors(),
                flat.sizes(),
                flat.active(),
                Arrays.stream(flat.values()).map(value -> -value).toArray());
        AllPaths paths = new AllPaths(turned.paths(solved.categories()), solved.depth());
        StoredPaths other = StoredPaths.of(paths, stored.problem(), stored.names(), stored.origin());
        WholeFile.write(file, out -> PathsFile.write(other, out, Progress.NONE));
    }

    private String numbers(String kind, String... more) throws IOException {
        Path numbers = folder.resolve("numbers.csv");
        String[] words = Arrays.copyOf(
                new String[] {
                    "figure", kind, logits, "-o", folder.resolve("f.svg").toString(), "--data", numbers.toString()
                },
                7 + more.length);
        System.arraycopy(more, 0, words, 7, more.length);
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        notes = run.errorLines();
        return Files.readString(numbers).replaceAll("(?m)^#.*\n", "");
    }

    private List<String> notes = List.of();

    @Test
    void itSaysWhatWasKept() {
        JsonNode said = keep("--kept", "2", "--leave-out", "5").json();
        assertThat(said.get("categories").asInt()).isEqualTo(SmallData.CATEGORIES);
        assertThat(said.get("kept").asInt()).isEqualTo(2);
        assertThat(said.get("gauge").asText()).isEqualTo("as-given");
        assertThat(said.get("leftOut").get(0).asInt()).isEqualTo(5);
        assertThat(said.get("ends").get("nonzero-cap").asInt()).isEqualTo(SmallData.CATEGORIES);
        assertThat(said.get("fingerprint").asText()).hasSize(64);
        assertThat(Run.of("paths", logits, "-o", beside.toString()).out())
                .contains("50 non-zeros of each; 0 of 6 paths go on below");
    }

    @ParameterizedTest
    @CsvSource({
        "atlas,--nonzeros 2",
        "matrix,--nonzeros 2",
        "atlas,--lambda-ratio 0.2",
        "matrix,--lambda 0.4 --target 3"
    })
    void figuresHaveTheSameNumbersAndDoNotSolve(String kind, String lambda) throws IOException {
        String solved = numbers(kind, lambda.split(" "));
        keep();
        assertThat(numbers(kind, lambda.split(" "))).isEqualTo(solved);
        assertThat(notes).isEmpty();
        turnSigns(beside);
        assertThat(numbers(kind, lambda.split(" "))).isNotEqualTo(solved);
    }

    @ParameterizedTest
    @CsvSource({"--nonzeros 2", "--lambda-ratio 0.2", "--lambda 0.4", "--lambda-ratio 0.2 --focus 0.5"})
    void graphsHaveTheSameNumbersAndDoNotSolve(String options) throws IOException {
        double[] solved = edges(options);
        keep(options.contains("--focus") ? new String[] {"--focus", "0.5"} : new String[0]);
        assertThat(edges(options)).containsExactly(solved, within(1e-12));
        turnSigns(beside);
        double[] turned = edges(options);
        assertThat(turned).hasSameSizeAs(solved);
        assertThat(Arrays.equals(turned, solved)).isFalse();
    }

    /** All numbers of a graph of all categories, those of vertices and those of edges. */
    private double[] edges(String options) throws IOException {
        Path csv = folder.resolve("g.graphml");
        Run run = Run.of(("graph " + logits + " --all " + options + " -o " + csv).split(" "));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return Files.readAllLines(csv).stream()
                .filter(line -> line.contains("<data"))
                .map(line -> line.replaceAll(".*<data[^>]*>([^<]*)</data>.*", "$1"))
                .filter(text -> text.matches("-?\\d.*"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void peculiarDependenciesComeFromThemToo() throws IOException {
        Files.writeString(beside.resolveSibling("hierarchy.tsv"), """
            child\tparent
            sum\tthing
            first part\tpart
            second part\tpart
            loner\tthing
            thing\tall
            part\tall
            """);
        String[] call = {"peculiar", logits, "--nonzeros", "2", "--min-distance", "0.1", "--json"};
        Run solved = Run.of(call);
        assertThat(solved.code()).as(solved.err()).isZero();
        keep();
        assertThat(Run.of(call).out()).isEqualTo(solved.out());
        turnSigns(beside);
        assertThat(Run.of(call).out()).isNotEqualTo(solved.out());
    }

    @Test
    void momentsUseThePathsOfTheLogitsAndTheOtherWayRound() throws IOException {
        String solved = numbers("matrix", "--nonzeros", "2");
        String moments = beside.resolveSibling("m.npz").toString();
        assertThat(Run.of("moments", logits, "-o", moments).code()).isZero();
        keep(moments, beside);
        assertThat(numbers("matrix", "--nonzeros", "2")).isEqualTo(solved);
        logits = moments;
        assertThat(numbers("matrix", "--nonzeros", "2")).isEqualTo(solved);
        turnSigns(beside);
        assertThat(numbers("matrix", "--nonzeros", "2")).isNotEqualTo(solved);
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nonzeros 2 --gauge centred | gauge as-given, not centred",
                "--nonzeros 2 --focus 0.5 | no focus, not a focus of 0.5 by softmax",
                "--nonzeros 2 --leave-out 3 | other categories are left out",
                "--nonzeros 2 --hold-out 0.5 | other rows, names or values of the logits",
                "--nonzeros 4 | it keeps 3 non-zeros of each, and more are needed here",
                "--lambda-ratio 0.001 | it keeps 3 non-zeros of each, and more are needed here",
            })
    void whereTheyDoNotAnswerALineSaysWhyAndAllIsSolved(String options, String why) throws IOException {
        String solved = numbers("matrix", options.split(" "));
        keep("--kept", "3");
        turnSigns(beside);
        assertThat(numbers("matrix", options.split(" "))).isEqualTo(solved);
        assertThat(notes).containsExactly("nde: note: " + beside + UNUSED + why);
    }

    @Test
    void shortPathsAnswerWhatTheyReach() throws IOException {
        String solved = numbers("matrix", "--lambda-ratio", "0.9");
        keep("--kept", "3");
        turnSigns(beside);
        assertThat(numbers("matrix", "--lambda-ratio", "0.9")).isNotEqualTo(solved);
        assertThat(notes).isEmpty();
    }

    @Test
    void pathsOfOtherLabelsAreNotThoseOfAFocusByLabel() throws IOException {
        String[] focus = {"--focus", "0.5", "--focus-by", "label"};
        keep(focus);
        String[] asked = {"--nonzeros", "2", "--focus", "0.5", "--focus-by", "label"};
        String solved = numbers("matrix", asked);
        assertThat(notes).isEmpty();
        int[] labels = SmallData.labels();
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (labels[row] + row / 6) % SmallData.CATEGORIES;
        }
        Npy.labels(beside.resolveSibling("labels.npy"), labels);
        assertThat(numbers("matrix", asked)).isNotEqualTo(solved);
        assertThat(notes).singleElement().asString().contains("its rows weigh otherwise under this focus");
    }

    @Test
    void aDamagedFileIsLeftAsideWhereItWasFoundAndRefusedWhereItWasNamed() throws IOException {
        keep();
        byte[] bytes = Files.readAllBytes(beside);
        int theta = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("theta.npy");
        bytes[theta + 200] ^= 1;
        Files.write(beside, bytes);
        numbers("matrix", "--nonzeros", "2");
        assertThat(notes).singleElement().asString().contains(UNUSED).contains("its checksum is another");
        Run named = Run.of(
                "figure",
                "matrix",
                logits,
                "--nonzeros",
                "2",
                "--paths",
                beside.toString(),
                "-o",
                folder.resolve("f.svg").toString());
        assertThat(named.code()).isEqualTo(3);
        assertThat(named.errorLines()).singleElement().asString().contains("its checksum is another");
    }

    @Test
    void betweenNetworksTheyAreLeftAside() throws IOException {
        keep();
        Path other = Files.createDirectory(folder.resolve("other"));
        String with =
                Npy.doubles(other.resolve("logits.npy"), SmallData.logits()).toString();
        numbers("matrix", "--nonzeros", "2", "--with", with);
        assertThat(notes).isEmpty();
        numbers("matrix", "--nonzeros", "2", "--with", with, "--paths", beside.toString());
        assertThat(notes)
                .contains("nde: note: " + beside + UNUSED + "it is of one network, and here one predicts another");
    }

    @Test
    void aFigureMadeOfThemIsMadeAgainFromItsRecipe() throws IOException {
        Path named = folder.resolve("kept.npz");
        keep(logits, named);
        Path svg = folder.resolve("f.svg");
        assertThat(Run.of(
                                "figure",
                                "matrix",
                                logits,
                                "--nonzeros",
                                "2",
                                "--paths",
                                named.toString(),
                                "-o",
                                svg.toString())
                        .err())
                .isEmpty();
        assertThat(svg).content().contains("kept.npz");
        Path again = folder.resolve("again.svg");
        Run run = Run.of("figure", "--recipe", svg.toString(), "-o", again.toString());
        assertThat(run.err()).isEmpty();
        assertThat(again).hasSameTextualContentAs(svg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paths LOGITS -o FOLDER/p.zip | end its name in .npz | 2",
                "paths LOGITS -o FOLDER/none/p.npz | there is no folder | 2",
                "paths LOGITS -o FOLDER/p.npz --kept 0 | give a number of at least 1 | 2",
                "paths LOGITS -o FOLDER/p.npz --with LOGITS | paths are kept of one network | 2",
                "paths LOGITS -o FOLDER/p.npz --paths LOGITS | all is solved anew here | 2",
                "paths LOGITS -o LOGITS | end its name in .npz | 2",
                "check BESIDE | it keeps the paths of all categories, and no logits | 3",
                "figure matrix LOGITS --nonzeros 2 --paths LOGITS -o FOLDER/f.svg | it is no file of paths | 3",
                "figure matrix LOGITS --nonzeros 2 --paths FOLDER/no.npz -o FOLDER/f.svg | no such file | 3",
            })
    void mistakesAreOneLine(String command, String words, int code) {
        keep();
        Run run = Run.of(command.replace("LOGITS", logits)
                .replace("BESIDE", beside.toString())
                .replace("FOLDER", folder.toString())
                .split(" "));
        assertThat(run.errorLines()).singleElement().asString().contains(words);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void aCancelLeavesNothingBehind() {
        Run run = Run.cancelledWhen(() -> true, "paths", logits, "-o", beside.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(beside).doesNotExist();
    }
}
