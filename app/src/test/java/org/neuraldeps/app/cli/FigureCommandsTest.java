package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.NumberText;

/** Every kind of figure there is has a command, and the command draws what the window draws. */
final class FigureCommandsTest {

    @TempDir
    private Path folder;

    private Path logits;

    @BeforeEach
    void writeData() throws IOException {
        logits = SmallData.writeInto(folder);
        SmallData.writeTruth(folder);
    }

    static Stream<FigureKind<?>> kinds() {
        return FigureKinds.ALL.stream();
    }

    /** Those that are about targets that somebody names. */
    static Stream<FigureKind<?>> kindsOfTargets() {
        return kinds().filter(kind -> kind.needsTarget() || kind.showsSeveral());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCommandHasTheOptionsThatItsKindHasAUseFor(FigureKind<?> kind) {
        Run run = Run.of("figure", kind.key(), "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: nde figure " + kind.key(), "Example", "  nde figure " + kind.key());
        kind.explanation().lines().forEach(line -> assertThat(words(run.out())).contains(words(line)));
        assertThat(run.out()).contains("--target=", "--nonzeros=", "--width=", "--print-recipe");
        assertThat(run.out().contains("--targets=")).isEqualTo(kind.showsSeveral());
        assertThat(run.out().contains("--bases=")).isEqualTo(kind.showsSeveral());
        assertThat(run.out().contains("--scale=")).isEqualTo(kind.edgeScale().isPresent());
        assertThat(words(run.out())
                        .contains("fewer than " + NumberText.brief(100 * CoefficientStability.STABLE, 3) + " of"))
                .as("what is called stable")
                .isEqualTo(kind.showsStability());
        assertThat(run.out().contains("--threshold="))
                .isEqualTo(kind.edgeScale().isPresent() || kind.showsAll());
        assertThat(run.out().contains("--reciprocal")).isEqualTo(kind.showsAll());
        assertThat(run.out().contains("--axis=")).isEqualTo(!kind.pathAxes().isEmpty());
        if (!kind.pathAxes().isEmpty()) {
            String accepted = kind.pathAxes().stream().map(PathAxis::key).collect(Collectors.joining(", "));
            assertThat(words(run.out())).contains("What lies across: " + accepted + " (default");
        }
    }

    @Test
    void anAxisThatTheKindDoesNotHaveIsRefusedWithThoseThatItHas() {
        Run run = figure(
                FigureKinds.of("error"),
                folder.resolve("f.svg"),
                "-t",
                "3",
                "--lambda-ratio",
                "0.3",
                "--axis",
                "explained");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("'explained': the error figure has no such axis; choose log-lambda, lambda-ratio,"
                        + " l1-norm");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindOfOneTargetNeedsIt(FigureKind<?> kind) {
        Run run = figure(kind, folder.resolve("f.svg"), "--lambda-ratio", "0.2");
        assertThat(run.code()).isEqualTo(kind.showsSeveral() || kind.showsAll() ? ExitCode.DONE : ExitCode.USAGE);
        assertThat(run.err().contains("--target is missing")).isEqualTo(kind.needsTarget());
        if (!kind.needsTarget()) {
            assertThat(figure(kind, folder.resolve("f.svg"), "--nonzeros", "2").code())
                    .isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void aLambdaOfAllTargetsIsMeantForOne() {
        FigureKind<?> atlas = FigureKinds.of("atlas");
        Run refused = figure(atlas, folder.resolve("f.svg"), "--lambda", "0.5");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("--lambda is meant for one target", "--lambda-ratio");
        assertThat(figure(atlas, folder.resolve("f.svg"), "--lambda", "0.5", "--target", "0")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlas", "matrix"})
    void branchesAreColouredWhereAHierarchyIsKnownAndRefusedInOneLineWhereNoneIs(String key) throws IOException {
        FigureKind<?> kind = FigureKinds.of(key);
        Path numbers = folder.resolve("numbers.csv");
        String[] coloured = {"--nonzeros", "2", "--colour", "branch", "--data", numbers.toString()};
        Run refused = figure(kind, folder.resolve("f.svg"), coloured);
        assertThat(refused.code()).isEqualTo(ExitCode.DATA);
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(refused.err()).contains("--colour branch", "no hierarchy is known", "give --hierarchy FILE");
        assertThat(folder.resolve("f.svg")).doesNotExist();

        String names = IntStream.range(0, 6)
                .mapToObj(i -> "n0000000" + (i + 1) + "\tkind " + i % 2 + "\n")
                .collect(Collectors.joining("", "child\tparent\n", ""));
        Files.writeString(folder.resolve("hierarchy.tsv"), names);
        Run run = figure(kind, folder.resolve("f.svg"), coloured);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("f.svg"))).contains("kind 0 (3)", "kind 1 (3)");
        List<String> lines = Files.readAllLines(numbers);
        assertThat(lines.stream().filter(line -> line.startsWith("target")))
                .allMatch(line -> line.endsWith(",targetGroup,predictorGroup"));
        assertThat(lines.stream().filter(line -> line.startsWith("3,"))).allMatch(line -> line.contains(",kind 1,"));
        assertThat(figure(kind, folder.resolve("f.svg"), "--nonzeros", "2", "--colour", "size")
                        .err())
                .contains("--colour size: there is none; give one of plain, community, branch");
    }

    @Test
    void helpAndMessagesListEveryKind() {
        String keys = String.join(", ", kinds().map(FigureKind::key).toList());
        assertThat(words(Run.of("figure", "--help").out())).contains(keys);
        assertThat(Run.of("figure").err())
                .isEqualTo("nde: the kind of figure is missing: " + keys + "; see nde figure --help\n");
        assertThat(Run.of("figure", "pie").err()).contains("'pie' is not one of " + keys + ";");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theWindowAndTheCommandLineDrawTheSameFromTheSameState(FigureKind<?> kind) throws IOException {
        OpenedDataset data = FoundData.of(DataRequest.of(logits)).open(Progress.NONE, Workers.CALLER);
        List<LambdaSetting> settings = List.of(new LambdaSetting.Ratio(0.3), new LambdaSetting.Nonzeros(2));
        List<List<String>> options = List.of(List.of("--lambda-ratio", "0.3"), List.of("--nonzeros", "2"));
        for (int i = 0; i < settings.size(); i++) {
            Path file = folder.resolve("command" + i + ".svg");
            String[] call = {
                "--target", "3", options.get(i).get(0), options.get(i).get(1)
            };
            assertThat(figure(kind, file, call)).isEqualTo(new Run(0, "", ""));
            assertThat(file).hasSameBinaryContentAs(plate(kind, state(data, settings.get(i)), data, i));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPartOfAPlotIsTheSameFromACommand(FigureKind<?> kind) throws IOException {
        Path file = folder.resolve("part.svg");
        boolean isPositive = kind.plot()
                .filter(plot -> plot.isLogarithmicUpwards(PathAxis.LOG_LAMBDA))
                .isPresent();
        String upwards = isPositive ? "8e-1:.05" : "-.5:8e-1";
        String[] call = {"-t", "3", "--lambda-ratio", "0.3", "--x-range", "1:0.2", "--y-range", upwards};
        Run run = figure(kind, file, call);
        if (kind.plot().isEmpty()) {
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            return;
        }
        assertThat(run.code()).isZero();
        OpenedDataset data = FoundData.of(DataRequest.of(logits)).open(Progress.NONE, Workers.CALLER);
        ExplorerState whole = state(data, new LambdaSetting.Ratio(0.3));
        Extent extent =
                Extent.of(Optional.of(new Range(0.2, 1)), Optional.of(new Range(isPositive ? 0.05 : -0.5, 0.8)));
        ExplorerState part = whole.looking(whole.look().showing(kind.plot().get(), extent));
        Path plate = plate(kind, part, data, 0);
        assertThat(file).hasSameBinaryContentAs(plate);
        assertThat(Files.readString(plate)).isNotEqualTo(Files.readString(plate(kind, whole, data, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--x-range 0.5 | '0.5' is not a range such as 0.01:0.5",
                "--x-range 0:1:2 | '0:1:2' is not a range",
                "--y-range a:1 | 'a' is not a number",
                "--y-range 1:1 | '1:1' has ends that an axis cannot tell apart",
                "--x-range 0:1 | --x-range 0.0:1.0: the axis is logarithmic; give two numbers above 0, or another"
                        + " --axis",
                "--lock-scales | --lock-scales keeps ranges; give --x-range, --y-range or both",
            })
    void aRangeThatCannotBeShownIsRefusedInOneLine(String options, String message) {
        List<String> call = new ArrayList<>(List.of("-t", "3", "--lambda-ratio", "0.3"));
        call.addAll(List.of(options.split(" ")));
        Run run = figure(FigureKinds.of("path"), folder.resolve("f.svg"), call.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void theSameHoldsForAnAxisAndForChosenBasesAndTargets() throws IOException {
        OpenedDataset data = FoundData.of(DataRequest.of(logits)).open(Progress.NONE, Workers.CALLER);
        ExplorerState plain = state(data, new LambdaSetting.Ratio(0.3));
        Path path = folder.resolve("axis.svg");
        assertThat(figure(FigureKinds.of("path"), path, "-t", "3", "--lambda-ratio", "0.3", "--axis", "L1-norm")
                        .code())
                .isZero();
        ExplorerState along = plain.looking(plain.look().along(PathAxis.L1_NORM));
        assertThat(path).hasSameBinaryContentAs(plate(FigureKinds.of("path"), along, data, 0));
        Path radial = folder.resolve("several.svg");
        Run run = figure(
                FigureKinds.of("radial"),
                radial,
                "--lambda-ratio",
                "0.3",
                "--targets",
                "3,sum",
                "--bases",
                "1,2,loner");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        Several several = Several.of(
                new RadialChoice(new int[] {1, 2, 5}, new int[] {3, 0}),
                data.dataset().categories());
        assertThat(radial)
                .hasSameBinaryContentAs(
                        plate(FigureKinds.of("radial"), plain.withSeveral(Optional.of(several)), data, 1));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameHoldsForFilterAndScale(FigureKind<?> kind) throws IOException {
        if (kind.edgeScale().isEmpty()) {
            return;
        }
        OpenedDataset data = FoundData.of(DataRequest.of(logits)).open(Progress.NONE, Workers.CALLER);
        Path file = folder.resolve("edges.svg");
        String[] call = {"-t", "3", "--nonzeros", "3", "--threshold", "0.01", "--top", "2", "--scale", "0.75"};
        assertThat(figure(kind, file, call)).isEqualTo(new Run(0, "", ""));
        ExplorerState plain = state(data, new LambdaSetting.Nonzeros(3));
        EdgeLook edges = EdgeLook.USUAL
                .showing(new EdgeFilter(0.01, 2))
                .locking(kind.edgeScale().get(), OptionalDouble.of(0.75));
        assertThat(file)
                .hasSameBinaryContentAs(plate(kind, plain.looking(plain.look().drawing(edges)), data, 0));
        assertThat(Files.readString(file).replaceAll("<[^>]*>", "")).contains("2 of 3");
        assertThat(figure(kind, file, "--nonzeros", "3", "--scale", "0").err()).contains("--scale 0.0");
        assertThat(figure(kind, file, "--nonzeros", "3", "--top", "0").err()).contains("--top 0");
        assertThat(figure(kind, file, "--nonzeros", "3", "--threshold", "-1").err())
                .contains("--threshold -1.0");
    }

    @Test
    void patternsAndListsNameBasesAndTargets() throws IOException {
        FigureKind<?> kind = FigureKinds.of("chord");
        Path named = folder.resolve("named.svg");
        Path meant = folder.resolve("meant.svg");
        Path list = Files.writeString(folder.resolve("list.txt"), "# bases\nn00000006\n\n4\n");
        String[] byPattern = {"--nonzeros", "2", "--targets", "SUM,", "--bases", "*part,@" + list};
        assertThat(figure(kind, named, byPattern)).isEqualTo(new Run(0, "", ""));
        assertThat(figure(kind, meant, "--nonzeros", "2", "--targets", "0,", "--bases", "1,2,4,5"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(named).hasSameBinaryContentAs(meant);
        assertThat(figure(kind, named, "--nonzeros", "2", "--bases", "*cat*").err())
                .contains("--bases \"*cat*\" matches no name");
        Files.writeString(list, "loner\ntwin\n");
        Run ambiguous = figure(kind, named, "--nonzeros", "2", "--bases", "@" + list);
        assertThat(ambiguous.code()).isEqualTo(ExitCode.DATA);
        assertThat(ambiguous.err()).contains("list.txt line 2: ");
        assertThat(ambiguous.errorLines()).hasSize(1);
    }

    private static ExplorerState state(OpenedDataset data, LambdaSetting lambda) {
        return ExplorerState.first(data.request(), CategoryRef.of(data.dataset().categories(), 3), lambda);
    }

    private Path plate(FigureKind<?> kind, ExplorerState state, OpenedDataset data, int number) {
        Path file = folder.resolve("plate" + number + ".svg");
        FigureStyle style =
                FigureStyle.print(kind.usualSize().width(), kind.usualSize().height());
        new PlateRequest<>(kind, state, style)
                .draw(data, Progress.NONE, Workers.CALLER)
                .write(file, FigureFormat.SVG, 300, Progress.NONE);
        return file;
    }

    @ParameterizedTest
    @MethodSource("kindsOfTargets")
    void aFigureOfATargetThatIsZeroIsNoted(FigureKind<?> kind) throws IOException {
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            row[5] = 0;
        }
        Npy.doubles(logits, rows);
        Run run = figure(kind, folder.resolve("f.svg"), "-t", "loner", "--nonzeros", "2");
        assertThat(run)
                .isEqualTo(new Run(0, "", "nde: note: loner is 0 on all fit rows; there is nothing to predict\n"));
    }

    @ParameterizedTest
    @MethodSource("kindsOfTargets")
    void aLambdaThatNoPathReachesIsNoted(FigureKind<?> kind) {
        Run run = figure(kind, folder.resolve("f.svg"), "-t", "loner", "--lambda", "1e-20");
        assertThat(run.code()).isZero();
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).startsWith("nde: note: Reached λ = ");
    }

    @Test
    void aRadialFigureSaysTheRatioThatWasAskedForAlsoWhereItsFirstTargetIsZero() throws IOException {
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            row[0] = 0;
        }
        Npy.doubles(logits, rows);
        Path file = folder.resolve("r.svg");
        Run run = figure(FigureKinds.of("radial"), file, "--targets", "0,3", "--lambda-ratio", "0.1");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""))
                .containsPattern("λ/λ\\S+ = 0\\.1 ");
    }

    private Run figure(FigureKind<?> kind, Path file, String... options) {
        Stream<String> call = Stream.of("figure", kind.key(), logits.toString(), "-o", file.toString());
        return Run.of(Stream.concat(call, Stream.of(options)).toArray(String[]::new));
    }
}
