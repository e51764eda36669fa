package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.console.ExitCode;

/** Every mistake ends in one line that says what, where and what to do, with the right code, and leaves no file behind. */
final class BadInputTest {

    @TempDir
    private Path folder;

    private Path logits;

    @BeforeEach
    void writeData() throws IOException {
        logits = SmallData.writeInto(folder);
    }

    // ---- the data: 3 ----

    @Test
    void truncatedNpy() throws IOException {
        byte[] whole = Files.readAllBytes(logits);
        Files.write(logits, Arrays.copyOf(whole, whole.length - 100));
        assertRefused(ExitCode.DATA, "logits.npy", "2908", "3008");
    }

    @Test
    void textRenamedToNpy() throws IOException {
        Files.writeString(logits, "0.1,0.2,0.3\n0.4,0.5,0.6\n", StandardCharsets.UTF_8);
        assertRefused(ExitCode.DATA, "logits.npy");
    }

    @Test
    void wrongMagic() throws IOException {
        byte[] bytes = Files.readAllBytes(logits);
        bytes[0] = 'P';
        Files.write(logits, bytes);
        assertRefused(ExitCode.DATA, "logits.npy");
    }

    @Test
    void objectArray() throws IOException {
        Npy.write(logits, "'|O'", "(60, 6)", new byte[64]);
        assertRefused(ExitCode.DATA, "logits.npy", "object");
    }

    @Test
    void emptyFile() throws IOException {
        Files.write(logits, new byte[0]);
        assertRefused(ExitCode.DATA, "logits.npy");
    }

    @Test
    void missingFile() throws IOException {
        Files.delete(logits);
        assertRefused(ExitCode.DATA, "logits.npy");
    }

    @Test
    void nanInside() throws IOException {
        double[][] rows = SmallData.logits();
        rows[17][3] = Double.NaN;
        Npy.doubles(logits, rows);
        assertRefused(ExitCode.DATA, "logits.npy", "17", "3");
    }

    @Test
    void infinityInside() throws IOException {
        double[][] rows = SmallData.logits();
        rows[5][1] = Double.NEGATIVE_INFINITY;
        Npy.doubles(logits, rows);
        assertRefused(ExitCode.DATA, "logits.npy", "5", "1");
    }

    @Test
    void labelsOfAnotherLength() throws IOException {
        Npy.labels(folder.resolve("labels.npy"), new int[SmallData.ROWS - 3]);
        assertRefused(ExitCode.DATA, "57", "60");
    }

    @Test
    void maskOfAnotherLength() throws IOException {
        Npy.mask(folder.resolve("evaluation.npy"), new boolean[10]);
        assertRefused(ExitCode.DATA, "10", "60");
    }

    @Test
    void otherNetworkOfAnotherLength() throws IOException {
        Path other = Npy.doubles(folder.resolve("other.npy"), new double[5][SmallData.CATEGORIES]);
        assertRefused(ExitCode.DATA, List.of("--with", other.toString()), "5", "60");
    }

    @Test
    void samplesOfAnotherLength() throws IOException {
        Files.writeString(folder.resolve("samples.tsv"), "image\na.jpg\nb.jpg\n");
        assertRefused(ExitCode.DATA, "samples.tsv", "2 rows", "60");
    }

    // ---- the call: 2 ----

    @Test
    void rowsHeldOutInTwoWays() {
        List<String> solve = List.of("solve", logits.toString(), "-t", "sum", "--nonzeros", "2", "--hold-out");
        assertRefused(run(solve, "0.2", "--evaluation", "held.npy"), ExitCode.USAGE, "--evaluation", "--hold-out");
        assertRefused(run(solve, "1"), ExitCode.USAGE, "--hold-out 1.0", "below 1");
        assertRefused(run(solve, "0.2", "--seed", "-3"), ExitCode.USAGE, "--seed -3");
        assertRefused(run("check", logits.toString(), "--seed", "3"), ExitCode.USAGE, "--seed 3 belongs to --hold-out");
    }

    @Test
    void halfSamplesThatThereCannotBe() {
        List<String> solve = List.of("solve", logits.toString(), "-t", "sum", "--nonzeros", "2");
        assertRefused(run(solve, "--stability", "7"), ExitCode.USAGE, "--stability 7", "even number from 2 to 1000");
        assertRefused(run(solve, "--stability", "0"), ExitCode.USAGE, "--stability 0");
        assertRefused(run(solve, "--stability-seed", "2"), ExitCode.USAGE, "--stability-seed 2", "leave it out");
        assertRefused(
                run(solve, "--stability", "--stability-seed", "-2"), ExitCode.USAGE, "--stability-seed -2", "negative");
    }

    @Test
    void foldsThatThereCannotBe() {
        List<String> solve = List.of("solve", logits.toString(), "-t", "sum", "--nonzeros", "2");
        assertRefused(run(solve, "--cv", "1"), ExitCode.USAGE, "--cv 1", "from 2 to 100");
        assertRefused(run(solve, "--cross-fit", "0"), ExitCode.USAGE, "--cross-fit 0");
        assertRefused(run(solve, "--cv", "5", "--cv-seed", "-1"), ExitCode.USAGE, "--cv-seed -1");
        assertRefused(run(solve, "--cv-seed", "2"), ExitCode.USAGE, "--cv-seed 2", "leave it out");
        assertRefused(run(solve, "--cv", "41"), ExitCode.DATA, "40 groups, too few for 41 folds");
        assertRefused(
                run("path", logits.toString(), "-t", "sum", "--lambda", "cv-min"), ExitCode.USAGE, "solve --cv 5");
        assertRefused(run("solve", logits.toString(), "-t", "sum", "--lambda", "cv-max"), ExitCode.USAGE, "cv-max");
    }

    private Run run(List<String> words, String... more) {
        return run(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void unknownTarget() {
        Run run = run("solve", logits.toString(), "--target", "lonr", "--nonzeros", "2");
        assertRefused(run, ExitCode.USAGE, "lonr", "did you mean", "loner");
    }

    @Test
    void targetOutsideTheColumns() {
        Run run = run("solve", logits.toString(), "--target", "6", "--nonzeros", "2");
        assertRefused(run, ExitCode.USAGE, "6", "0 to 5");
    }

    @Test
    void ambiguousName() {
        Run run = run("solve", logits.toString(), "--target", "twin", "--nonzeros", "2");
        assertRefused(run, ExitCode.USAGE, "twin", "n00000004", "n00000005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "-1e-9"})
    void lambdaNotPositive(String lambda) {
        assertRefused(run("solve", logits.toString(), "-t", "sum", "--lambda", lambda), ExitCode.USAGE, "--lambda");
        Run ratio = run("solve", logits.toString(), "-t", "sum", "--lambda-ratio", lambda);
        assertRefused(ratio, ExitCode.USAGE, "--lambda-ratio");
    }

    @Test
    void negativeCount() {
        Run run = run("solve", logits.toString(), "-t", "sum", "--nonzeros", "-2");
        assertRefused(run, ExitCode.USAGE, "--nonzeros", "-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1", "2", "NaN"})
    void focusThatIsNoPart(String focus) {
        Run run = run("solve", logits.toString(), "-t", "sum", "--nonzeros", "2", "--focus=" + focus);
        assertRefused(run, ExitCode.USAGE, "--focus");
    }

    @Test
    void focusOfAnUnknownKindOrWithoutAny() {
        Run kind =
                run("path", logits.toString(), "-t", "sum", "--nonzeros", "2", "--focus", "0.5", "--focus-by", "logit");
        assertRefused(kind, ExitCode.USAGE, "--focus-by logit", "softmax, label");
        Run alone = run("solve", logits.toString(), "-t", "sum", "--nonzeros", "2", "--focus-by", "label");
        assertRefused(alone, ExitCode.USAGE, "--focus-by", "--focus");
    }

    @Test
    void tablesOfWhatIsNotSaid() {
        String file = folder.resolve("t.csv").toString();
        assertRefused(run("table", logits.toString(), "--nonzeros", "2"), ExitCode.USAGE, "--targets, --all, --every");
        Run step = run("table", logits.toString(), "--every", "0", "--nonzeros", "2");
        assertRefused(step, ExitCode.USAGE, "--every 0", "of at least 1");
        Run unknown = run("table", logits.toString(), "--targets", "lonr", "--nonzeros", "2");
        assertRefused(unknown, ExitCode.USAGE, "--targets \"lonr\"", "did you mean");
        Run sort = run("table", logits.toString(), "--all", "--nonzeros", "2", "--sort", "size", "-o", file);
        assertRefused(sort, ExitCode.USAGE, "--sort size", "positiveAcc");
        Run reverse = run("table", logits.toString(), "--all", "--nonzeros", "2", "--reverse");
        assertRefused(reverse, ExitCode.USAGE, "--reverse", "--sort");
        Run kind = run("table", logits.toString(), "--all", "--nonzeros", "2", "-o", file.replace("csv", "xls"));
        assertRefused(kind, ExitCode.USAGE, "t.xls", ".csv, .json, .tex");
        Run input = run("table", logits.toString(), "--all", "--nonzeros", "2", "-o", "");
        assertRefused(input, ExitCode.USAGE, "-o is empty");
    }

    @Test
    void labsOfWhatIsNoLab() throws IOException {
        Path toy = folder.resolve("toy");
        SmallFeatures.writeInto(toy);
        SmallFeatures.writeHead(toy.resolve("head.npz"), 1);
        List<String> lab = List.of("lab", "base-new", toy.toString());
        assertRefused(run("lab"), ExitCode.USAGE, "which lab is missing: base-new");
        assertRefused(run("lab", "base", toy.toString()), ExitCode.USAGE, "'base' is not one of base-new");
        assertRefused(run(lab), ExitCode.USAGE, "one of --new, --new-categories is missing");
        assertRefused(run(lab, "--new", "0"), ExitCode.USAGE, "--new 0: nothing to learn");
        assertRefused(run(lab, "--new", "5"), ExitCode.USAGE, "--new 5: of 6 categories", "at most 4");
        assertRefused(run(lab, "--new-categories", "0,1,2,3,4"), ExitCode.USAGE, "names 5", "at most 4");
        assertRefused(run(lab, "--new-categories", "alpah"), ExitCode.USAGE, "\"alpah\"", "did you mean", "alpha");
        assertRefused(
                run(lab, "--new-categories", "alpha", "--repeat", "2"), ExitCode.USAGE, "--repeat 2", "same every");
        assertRefused(run(lab, "--new-categories", "alpha", "--seed", "2"), ExitCode.USAGE, "--seed says which");
        assertRefused(run(lab, "--new", "2", "--repeat", "0"), ExitCode.USAGE, "--repeat 0", "from 1 to 1000");
        assertRefused(run(lab, "--new", "2", "--seed", "-1"), ExitCode.USAGE, "--seed -1 is negative");
        assertRefused(run(lab, "--new", "2", "--loss", "old"), ExitCode.USAGE, "--loss old", "joint, new-rows, ridge");
        assertRefused(run(lab, "--new", "2", "--decay", "x"), ExitCode.USAGE, "--decay: 'x' is not a number");
        assertRefused(run(lab, "--new", "2", "--decay", "0"), ExitCode.USAGE, "--decay 0.0");
        assertRefused(run(lab, "--new", "2", "--ridge", "-1"), ExitCode.USAGE, "--ridge -1.0");
        assertRefused(run(lab, "--new", "2", "--l1", "-1"), ExitCode.USAGE, "--l1 -1.0");
        assertRefused(run(lab, "--new", "2", "--loss", "ridge", "--l1", "1"), ExitCode.USAGE, "--l1 is about sparse");
        assertRefused(run(lab, "--new", "2", "--focus", "0.5"), ExitCode.USAGE, "--focus is about straight");
        assertRefused(run(lab, "--new", "2", "--loss", "straight", "--focus", "1"), ExitCode.USAGE, "--focus 1.0");
        assertRefused(run(lab, "--new", "2", "--loss", "straight", "--nonzeros", "0"), ExitCode.USAGE, "--nonzeros 0");
        String picture = folder.resolve("t.bmp").toString();
        assertRefused(run(lab, "--new", "2", "-o", picture), ExitCode.USAGE, "t.bmp", ".csv, .json, .tex");
        assertRefused(run(lab, "--new", "2", "--theta", picture), ExitCode.USAGE, "t.bmp", ".npz, .csv");
        assertRefused(run(lab, "--new", "2", "--figure", picture), ExitCode.USAGE, "t.bmp", ".svg");
        Run head =
                run("lab", "head", toy.toString(), "-o", toy.resolve("head.csv").toString());
        assertRefused(head, ExitCode.USAGE, "head.csv", "end its name in .npz");
        assertRefused(run(lab, "--new", "2", "--top", "3"), ExitCode.USAGE, "--top and --threshold", "--radial");
        String table = folder.resolve("t.csv").toString();
        assertRefused(run(lab, "--new", "2", "-o", table, "--theta", table), ExitCode.USAGE, "t.csv: two results");
        Run logitsAlone = run("lab", "base-new", logits.toString(), "--new", "2");
        assertRefused(logitsAlone, ExitCode.DATA, "these are logits", "train.features.npy", "--sample tiny200");
    }

    @Test
    void resultsOfLabsInPlaceOfWhatLiesBesideTheFeatures() throws IOException {
        Path toy = folder.resolve("toy");
        SmallFeatures.writeInto(toy);
        Path head = toy.resolve("head.npz");
        SmallFeatures.writeHead(head, 1);
        byte[] before = Files.readAllBytes(head);
        String[] theta = {"lab", "base-new", toy.toString(), "--new", "2", "--theta", head.toString()};
        assertRefused(run(theta), ExitCode.USAGE, "head.npz: is one of the files to read");
        String[] cut = {"lab", "cut", toy.toString(), "--pair", "1:2", "--save-head", head.toString()};
        assertRefused(run(cut), ExitCode.USAGE, "head.npz: is one of the files to read");
        assertThat(head).hasBinaryContent(before);
        Path test = Files.move(toy.resolve("test.features.npy"), toy.resolve("test.features.npz"));
        String[] onTest = {"lab", "head", toy.toString(), "-o", test.toString()};
        assertRefused(run(onTest), ExitCode.USAGE, "test.features.npz: is one of the files to read");
    }

    @Test
    void featuresOfTwoCategoriesHaveNoneToSpare() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        Npy.doubles(two.resolve("train.features.npy"), new double[][] {{0, 1}, {1, 0}, {0, 2}, {3, 0}});
        Npy.labels(two.resolve("train.labels.npy"), new int[] {0, 1, 0, 1});
        Npy.doubles(two.resolve("test.features.npy"), new double[][] {{0, 1}, {1, 0}});
        Npy.labels(two.resolve("test.labels.npy"), new int[] {0, 1});
        Run run = run("lab", "base-new", two.toString(), "--new", "1");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("the features have 2 categories", "give features of three categories or more");
    }

    @Test
    void cutsOfWhatIsNoDependency() throws IOException {
        Path toy = folder.resolve("toy");
        SmallFeatures.writeInto(toy);
        SmallFeatures.writeHead(toy.resolve("head.npz"), 1);
        List<String> cut = List.of("lab", "cut", toy.toString());
        assertRefused(run(cut), ExitCode.USAGE, "no dependency is named", "--pair");
        assertRefused(run(cut, "-t", "alpha"), ExitCode.USAGE, "--predictor is missing", "give both");
        assertRefused(run(cut, "--predictor", "alpha"), ExitCode.USAGE, "--target is missing");
        assertRefused(run(cut, "-t", "alpha", "--predictor", "0"), ExitCode.USAGE, "does not depend on itself");
        assertRefused(
                run(cut, "-t", "alpah", "--predictor", "0"), ExitCode.USAGE, "--target \"alpah\"", "did you mean");
        assertRefused(run(cut, "--pair", "alpha"), ExitCode.USAGE, "--pair \"alpha\" is no pair", "colon");
        assertRefused(
                run(cut, "--pair", "1:2", "--pair", "beta:gamma"),
                ExitCode.USAGE,
                "--pair \"beta:gamma\": the pair is named");
        assertRefused(run(cut, "--pair", "@" + folder.resolve("no.txt")), ExitCode.DATA, "no.txt", "T:P a line");
        List<String> pair = List.of("lab", "cut", toy.toString(), "--pair", "alpha:beta");
        assertRefused(run(pair, "--mu", "0"), ExitCode.USAGE, "--mu 0.0");
        assertRefused(run(pair, "--mu", "0.1,x"), ExitCode.USAGE, "--mu: 'x' is not a number");
        assertRefused(run(pair, "--repeat", "101"), ExitCode.USAGE, "--repeat 101", "from 1 to 100");
        assertRefused(run(pair, "--bootstrap", "9"), ExitCode.USAGE, "--bootstrap 9", "from 100 to");
        assertRefused(run(pair, "--lambda-ratio", "0"), ExitCode.USAGE, "--lambda-ratio");
        String head = folder.resolve("cut.npz").toString();
        assertRefused(run(pair, "--mu", "0.1,0.2", "--save-head", head), ExitCode.USAGE, "--save-head", "2 heads");
        Run logitsAlone = run("lab", "cut", logits.toString(), "-t", "sum", "--predictor", "loner");
        assertRefused(logitsAlone, ExitCode.DATA, "these are logits", "train.features.npy");
    }

    @Test
    void labsOfFeaturesThatCannotBeUsed() throws IOException {
        Path toy = folder.resolve("toy");
        SmallFeatures.writeInto(toy);
        SmallFeatures.writeHead(toy.resolve("head.npz"), 1);
        List<String> lab = List.of("lab", "base-new", toy.toString(), "--new", "2");
        int[] labels = SmallFeatures.labels(SmallFeatures.TRAIN);
        Npy.labels(
                toy.resolve("train.labels.npy"),
                Arrays.stream(labels).map(l -> l == 4 ? 3 : l).toArray());
        assertRefused(run(lab), ExitCode.DATA, "epsilon", "has no training row");
        Npy.labels(
                toy.resolve("train.labels.npy"),
                Arrays.stream(labels).map(l -> l == 4 ? 6 : l).toArray());
        assertRefused(run(lab), ExitCode.DATA, "row 4", "label 6", "0 to 5");
        Npy.labels(toy.resolve("train.labels.npy"), labels);
        double[][] rows = SmallFeatures.rows(SmallFeatures.TRAIN, 1);
        rows[7][2] = Double.NaN;
        Npy.doubles(toy.resolve("train.features.npy"), rows);
        assertRefused(run(lab), ExitCode.DATA, "train.features.npy, row 7, column 2", "NaN");
        Npy.doubles(toy.resolve("train.features.npy"), SmallFeatures.rows(SmallFeatures.TRAIN, 1));
        Npy.doubles(toy.resolve("test.features.npy"), new double[SmallFeatures.TEST][SmallFeatures.WIDTH - 1]);
        assertRefused(run(lab), ExitCode.DATA, "test.features.npy", "4 features a row", "5");
        Files.delete(toy.resolve("test.features.npy"));
        Files.delete(toy.resolve("test.labels.npy"));
        assertRefused(run(lab), ExitCode.DATA, "no test rows", "hold out");
    }

    @Test
    void lambdaGivenTwice() {
        Run run = run("solve", logits.toString(), "-t", "sum", "--nonzeros", "2", "--lambda", "1");
        assertRefused(run, ExitCode.USAGE, "--lambda", "--nonzeros");
    }

    @Test
    void lambdaMissing() {
        assertRefused(run("solve", logits.toString(), "-t", "sum"), ExitCode.USAGE, "--lambda");
    }

    @Test
    void noDataOrTwice() {
        assertRefused(run("check"), ExitCode.USAGE, "--sample");
        assertRefused(run("check", logits.toString(), "--sample", "imagenet1k"), ExitCode.USAGE, "choose one");
        assertRefused(run("check", "--sample", "cifar"), ExitCode.USAGE, "cifar", "imagenet1k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "1d", "0x1p3", "1e400", "1e-400", "1,5"})
    void numbersThatAreNone(String number) {
        Run run = run("solve", logits.toString(), "-t", "sum", "--lambda", number);
        assertRefused(run, ExitCode.USAGE, "nde: --lambda: '" + number + "' is ");
        assertThat(run.err()).doesNotContain("double", "Invalid");
    }

    @Test
    void countsThatAreNone() {
        Run run = run("solve", logits.toString(), "-t", "sum", "--nonzeros", "99999999999");
        assertRefused(run, ExitCode.USAGE, "nde: --nonzeros: '99999999999' is too large");
        Run many = run("redundancy", logits.toString(), "--nonzeros", "1,x");
        assertRefused(many, ExitCode.USAGE, "nde: --nonzeros: 'x' is not a whole number");
    }

    @Test
    void theWordsAreOurs() {
        Run none = run("solve", logits.toString(), "--nonzeros", "2");
        assertRefused(none, ExitCode.USAGE, "nde: --target is missing; see nde solve --help");
        Run valueless = run("solve", logits.toString(), "--nonzeros", "2", "--target");
        assertRefused(valueless, ExitCode.USAGE, "nde: --target needs a value, T;");
        Run noLambda = run("solve", logits.toString(), "-t", "sum");
        assertRefused(noLambda, ExitCode.USAGE, "nde: one of --lambda, --lambda-ratio, --nonzeros is missing;");
        Run both = run("solve", logits.toString(), "-t", "sum", "--nonzeros", "2", "--lambda", "1");
        assertRefused(both, ExitCode.USAGE, "nde: only one of --lambda, --nonzeros can be given");
        Run twice = run("solve", logits.toString(), "-t", "sum", "-t", "0", "--nonzeros", "2");
        assertRefused(twice, ExitCode.USAGE, "nde: --target is given twice;");
        Run kind = run("figure", "pie", logits.toString());
        assertRefused(kind, ExitCode.USAGE, "'pie' is not one of star, radial, chord,");
    }

    @Test
    void anOptionThatNamesCategoriesIsNamed() {
        String file = folder.resolve("fig.svg").toString();
        Run bases = run("figure", "radial", logits.toString(), "--lambda-ratio", "0.1", "--bases", "-3", "-o", file);
        assertRefused(bases, ExitCode.USAGE, "--bases -3");
        Run list =
                run("figure", "radial", logits.toString(), "--lambda-ratio", "0.1", "--bases", "sum,lonr", "-o", file);
        assertRefused(list, ExitCode.USAGE, "--bases \"lonr\"");
    }

    @Test
    void networksOfTheSampleByTheNamesOfTheHelp() {
        Run run = run("check", "--sample", "imagenet1k", "--network", "resnet");
        assertRefused(run, ExitCode.USAGE, "are mobilenet_v1 and mobilenet_v2;");
    }

    @Test
    void outputsThatAreInputs() throws IOException {
        Path picture = Files.move(logits, folder.resolve("logits.png"));
        Run figure =
                run("figure", "star", picture.toString(), "-t", "sum", "--nonzeros", "2", "-o", picture.toString());
        assertRefused(figure, ExitCode.USAGE, "logits.png", "to read");
        Path page = Files.move(picture, folder.resolve("index.html"));
        assertRefused(run("report", page.toString(), "-o", folder.toString()), ExitCode.USAGE, "index.html", "to read");
    }

    @Test
    void emptyOutputs() {
        assertRefused(figure(""), ExitCode.USAGE, "-o is empty");
        assertRefused(run("report", logits.toString(), "-o", ""), ExitCode.USAGE, "-o is empty");
    }

    @Test
    void unknownCommandAndOption() {
        assertRefused(run("sovle"), ExitCode.USAGE, "sovle");
        assertRefused(run("check", logits.toString(), "--jsn"), ExitCode.USAGE, "--jsn");
        assertRefused(run("figure"), ExitCode.USAGE, "star");
        assertRefused(run("figure", "pie"), ExitCode.USAGE, "pie");
    }

    @Test
    void figureIntoNoFolder() {
        Path file = folder.resolve("nowhere/fig.svg");
        assertRefused(figure(file.toString()), ExitCode.USAGE, "nowhere");
    }

    @Test
    void figureOntoAFolder() throws IOException {
        Path file = Files.createDirectory(folder.resolve("fig.svg"));
        assertRefused(figure(file.toString()), ExitCode.USAGE, "fig.svg");
    }

    @Test
    void figureOfUnknownKindOfFile() {
        Run unknown = figure(folder.resolve("fig.bmp").toString());
        assertRefused(unknown, ExitCode.USAGE, "bmp", ".png", ".svg");
        assertRefused(figure(folder.resolve("fig").toString()), ExitCode.USAGE, ".png", ".svg");
    }

    @Test
    void figureOfBadSize() {
        String file = folder.resolve("fig.png").toString();
        assertRefused(figure(file, "--width", "ten"), ExitCode.USAGE, "--width", "ten");
        assertRefused(figure(file, "--width", "1mm"), ExitCode.USAGE, "--width", "1mm");
        assertRefused(figure(file, "--dpi", "0"), ExitCode.USAGE, "--dpi");
    }

    @Test
    void figureOfTooManyPixels() throws IOException {
        Files.delete(logits);
        String file = folder.resolve("fig.png").toString();
        Run run = figure(file, "--dpi", "1200", "--width", "2000mm");
        assertRefused(run, ExitCode.USAGE, "94489", "dpi", "SVG");
    }

    @Test
    void reportOfATourOfWhichSomethingElseIsSaid() throws IOException {
        String out = folder.toString();
        assertRefused(
                run("report", "--tour", "first", "--sample", "imagenet1k", "-o", out),
                ExitCode.USAGE,
                "--tour and --sample",
                "leave one of them out");
        assertRefused(
                run("report", "--tour", "first", "--lambda-ratio", "1", "-o", out), ExitCode.USAGE, "--lambda-ratio");
        Path none = folder.resolve("none.ndetour");
        assertRefused(
                run("report", "--tour", none.toString(), "-o", out), ExitCode.DATA, "none.ndetour", "cannot be read");
        Path empty = Files.writeString(folder.resolve("empty.ndetour"), "{\"version\":1,\"title\":\"\",\"steps\":[]}");
        assertRefused(run("report", "--tour", empty.toString(), "-o", out), ExitCode.DATA, "steps is empty");
    }

    @Test
    void reportOntoAFile() {
        Run run = run("report", logits.toString(), "-o", logits.toString());
        assertRefused(run, ExitCode.USAGE, "logits.npy");
        Run below =
                run("report", logits.toString(), "-o", logits.resolve("below").toString());
        assertRefused(below, ExitCode.USAGE, "logits.npy");
    }

    @Test
    void coefficientsWithoutJson() {
        for (String numbers : List.of("--coefficients", "--correlations")) {
            Run run = run("path", logits.toString(), "-t", "sum", numbers);
            assertRefused(run, ExitCode.USAGE, numbers + " belongs to --json");
        }
    }

    // ---- cancelled: 4 ----

    @Test
    void aCancelWritesNothing() throws IOException {
        List<Path> before = files();
        Run run = Run.cancelledWhen(
                () -> true,
                "report",
                logits.toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(run.code()).isEqualTo(ExitCode.CANCELLED);
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    private Run figure(String file, String... more) {
        String[] first = {"figure", "star", logits.toString(), "-t", "sum", "--nonzeros", "2", "-o", file};
        return run(Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new));
    }

    private Run run(String... args) {
        List<Path> before = files();
        Run run = Run.of(args);
        assertThat(files()).as("files left behind").isEqualTo(before);
        return run;
    }

    private void assertRefused(int code, String... words) {
        assertRefused(code, List.of(), words);
    }

    /** The same words from every command that reads data. */
    private void assertRefused(int code, List<String> options, String... words) {
        String out = folder.resolve("fig.png").toString();
        List<List<String>> calls = List.of(
                List.of("check", logits.toString()),
                List.of("solve", logits.toString(), "-t", "0", "--nonzeros", "2", "--json"),
                List.of("figure", "scatter", logits.toString(), "-t", "0", "--nonzeros", "2", "-o", out));
        for (List<String> call : calls) {
            String[] args = Stream.concat(call.stream(), options.stream()).toArray(String[]::new);
            assertRefused(run(args), code, words);
        }
    }

    private static void assertRefused(Run run, int code, String... words) {
        assertThat(run.errorLines()).as("one line").hasSize(1);
        assertThat(run.err()).startsWith("nde: ").contains(words).contains(";");
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
