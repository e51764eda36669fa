package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.PathAxis;

/** A figure made again from its printed recipe is the same figure. */
final class RecipeCommandTest {

    @TempDir
    private Path folder;

    private Path logits;

    @BeforeEach
    void writeData() throws IOException {
        logits = SmallData.writeInto(folder);
    }

    static Stream<FigureKind<?>> kinds() {
        return FigureKinds.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsMadeAgainInEveryFormat(FigureKind<?> kind) throws IOException {
        SmallData.writeTruth(folder);
        List<String> options =
                new ArrayList<>(List.of("--target", "sum", "--nonzeros", "2", "--width", "77mm", "--dark"));
        if (kind.showsSeveral()) {
            options.addAll(List.of("--targets", "sum,3", "--bases", "2"));
        }
        if (!kind.pathAxes().isEmpty()) {
            options.addAll(List.of("--axis", last(kind.pathAxes()).key(), "--font-size", "9.5"));
        }
        if (kind.plot().isPresent()) {
            options.addAll(List.of(
                    "--x-range",
                    "0.2:0.9",
                    "--y-range",
                    kind.plot().get().isLogarithmicUpwards(PathAxis.LOG_LAMBDA) ? "0.1:0.8" : "-1.5:0.8",
                    "--lock-scales"));
        }
        Path recipe = folder.resolve("recipe.json");
        for (FigureFormat format : FigureFormat.all()) {
            Path first = folder.resolve("first" + format.suffix());
            Path again = folder.resolve("again" + format.suffix());
            Files.writeString(recipe, recipe(kind, first, options), StandardCharsets.UTF_8);
            Run run = Run.of("figure", "--recipe", recipe.toString(), "-o", again.toString());
            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(again).hasSameBinaryContentAs(first);
            Files.delete(again);
            assertThat(Run.of("figure", "--recipe", first.toString(), "-o", again.toString()))
                    .isEqualTo(new Run(0, "", ""));
            assertThat(again).as("from the figure itself").hasSameBinaryContentAs(first);
        }
    }

    @Test
    void otherDataAreNoticedAndFoundElsewhere() throws IOException {
        Path first = folder.resolve("first.png");
        recipe(FigureKinds.of("star"), first, List.of("-t", "sum", "--nonzeros", "2"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        SmallData.writeInto(elsewhere);
        double[][] rows = SmallData.logits();
        rows[0][0] += 1e-9;
        Npy.doubles(logits, rows);
        assertRefused(again(first, "a.png"), ExitCode.DATA, "logits.npy: does not hold", "--changed-data");
        Files.delete(logits);
        assertRefused(again(first, "a.png"), ExitCode.DATA, "logits.npy: is not there", "--data-folder");
        Path found = folder.resolve("found.png");
        assertThat(Run.of(
                        "figure",
                        "--recipe",
                        first.toString(),
                        "-o",
                        found.toString(),
                        "--data-folder",
                        elsewhere.toString()))
                .isEqualTo(new Run(0, "", ""));
        Files.delete(elsewhere.resolve("labels.npy"));
        assertThat(Run.of(
                                "figure",
                                "--recipe",
                                first.toString(),
                                "-o",
                                found.toString(),
                                "--data-folder",
                                elsewhere.toString())
                        .err())
                .contains("labels of logits.npy: has gone");
    }

    @Test
    void otherVersionsAndFontsAreNoted() throws IOException {
        Path first = folder.resolve("first.svg");
        String text = recipe(FigureKinds.of("star"), first, List.of("-t", "sum", "--nonzeros", "2"));
        String other = text.replaceFirst("(\"program\" : \")[^\"]*", "$10.0.9")
                .replaceFirst("(\"DejaVuSans\" : \")[^\"]*", "$1" + "0".repeat(64));
        Run run = again(Files.writeString(folder.resolve("r.json"), other), "a.svg");
        assertThat(run.code()).isZero();
        assertThat(run.errorLines()).hasSize(2);
        assertThat(run.err()).contains("made by version 0.0.9", "the font DejaVuSans is not the file");
    }

    @Test
    void aFolderWithDataAndRecipeCanBeMoved() throws IOException {
        Path first = folder.resolve("first.svg");
        String recipe = recipe(FigureKinds.of("star"), first, List.of("-t", "sum", "--nonzeros", "2"));
        assertThat(recipe).doesNotContain(folder.toString());
        Path moved = Files.createDirectory(folder.resolve("moved"));
        for (String name : List.of("logits.npy", "categories.tsv", "labels.npy", "evaluation.npy")) {
            Files.move(folder.resolve(name), moved.resolve(name));
        }
        Files.writeString(moved.resolve("r.json"), recipe, StandardCharsets.UTF_8);
        Path again = moved.resolve("again.svg");
        assertThat(Run.of("figure", "--recipe", moved.resolve("r.json").toString(), "-o", again.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(again).hasSameBinaryContentAs(first);
    }

    @Test
    void categoriesAreFoundAgainWhereColumnsStandInAnotherOrder() throws IOException {
        Path first = folder.resolve("first.svg");
        String recipe = recipe(FigureKinds.of("star"), first, List.of("-t", "sum", "--nonzeros", "2"));
        Files.writeString(folder.resolve("r.json"), recipe, StandardCharsets.UTF_8);
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            double sum = row[0];
            row[0] = row[5];
            row[5] = sum;
        }
        Npy.doubles(logits, rows);
        Path names = folder.resolve("categories.tsv");
        Files.writeString(
                names,
                Files.readString(names)
                        .replace("0\tn00000001\tsum", "0\tn00000006\tloner")
                        .replace("5\tn00000006\tloner", "5\tn00000001\tsum"));
        Path again = folder.resolve("again.svg");
        assertThat(Run.of(
                        "figure",
                        "--recipe",
                        folder.resolve("r.json").toString(),
                        "-o",
                        again.toString(),
                        "--changed-data"))
                .isEqualTo(new Run(0, "", ""));
        String svg = Files.readString(again, StandardCharsets.UTF_8);
        assertThat(svg).contains("sum", "first part", "second part").doesNotContain("loner");
    }

    @Test
    void whatIsMissingIsSaidInOneLine() throws IOException {
        Path recipe = folder.resolve("r.json");
        Path first = folder.resolve("first.svg");
        String text = recipe(FigureKinds.of("star"), first, List.of("-t", "sum", "--nonzeros", "2"));
        Files.writeString(recipe, text, StandardCharsets.UTF_8);
        assertRefused(again(folder.resolve("none.json"), "a.svg"), ExitCode.DATA, "none.json");
        Path pie = Files.writeString(folder.resolve("pie.json"), text.replace("\"star\",", "\"pie\","));
        assertRefused(again(pie, "a.svg"), ExitCode.DATA, "pie.json: kind is \"pie\"", "star, radial, chord, atlas");
        Path lion = Files.writeString(
                folder.resolve("lion.json"), text.replace("n00000001", "n9").replace("\"sum\"", "\"lion\""));
        assertRefused(again(lion, "a.svg"), ExitCode.DATA, "lion");
        Files.delete(logits);
        assertRefused(again(recipe, "a.svg"), ExitCode.DATA, "logits.npy");
        assertThat(folder.resolve("a.svg")).doesNotExist();
    }

    @Test
    void theCallIsChecked() throws IOException {
        Path recipe = folder.resolve("r.svg");
        Path first = folder.resolve("first.svg");
        String text = recipe(FigureKinds.of("star"), first, List.of("-t", "sum", "--nonzeros", "2"));
        Files.writeString(recipe, text, StandardCharsets.UTF_8);
        assertRefused(Run.of("figure", "--recipe", recipe.toString()), ExitCode.USAGE, "--output is missing");
        Run both = Run.of(
                "figure",
                "--recipe",
                recipe.toString(),
                "-o",
                "a.svg",
                "star",
                logits.toString(),
                "-t",
                "0",
                "--nonzeros",
                "2",
                "-o",
                folder.resolve("b.svg").toString());
        assertRefused(both, ExitCode.USAGE, "leave out the kind");
        assertRefused(Run.of("figure", "--dpi", "72"), ExitCode.USAGE, "--output, --recipe are missing");
        assertRefused(Run.of("figure", "-o", "a.svg"), ExitCode.USAGE, "--recipe is missing");
        assertRefused(again(recipe, "a.bmp"), ExitCode.USAGE, "a.bmp", ".png");
        assertRefused(again(recipe, "nowhere/a.svg"), ExitCode.USAGE, "nowhere");
        assertRefused(again(recipe, "r.svg"), ExitCode.USAGE, "r.svg", "to read");
        Path picture = Files.move(logits, folder.resolve("logits.png"));
        Files.writeString(recipe, text.replace("logits.npy", "logits.png"), StandardCharsets.UTF_8);
        assertRefused(again(recipe, "logits.png"), ExitCode.USAGE, "logits.png", "to read");
        assertThat(picture).exists();
    }

    private Run again(Path recipe, String file) {
        return Run.of(
                "figure",
                "--recipe",
                recipe.toString(),
                "-o",
                folder.resolve(file).toString());
    }

    private static void assertRefused(Run run, int code, String... words) {
        assertThat(run.errorLines()).as("one line").hasSize(1);
        assertThat(run.err()).startsWith("nde: ").contains(words).contains(";");
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    private String recipe(FigureKind<?> kind, Path file, List<String> options) {
        Stream<String> call =
                Stream.of("figure", kind.key(), logits.toString(), "-o", file.toString(), "--print-recipe");
        Run run = Run.of(Stream.concat(call, options.stream()).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("kind").textValue()).isEqualTo(kind.key());
        return run.out();
    }

    private static PathAxis last(List<PathAxis> axes) {
        return axes.get(axes.size() - 1);
    }
}
