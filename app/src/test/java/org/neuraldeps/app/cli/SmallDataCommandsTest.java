package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.work.Workers;
import picocli.CommandLine;

/** Every command on files of a user. */
final class SmallDataCommandsTest {

    @TempDir
    private Path folder;

    private String logits;

    @BeforeEach
    void writeData() throws IOException {
        logits = SmallData.writeInto(folder).toString();
    }

    static Stream<FigureKind<?>> kinds() {
        return FigureKinds.ALL.stream();
    }

    @Test
    void aTargetThatIsZeroIsNoted() throws IOException {
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            row[5] = 0;
        }
        Npy.doubles(folder.resolve("logits.npy"), rows);
        Run run = Run.of("solve", logits, "-t", "loner", "--nonzeros", "2");
        assertThat(run.code()).isZero();
        assertThat(run.errorLines()).anySatisfy(line -> assertThat(line).contains("loner is 0 on all fit rows"));
    }

    @Test
    void anArchiveOfTheSameLogitsIsSolvedAlike() throws IOException {
        Path archive = folder.resolve("logits.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("arr_0.npy"));
            Files.copy(Path.of(logits), zip);
        }
        Run npy = Run.of("solve", logits, "-t", "sum", "--nonzeros", "2", "--json");
        Run npz = Run.of("solve", archive.toString(), "-t", "sum", "--nonzeros", "2", "--json");
        assertThat(npz.code()).as(npz.err()).isZero();
        assertThat(npz.out()).isEqualTo(npy.out()).isNotEmpty();
    }

    @Test
    void theHelpNamesEveryFormatOfLogits() {
        String help = Run.of("check", "--help").out();
        assertThat(LogitFormats.keys()).allSatisfy(key -> assertThat(help).containsPattern("\\b" + key + "\\b"));
    }

    @Test
    void theReportDoesNotTellWhereFilesLie() throws IOException {
        Path out = folder.resolve("page");
        Run run = Run.of("report", logits, "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("logits.npy")
                .doesNotContain(folder.toString());
    }

    @Test
    void checkTellsWhatWasRead() {
        Run run = Run.of("check", logits, "--json");
        assertThat(run.code()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("rows").intValue()).isEqualTo(60);
        assertThat(json.get("categories").intValue()).isEqualTo(6);
        assertThat(json.get("type").textValue()).isEqualTo("float64");
        assertThat(json.get("rank").intValue()).isEqualTo(6);
        assertThat(json.get("accuracy").doubleValue()).isBetween(0.0, 1.0);
        assertThat(json.get("findings").isArray()).isTrue();
    }

    @Test
    void checkEndsWithTheDataCodeWhereResultsWouldBeWrong() throws IOException {
        double[][] rows = SmallData.logits();
        for (double[] row : rows) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.exp(row[j]);
                sum += row[j];
            }
            for (int j = 0; j < row.length; j++) {
                row[j] /= sum;
            }
        }
        Npy.doubles(folder.resolve("logits.npy"), rows);
        Run run = Run.of("check", logits, "--json");
        List<String> errors = new ArrayList<>();
        run.json().get("findings").forEach(f -> {
            assertThat(f.get("message").textValue()).isNotBlank();
            assertThat(f.get("cure").textValue()).isNotBlank();
            if (f.get("severity").textValue().equals("error")) {
                errors.add(f.get("code").textValue());
            }
        });
        assertThat(errors).isNotEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
    }

    @Test
    void solveFindsWhatTheTargetIsMadeOf() {
        Run run = Run.of("solve", logits, "--target", "SUM", "--lambda-ratio", "0.01", "--json");
        assertThat(run.code()).isZero();
        JsonNode json = run.json();
        assertThat(json.at("/target/name").textValue()).isEqualTo("sum");
        assertThat(json.at("/fitRows").intValue()).isEqualTo(40);
        assertThat(json.at("/coefficients").size()).isGreaterThanOrEqualTo(2);
        assertThat(json.at("/coefficients/0/value").doubleValue()).isCloseTo(1, within(0.05));
        assertThat(json.at("/coefficients/1/value").doubleValue()).isCloseTo(1, within(0.05));
        assertThat(json.at("/metrics/relErr").doubleValue()).isBetween(0.0, 0.05);
    }

    @Test
    void withoutEvaluationRowsAndLabelsMetricsAreAbsent() throws IOException {
        Files.delete(folder.resolve("evaluation.npy"));
        JsonNode json =
                Run.of("solve", logits, "-t", "0", "--nonzeros", "2", "--json").json();
        assertThat(json.has("metrics")).isFalse();
        assertThat(json.get("evaluationRows").intValue()).isZero();
        assertThat(json.get("nonzeros").intValue()).isLessThanOrEqualTo(2);
    }

    @Test
    void flipsAreListedAndAddUp() {
        JsonNode json = Run.of("solve", logits, "-t", "sum", "--nonzeros", "0", "--flips", "--json")
                .json();
        JsonNode counts = json.at("/metrics/flips");
        assertThat(json.get("flips")).hasSize(counts.get("changed").intValue()).isNotEmpty();
        int gained = 0;
        for (JsonNode flip : json.get("flips")) {
            assertThat(flip.get("row").intValue()).isGreaterThanOrEqualTo(40);
            assertThat(flip.at("/label/index").intValue())
                    .isEqualTo(SmallData.labels()[flip.get("row").intValue()]);
            assertThat(List.of(
                            flip.at("/before/name").textValue(),
                            flip.at("/after/name").textValue()))
                    .contains("sum");
            gained += flip.get("label").equals(flip.get("after")) ? 1 : 0;
        }
        assertThat(counts.get("gained").intValue()).isEqualTo(gained);
        double change = json.at("/metrics/acc").doubleValue()
                - json.at("/metrics/originalAcc").doubleValue();
        assertThat(change * 20).isCloseTo(gained - counts.get("lost").doubleValue(), within(1e-9));
        assertThat(Run.of("solve", logits, "-t", "sum", "--nonzeros", "0", "--flips")
                        .out())
                .contains("true category", "gained", "by row, as nothing says which rows belong together");
    }

    @Test
    void rowsThatBelongTogetherCountAsOne() throws IOException {
        double[] byRow = accLimits();
        StringBuilder samples = new StringBuilder("row\tgroup\n");
        for (int row = 0; row < SmallData.ROWS; row++) {
            samples.append(row).append("\tg").append(row / 2).append('\n');
        }
        Files.writeString(folder.resolve("samples.tsv"), samples);
        double[] byGroup = accLimits();
        assertThat(byGroup[1] - byGroup[0]).isGreaterThan(1.2 * (byRow[1] - byRow[0]));
        JsonNode intervals = Run.of("solve", logits, "-t", "sum", "--nonzeros", "2", "--json")
                .json()
                .at("/metrics/intervals");
        assertThat(intervals.get("by").textValue()).isEqualTo("group");
        assertThat(intervals.get("groups").intValue()).isEqualTo(10);
        assertThat(intervals.has("positiveAcc"))
                .as("four groups have positives")
                .isFalse();
        assertThat(Run.of("solve", logits, "-t", "sum", "--nonzeros", "2").out())
                .contains("by 10 groups of rows; none on fewer than 5");
    }

    private double[] accLimits() {
        JsonNode acc = Run.of("solve", logits, "-t", "sum", "--nonzeros", "2", "--json")
                .json()
                .at("/metrics/intervals/acc");
        return new double[] {acc.get(0).doubleValue(), acc.get(1).doubleValue()};
    }

    @Test
    void withoutLabelsOnlyTheErrorsAreThere() throws IOException {
        Files.delete(folder.resolve("labels.npy"));
        JsonNode metrics = Run.of("solve", logits, "-t", "0", "--nonzeros", "2", "--json")
                .json()
                .get("metrics");
        assertThat(metrics.fieldNames())
                .toIterable()
                .containsExactly("absErr", "relErr", "intervals", "flips", "controls");
        assertThat(metrics.get("flips").fieldNames()).toIterable().containsExactly("changed");
        assertThat(metrics.get("intervals").has("acc")).isFalse();
        for (JsonNode control : metrics.get("controls")) {
            assertThat(control.fieldNames()).toIterable().containsExactly("absErr", "relErr");
        }
    }

    @Test
    void aSolutionUnderAFocusSaysWhatItRestsOn() {
        JsonNode plain =
                Run.of("solve", logits, "-t", "0", "--nonzeros", "2", "--json").json();
        assertThat(plain.has("focus")).isFalse();
        JsonNode soft = Run.of("solve", logits, "-t", "0", "--nonzeros", "2", "--focus", "0.5", "--json")
                .json();
        assertThat(soft.at("/focus/share").doubleValue()).isEqualTo(0.5);
        assertThat(soft.at("/focus/by").textValue()).isEqualTo("softmax");
        assertThat(soft.get("targetMoment").doubleValue())
                .isGreaterThan(plain.get("targetMoment").doubleValue());
        JsonNode byLabel = Run.of(
                        "solve",
                        logits,
                        "-t",
                        "0",
                        "--nonzeros",
                        "2",
                        "--focus",
                        "0.5",
                        "--focus-by",
                        "label",
                        "--json")
                .json();
        long labelled = Arrays.stream(SmallData.labels())
                .limit(2 * SmallData.ROWS / 3)
                .filter(label -> label == 0)
                .count();
        assertThat(byLabel.at("/focus/effectiveRows").doubleValue()).isEqualTo((double) labelled);
        assertThat(Run.of("path", logits, "-t", "0", "--focus", "0.5", "--json")
                        .json()
                        .at("/focus/effectiveRows"))
                .isEqualTo(soft.at("/focus/effectiveRows"));
    }

    @Test
    void aFocusOfZeroIsNone() {
        String[] plain = {"solve", logits, "-t", "0", "--nonzeros", "2", "--json"};
        String[] zero = {"solve", logits, "-t", "0", "--nonzeros", "2", "--json", "--focus", "0", "--focus-by", "label"
        };
        assertThat(Run.of(zero).out()).isEqualTo(Run.of(plain).out());
    }

    @Test
    void theTableForPeopleNamesFocusAndControls() {
        Run run = Run.of("solve", logits, "-t", "0", "--nonzeros", "2", "--focus", "0.5");
        assertThat(run.out())
                .contains("φ = 0.5", "effective rows", "φ-weighted", "θ = 0", "at random", "largest |b|", "false wins");
    }

    @Test
    void aLabelThatNeverOccursIsOneLine() throws IOException {
        int[] labels = new int[SmallData.ROWS];
        Npy.labels(folder.resolve("labels.npy"), labels);
        Run run = Run.of("solve", logits, "-t", "1", "--nonzeros", "2", "--focus", "0.5", "--focus-by", "label");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).startsWith("nde: first part: none of the").hasLineCount(1);
    }

    @Test
    void aLambdaAboveTheLargestLeavesNothing() {
        JsonNode json =
                Run.of("solve", logits, "-t", "0", "--lambda", "1e6", "--json").json();
        assertThat(json.get("nonzeros").intValue()).isZero();
        assertThat(json.get("coefficients")).isEmpty();
        assertThat(json.get("error").doubleValue())
                .isEqualTo(json.get("targetMoment").doubleValue());
    }

    @Test
    void aLambdaThatNoPathReachesIsAnsweredWithItsEndAndANote() {
        for (String option : List.of("--lambda", "--lambda-ratio")) {
            Run run = Run.of("solve", logits, "-t", "loner", option, "1e-20", "--json");
            assertThat(run.code()).isZero();
            assertThat(run.errorLines()).hasSize(1);
            assertThat(run.err()).startsWith("nde: note: Reached λ = ");
            assertThat(run.json().get("lambda").doubleValue()).isGreaterThan(1e-20);
        }
        assertThat(Run.of("solve", logits, "-t", "loner", "--nonzeros", "5").err())
                .isEmpty();
    }

    @Test
    void numbersReadBackTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Run english = Run.of("solve", logits, "-t", "0", "--nonzeros", "3", "--json");
            Run text = Run.of("solve", logits, "-t", "0", "--nonzeros", "3");
            Locale.setDefault(Locale.GERMANY);
            assertThat(Run.of("solve", logits, "-t", "0", "--nonzeros", "3", "--json")
                            .out())
                    .isEqualTo(english.out());
            assertThat(Run.of("solve", logits, "-t", "0", "--nonzeros", "3").out())
                    .isEqualTo(text.out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void pathTellsEveryKnot() {
        Run run = Run.of("path", logits, "-t", "0", "--json", "--coefficients");
        assertThat(run.code()).isZero();
        JsonNode json = run.json();
        JsonNode knots = json.get("knots");
        assertThat(knots.get(0).get("lambda").doubleValue())
                .isEqualTo(json.get("lambdaMax").doubleValue());
        assertThat(knots.get(0).get("nonzeros").intValue()).isZero();
        assertThat(knots.get(0).get("entered").size()).isEqualTo(1);
        assertThat(json.at("/end/reason").textValue()).isNotBlank();
        double lambda = Double.POSITIVE_INFINITY;
        double error = Double.POSITIVE_INFINITY;
        for (JsonNode knot : knots) {
            assertThat(knot.get("lambda").doubleValue()).isLessThan(lambda);
            assertThat(knot.get("error").doubleValue()).isLessThanOrEqualTo(error);
            lambda = knot.get("lambda").doubleValue();
            error = knot.get("error").doubleValue();
            long nonzeros = 0;
            for (JsonNode coefficient : knot.get("coefficients")) {
                nonzeros += coefficient.get("value").doubleValue() == 0 ? 0 : 1;
            }
            assertThat(knot.get("nonzeros").longValue()).isEqualTo(nonzeros);
        }
        assertThat(json.at("/end/lambda").doubleValue()).isEqualTo(lambda);
    }

    @Test
    void pathTellsWhyEachKnotIsThere() {
        JsonNode json = Run.of("path", logits, "-t", "0", "--json", "--coefficients", "--correlations")
                .json();
        String text = Run.of("path", logits, "-t", "0").out();
        JsonNode knots = json.get("knots");
        for (JsonNode event : json.get("events")) {
            JsonNode knot = knots.get(event.get("knot").intValue());
            double level = event.get("lambda").doubleValue() / 2;
            assertThat(knot.get("lambda").doubleValue()).isEqualTo(2 * level);
            assertThat(event.get("enters").size()).isEqualTo(knot.get("entered").size());
            assertThat(event.get("leaves").size()).isEqualTo(knot.get("left").size());
            for (String change : List.of("enters", "leaves")) {
                for (JsonNode one : event.get(change)) {
                    double c = knot.get("correlations")
                            .get(one.get("index").intValue())
                            .doubleValue();
                    assertThat(c).isCloseTo(one.get("sign").intValue() * level, within(1e-9));
                }
            }
            assertThat(text).contains(event.get("words").textValue());
        }
        JsonNode last = knots.get(knots.size() - 1);
        double level = last.get("lambda").doubleValue() / 2;
        for (JsonNode coefficient : last.get("coefficients")) {
            double c = last.get("correlations")
                    .get(coefficient.get("index").intValue())
                    .doubleValue();
            assertThat(c * Math.signum(coefficient.get("value").doubleValue())).isCloseTo(level, within(1e-9));
        }
    }

    @Test
    void redundancyRanksWhatFewOthersPredict() {
        JsonNode json = Run.of("redundancy", logits, "--json").json();
        assertThat(json.get("rank").intValue()).isEqualTo(6);
        JsonNode sum = json.at("/categories/0");
        JsonNode loner = json.at("/categories/5");
        assertThat(sum.get("errorAtZero").doubleValue()).isBetween(0.0, 1e-3);
        assertThat(loner.get("errorAtZero").doubleValue())
                .isGreaterThan(0.5 * loner.get("targetMoment").doubleValue());
        assertThat(sum.at("/errorAtNonzeros/1").doubleValue())
                .isGreaterThan(sum.at("/errorAtNonzeros/3").doubleValue());
        List<String> lines =
                Run.of("redundancy", logits, "--top", "1").out().lines().toList();
        assertThat(lines).anyMatch(line -> line.contains("sum"));
    }

    @Test
    void pathEndsWhereAsked() {
        JsonNode json =
                Run.of("path", logits, "-t", "0", "--nonzeros", "2", "--json").json();
        assertThat(json.at("/end/reason").textValue()).isEqualTo("nonzero-cap");
        assertThat(json.get("knots").get(0).has("coefficients")).isFalse();
    }

    @Test
    void theSecondNetworkIsPredictedByTheFirst() throws IOException {
        double[][] other = SmallData.logits();
        for (double[] row : other) {
            row[0] = 3 * row[5];
        }
        Path with = Npy.doubles(folder.resolve("other.npy"), other);
        JsonNode json = Run.of(
                        "solve", logits, "--with", with.toString(), "-t", "0", "--lambda-ratio", "0.001", "--json")
                .json();
        assertThat(json.at("/coefficients/0/index").intValue()).isEqualTo(5);
        assertThat(json.at("/coefficients/0/value").doubleValue()).isCloseTo(3, within(0.02));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void figuresAreWrittenInBothFormats(FigureKind<?> kind) throws IOException {
        SmallData.writeTruth(folder);
        Path svg = folder.resolve(kind.key() + ".svg");
        Path png = folder.resolve(kind.key() + ".png");
        List<String> args =
                new ArrayList<>(List.of("figure", kind.key(), logits, "-t", "sum", "--lambda-ratio", "0.2"));
        if (kind.showsSeveral()) {
            args.addAll(List.of("--targets", "2", "--bases", "4"));
        }
        assertThat(Run.of(with(args, "-o", svg.toString(), "--width", "180mm"))).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(svg, StandardCharsets.UTF_8))
                .contains("<svg")
                .contains("sum");
        assertThat(Run.of(with(args, "-o", png.toString(), "--width", "2in", "--height", "1.5in", "--dpi", "100")))
                .isEqualTo(new Run(0, "", ""));
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(150);
    }

    @Test
    void darkFiguresHaveADarkPage() throws IOException {
        Path png = folder.resolve("star.png");
        String[] common = {"figure", "star", logits, "-t", "0", "--nonzeros", "2", "--dpi", "72", "-o", png.toString()};
        assertThat(Run.of(common).code()).isZero();
        assertThat(ImageIO.read(png.toFile()).getRGB(0, 0) & 0xFF).isGreaterThan(0xF0);
        assertThat(Run.of(with(List.of(common), "--dark")).code()).isZero();
        assertThat(ImageIO.read(png.toFile()).getRGB(0, 0) & 0xFF).isLessThan(0x40);
    }

    @Test
    void radialTakesListsOfBasesAndTargets() throws IOException {
        Path svg = folder.resolve("r.svg");
        Run run = Run.of(
                "figure",
                "radial",
                logits,
                "--lambda-ratio",
                "0.1",
                "--bases",
                "1,2,loner",
                "--targets",
                "sum,",
                "-o",
                svg.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(svg, StandardCharsets.UTF_8))
                .contains("first part", "second part", "loner")
                .doesNotContain("twin");
        Run both = Run.of(
                "figure",
                "radial",
                logits,
                "--lambda-ratio",
                "0.1",
                "--bases",
                "1,0",
                "--targets",
                "sum,",
                "-o",
                svg.toString());
        assertThat(both.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void reportIsOnePageThatNeedsNothingElse() throws IOException {
        Path out = folder.resolve("a/b");
        Run run = Run.of("report", logits, "--targets", "sum,loner", "--nonzeros", "2", "-o", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo(out.resolve("index.html").toString());
        String html = Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<svg").contains("sum", "loner", "first part");
        assertThat(html.split("id=\"controls\"", -1)[1]).contains("this solution", "θ = 0", "at random", "largest |b|");
        assertThat(html).doesNotContain("<script", "<link", "src=", "@import");
        assertThat(html.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "")).doesNotContain("http");
        List<String> ids = java.util.regex.Pattern.compile("\\bid=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Run.of("report", logits, "--targets", "sum,loner", "--nonzeros", "2", "-o", out.toString());
        assertThat(Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8))
                .isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "solve", "path", "redundancy", "dependencies", "report", "figure"})
    void everyCommandHasHelpWithAnExample(String command) {
        Run run = Run.of((command + " --help").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: nde " + command, "Example", "  nde " + command);
    }

    @Test
    void helpListsOnlyWhatIsThere() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("open", "check", "solve", "path", "redundancy", "dependencies", "report", "figure", "graph")
                .contains("plant", "snippet", "convert");
    }

    @Test
    void noHelpHasAPercentSignThatIsTakenForAFormat() {
        CommandLine all = NdeCommandLine.commands(
                new Console(System.out, System.err, false, () -> false, Workers.CALLER), file -> {});
        List<String> texts = new ArrayList<>();
        collect(all, texts);
        assertThat(texts).hasSizeGreaterThan(200).allSatisfy(text -> assertThatCode(() -> String.format(text))
                .as(text)
                .doesNotThrowAnyException());
    }

    private static void collect(CommandLine command, List<String> texts) {
        CommandLine.Model.CommandSpec spec = command.getCommandSpec();
        texts.addAll(List.of(spec.usageMessage().header()));
        texts.addAll(List.of(spec.usageMessage().description()));
        texts.addAll(List.of(spec.usageMessage().footer()));
        spec.args().forEach(argument -> texts.addAll(List.of(argument.description())));
        command.getSubcommands().values().forEach(below -> collect(below, texts));
    }

    private static String[] with(List<String> args, String... more) {
        List<String> all = new ArrayList<>(args);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
