package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.io.HeadFile;

/** Commands on features: everything that takes logits takes them. */
final class FeatureCommandsTest {

    private static final List<String> SOLVE = List.of("--target", "gamma", "--lambda-ratio", "0.2", "--json");

    @TempDir
    private Path folder;

    private Path features;
    private Path train;

    @BeforeEach
    void writeData() throws IOException {
        features = folder.resolve("toy");
        train = SmallFeatures.writeInto(features);
        SmallFeatures.writeHead(features.resolve("head.npz"), 1);
    }

    @Test
    void aHeadOnFeaturesIsSolvedAsItsLogitsAreWithTestRowsHeldOut() throws IOException {
        JsonNode solved = solve(features).json();

        assertThat(solved.get("fitRows").asInt()).isEqualTo(SmallFeatures.TRAIN);
        assertThat(solved.get("evaluationRows").asInt()).isEqualTo(SmallFeatures.TEST);
        JsonNode told = solved.get("features");
        assertThat(told.get("width").asInt()).isEqualTo(SmallFeatures.WIDTH);
        assertThat(told.get("outOfDistributionRows").asInt()).isEqualTo(SmallFeatures.OTHER);
        assertThat(told.get("head").get("file").asText()).isEqualTo("head.npz");

        JsonNode ofLogits = solve(writeLogits(folder.resolve("logits"))).json();
        ((ObjectNode) solved).remove("features");
        assertThat(solved.get("coefficients").size()).isPositive();
        assertSameNumbers(solved, ofLogits);
    }

    @Test
    void theFolderAFileInItAndAFileOfAnyNameAreTheSame() throws IOException {
        String ofFolder = solve(features).out();
        assertThat(solve(train).out()).isEqualTo(ofFolder);
        Path renamed = Files.move(train, features.resolve("activations.npy"));
        Run unsaid = solve(renamed);
        assertThat(unsaid.code()).isEqualTo(ExitCode.DATA);
        assertThat(solve(renamed, "--features").out()).isEqualTo(ofFolder);
        assertThat(solve(renamed, "--head", features.resolve("head.npz").toString())
                        .out())
                .isEqualTo(ofFolder);
    }

    @Test
    void filesThatLieElsewhereAreNamed() throws IOException {
        String together = solve(features).out();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        String[] options = Stream.of(
                        "--test=test.features.npy",
                        "--test-labels=test.labels.npy",
                        "--ood=ood.features.npy",
                        "--labels=train.labels.npy",
                        "--categories=categories.tsv",
                        "--head=head.npz")
                .map(option -> moved(option, elsewhere))
                .toArray(String[]::new);
        assertThat(solve(train, options).out()).isEqualTo(together);
    }

    @Test
    void everyFileMayBeNamedByAnOptionOfItsOwn() throws IOException {
        String together = solve(features).out();
        List<String> call = Stream.concat(
                        Stream.of("solve"),
                        Stream.concat(
                                SOLVE.stream(),
                                Stream.of(
                                        "--train-features=" + train,
                                        "--train-labels=" + features.resolve("train.labels.npy"),
                                        "--test-features=" + features.resolve("test.features.npy"),
                                        "--ood-features=" + features.resolve("ood.features.npy"))))
                .toList();
        assertThat(Run.of(call.toArray(String[]::new)).out()).isEqualTo(together);

        List<String> both =
                Stream.concat(call.stream(), Stream.of(folder.toString())).toList();
        assertThat(Run.of(both.toArray(String[]::new)).errorLines())
                .singleElement()
                .asString()
                .contains("both " + folder + " and --train-features " + train + " given; choose one");
    }

    private String moved(String option, Path elsewhere) {
        String[] parts = option.split("=", 2);
        try {
            Path file = Files.move(features.resolve(parts[1]), elsewhere.resolve(parts[1]));
            return parts[0] + "=" + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void withoutAHeadOneIsTrainedAndThatIsSaid() throws IOException {
        Files.delete(features.resolve("head.npz"));
        Run run = solve(features);
        assertThat(run.code()).isZero();
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .startsWith("nde: note: no head was given, so one was trained: softmax regression on the training rows,"
                        + " weight decay 0.01, gradient norm ");
        JsonNode training = run.json().get("features").get("head").get("trained");
        assertThat(training.get("weightDecay").asDouble()).isEqualTo(0.01);
        assertThat(training.get("gradientNorm").asDouble()).isLessThanOrEqualTo(1e-9);

        Run check = Run.of("check", features.toString());
        assertThat(check.out()).contains("none was given; trained: softmax regression on the training rows");
        assertThat(solve(features).out()).isEqualTo(run.out());
    }

    @Test
    void aSecondHeadIsASecondNetwork() throws IOException {
        Path other = SmallFeatures.writeHead(folder.resolve("cut.npz"), 2);
        JsonNode between =
                solve(features, "--with", other.toString(), "--side-by-side").json();
        assertThat(between.get("networks").get("predicting").asText()).isEqualTo("toy");
        assertThat(between.get("networks").get("predicted").asText()).isEqualTo("cut");
        assertThat(between.get("features").get("otherHead").get("file").asText())
                .isEqualTo("cut.npz");
        double alone = solve(features, "--head", other.toString())
                .json()
                .get("targetMoment")
                .asDouble();
        assertThat(between.get("targetMoment").asDouble()).isCloseTo(alone, within(1e-12 * alone));
        assertThat(between.get("within").get("targetMoment").asDouble()).isCloseTo(alone, within(1e-12 * alone));

        JsonNode turned =
                solve(features, "--head", other.toString(), "--with", "usual").json();
        assertThat(turned.get("networks").get("predicting").asText()).isEqualTo("cut");
        double own = solve(features).json().get("targetMoment").asDouble();
        assertThat(turned.get("targetMoment").asDouble()).isCloseTo(own, within(1e-12 * own));
        assertThat(solve(features, "--with", other.toString(), "--with-own")
                        .json()
                        .get("withOwn")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void trainingRowsAreHeldOutWhereThereAreNoTestRows() throws IOException {
        assertRefused(ExitCode.DATA, "these test rows are what is held out", "--hold-out", "0.25");
        Files.delete(features.resolve("test.features.npy"));
        JsonNode held = solve(features, "--hold-out", "0.25").json();
        assertThat(held.get("evaluationRows").asInt()).isEqualTo(15);
        assertThat(held.get("features").get("trainRows").asInt()).isEqualTo(45);
        assertThat(held.get("features").get("testRows").asInt()).isEqualTo(15);
        assertThat(solve(features).json().get("evaluationRows").asInt()).isZero();
        Npy.mask(features.resolve("evaluation.npy"), mask(20));
        assertThat(solve(features).json().get("evaluationRows").asInt()).isEqualTo(20);
    }

    private static boolean[] mask(int held) {
        boolean[] mask = new boolean[SmallFeatures.TRAIN];
        Arrays.fill(mask, 0, held, true);
        return mask;
    }

    @Test
    void everyMistakeIsOneLine() throws IOException {
        assertRefused(ExitCode.USAGE, "features have one row a sample; leave out --transpose", "--transpose");
        assertRefused(ExitCode.USAGE, "--network x belongs to --sample", "--network", "x");
        assertRefused(ExitCode.DATA, "nothing.npz: there is no such file", "--head", "nothing.npz");
        Path logits = writeLogits(folder.resolve("logits"));
        assertRefused(ExitCode.DATA, "a head is an npz archive, and this is none", "--with", logits.toString());
        Path wide = folder.resolve("wide.npz");
        try (var out = Files.newOutputStream(wide)) {
            HeadFile.write(new Head(7, new double[42], new double[6]), out);
        }
        assertRefused(
                ExitCode.DATA, "wide.npz: a head of 7 features, but " + train + " has 5", "--head", wide.toString());
        Npy.labels(features.resolve("test.labels.npy"), SmallFeatures.labels(23));
        assertRefused(ExitCode.DATA, "23 labels, but " + features.resolve("test.features.npy") + " has 24 rows");
        Npy.labels(features.resolve("test.labels.npy"), new int[SmallFeatures.TEST]);
        Npy.doubles(features.resolve("ood.features.npy"), new double[3][4]);
        assertRefused(ExitCode.DATA, "ood.features.npy: 4 features a row, but " + train + " has 5");
        Files.delete(features.resolve("ood.features.npy"));
        int[] labels = SmallFeatures.labels(SmallFeatures.TRAIN);
        labels[4] = 6;
        Npy.labels(features.resolve("train.labels.npy"), labels);
        assertRefused(ExitCode.DATA, "train.labels.npy, row 4: label 6 is not one of the 6 categories");
        Files.delete(features.resolve("train.labels.npy"));
        assertRefused(
                ExitCode.DATA, "features without labels; save the category of every row beside them as train.labels");
        Files.delete(train);
        assertRefused(ExitCode.DATA, "it is a folder without train.features.npy");
    }

    @Test
    void whatIsNoNumberIsFoundInFeatures() throws IOException {
        double[][] rows = SmallFeatures.rows(SmallFeatures.TEST, 2);
        rows[3][1] = Double.NaN;
        Npy.doubles(features.resolve("test.features.npy"), rows);
        assertRefused(ExitCode.DATA, "test.features.npy, row 3, column 1: NaN instead of a feature");
    }

    @Test
    void optionsOfFeaturesBelongToFeatures() {
        Run sample = Run.of("solve", "--sample", "imagenet1k", "--head", "x.npz", "-t", "1", "--nonzeros", "1");
        assertThat(sample.code()).isEqualTo(ExitCode.USAGE);
        assertThat(sample.err()).contains("belong to features").hasLineCount(1);
        Run named = Run.of("solve", "--sample", "tiny200", "--test", "x.npy", "-t", "1", "--nonzeros", "1");
        assertThat(named.code()).isEqualTo(ExitCode.USAGE);
        assertThat(named.err()).contains("--sample brings its own").hasLineCount(1);
    }

    @Test
    void aRecipeMakesTheSameFigureAndSeesAnotherHead() throws IOException {
        Path figure = folder.resolve("star.svg");
        Run made = Run.of(
                "figure",
                "star",
                features.toString(),
                "-t",
                "gamma",
                "--nonzeros",
                "2",
                "-o",
                figure.toString(),
                "--print-recipe");
        assertThat(made.err()).isEmpty();
        JsonNode recipe = made.json();
        assertThat(recipe.get("state")
                        .get("data")
                        .get("predicting")
                        .get("features")
                        .asText())
                .isEqualTo("toy/train.features.npy");
        assertThat(recipe.get("sha256").has("head")).isTrue();
        assertThat(recipe.get("sha256").has("test-labels")).isTrue();
        Path again = folder.resolve("again.svg");
        assertThat(Run.of("figure", "--recipe", figure.toString(), "-o", again.toString())
                        .code())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(figure);
        SmallFeatures.writeHead(features.resolve("head.npz"), 2);
        Run refused = Run.of("figure", "--recipe", figure.toString(), "-o", again.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.DATA);
        assertThat(refused.err())
                .contains("head.npz: does not hold what it held")
                .hasLineCount(1);
    }

    @Test
    void theSampleIsOpenedUnderItsOwnHead() {
        Run run = Run.of("solve", "--sample", "tiny200", "--target", "goldfish", "--nonzeros", "10", "--json");
        assertThat(run.err()).isEmpty();
        JsonNode solved = run.json();
        assertThat(solved.get("metrics").get("originalAcc").asDouble()).isCloseTo(0.5453, within(1e-3));
        assertThat(solved.get("coefficients").findValuesAsText("name")).contains("bell pepper");
        assertThat(solved.get("relativeGap").asDouble()).isLessThan(1e-12);
        assertThat(Run.of("solve", "--help").out()).contains("imagenet1k").contains("tiny200");
    }

    private Run solve(Path data, String... more) {
        return Run.of(Stream.of(Stream.of("solve", data.toString()), SOLVE.stream(), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private void assertRefused(int code, String message, String... more) {
        Run run = solve(features, more);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    /** The same data as logits: what the head makes of training rows and below them test rows. */
    private static Path writeLogits(Path folder) throws IOException {
        Files.createDirectories(folder);
        double[][] rows = Stream.concat(
                        Arrays.stream(SmallFeatures.rows(SmallFeatures.TRAIN, 1)),
                        Arrays.stream(SmallFeatures.rows(SmallFeatures.TEST, 2)))
                .toArray(double[][]::new);
        boolean[] held = new boolean[rows.length];
        Arrays.fill(held, SmallFeatures.TRAIN, held.length, true);
        int[] labels = new int[rows.length];
        Arrays.setAll(labels, row -> (row < SmallFeatures.TRAIN ? row : row - SmallFeatures.TRAIN) % 6);
        Npy.mask(folder.resolve("evaluation.npy"), held);
        Npy.labels(folder.resolve("labels.npy"), labels);
        Files.copy(
                folder.resolveSibling("toy").resolve("categories.tsv"),
                folder.resolve("categories.tsv"),
                StandardCopyOption.REPLACE_EXISTING);
        return Npy.doubles(folder.resolve("logits.npy"), SmallFeatures.logits(rows, SmallFeatures.head(1)));
    }

    /** Products are summed in another order, so the last digits may be others. */
    private static void assertSameNumbers(JsonNode actual, JsonNode expected) {
        assertThat(actual.getNodeType()).isEqualTo(expected.getNodeType());
        assertThat(actual.size()).as("%s beside %s", actual, expected).isEqualTo(expected.size());
        if (expected.isDouble()) {
            assertThat(actual.asDouble())
                    .isCloseTo(expected.asDouble(), within(1e-9 * (1e-6 + Math.abs(expected.asDouble()))));
        } else if (expected.isArray()) {
            for (int i = 0; i < expected.size(); i++) {
                assertSameNumbers(actual.get(i), expected.get(i));
            }
        } else if (expected.isObject()) {
            expected.fieldNames().forEachRemaining(name -> assertSameNumbers(actual.get(name), expected.get(name)));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
