package org.neuraldeps.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.HeadLogits;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is odd about features is said, and nothing is said of features that are as they should be. */
class FeaturesDoctorTest {

    private static final int CATEGORIES = 4;
    private static final int WIDTH = 6;
    private static final int TRAIN = 40;

    private final double[] train = rows(TRAIN, 1);
    private final double[] test = rows(12, 2);
    private final double[] other = rows(8, 3);
    private int[] trainLabels = labels(TRAIN, CATEGORIES);
    private int[] testLabels = labels(12, CATEGORIES);

    @Test
    void featuresAsTheyShouldBeRaiseNothing() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void constantFeaturesAreNamedAndManyAreAWarning() {
        makeConstant(2);
        Finding one = only("constant-features");
        assertThat(one.message()).isEqualTo("1 of 6 features are the same in every training row: features 2");
        assertThat(one.severity()).isEqualTo(Finding.Severity.INFO);
        IntStream.of(0, 1, 5).forEach(this::makeConstant);
        assertThat(of(findings(), "constant-features").severity()).isEqualTo(Finding.Severity.WARNING);
    }

    private void makeConstant(int feature) {
        for (int row = 0; row < TRAIN; row++) {
            train[row * WIDTH + feature] = 0.5;
        }
    }

    @Test
    void categoriesWithoutRowsAndWithFewAreNamed() {
        trainLabels =
                IntStream.range(0, TRAIN).map(row -> row < 3 ? 3 : row % 2).toArray();
        List<Finding> found = findings();
        assertThat(found).extracting(Finding::code).contains("no-training-rows", "few-training-rows");
        assertThat(of(found, "no-training-rows").message()).isEqualTo("1 category has no training row: 2 category 2");
        assertThat(of(found, "no-training-rows").severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(of(found, "few-training-rows").message())
                .isEqualTo("1 category has fewer than 5 training rows: 3 category 3");

        trainLabels = labels(TRAIN, CATEGORIES);
        testLabels = labels(12, 2);
        assertThat(only("no-test-rows").message())
                .isEqualTo("2 categories have no test row: 2 category 2, 3 category 3");
    }

    @Test
    void rowsOfNoCategoryThatAreRowsOfSomeAreCounted() {
        System.arraycopy(train, 7 * WIDTH, other, 2 * WIDTH, WIDTH);
        System.arraycopy(test, 3 * WIDTH, other, 5 * WIDTH, WIDTH);
        Finding repeats = only("ood-repeats");
        assertThat(repeats.message()).isEqualTo("2 of 8 rows of no category are training or test rows, too: rows 2, 5");
        assertThat(repeats.severity()).isEqualTo(Finding.Severity.WARNING);
    }

    @Test
    void testRowsThatRepeatTrainingRowsAreSeenInTheirLogits() {
        System.arraycopy(train, 0, test, 0, WIDTH);
        assertThat(only("evaluation-repeats-fit").message())
                .isEqualTo("1 of 12 evaluation rows have the very logits of a fit row: rows 40");
    }

    @Test
    void aHeadWhoseWeightsSumToNothingIsNoMistake() {
        double[] weights = head().weights();
        double[] bias = head().bias();
        for (int k = 0; k <= WIDTH; k++) {
            double[] of = k < WIDTH ? weights : bias;
            int from = k < WIDTH ? k * CATEGORIES : 0;
            double mean = IntStream.range(0, CATEGORIES)
                    .mapToDouble(j -> of[from + j])
                    .average()
                    .orElseThrow();
            for (int j = 0; j < CATEGORIES; j++) {
                of[from + j] -= mean;
            }
        }
        List<Finding> found = findings(new Head(WIDTH, weights, bias));
        assertThat(found).extracting(Finding::code).containsExactlyInAnyOrder("row-centred", "rank-deficient");
        assertThat(found).extracting(Finding::severity).containsOnly(Finding.Severity.INFO);
        assertThat(of(found, "row-centred").message()).contains("as a head trained with weight decay gives");
        assertThat(of(found, "rank-deficient").message())
                .startsWith("the logits have rank 3 of 4 ")
                .doesNotContain("as a linear head on");
    }

    private Finding only(String code) {
        List<Finding> found = findings();
        assertThat(found).extracting(Finding::code).containsExactly(code);
        return found.get(0);
    }

    private static Finding of(List<Finding> found, String code) {
        return found.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
    }

    private List<Finding> findings() {
        return findings(head());
    }

    private List<Finding> findings(Head head) {
        Categories categories = Categories.numbered(CATEGORIES);
        LogitMatrix trainRows = new ArrayLogitMatrix("train", TRAIN, WIDTH, train);
        FeatureSet set = new FeatureSet(
                "toy",
                trainRows,
                new Labels(trainLabels, CATEGORIES, "labels"),
                Optional.of(new ArrayLogitMatrix("test", 12, WIDTH, test)),
                Optional.of(new Labels(testLabels, CATEGORIES, "labels")),
                Optional.of(new ArrayLogitMatrix("ood", 8, WIDTH, other)),
                categories);
        double[] all = IntStream.range(0, train.length + test.length)
                .mapToDouble(i -> i < train.length ? train[i] : test[i - train.length])
                .toArray();
        LogitMatrix logits = new HeadLogits(new ArrayLogitMatrix("all", TRAIN + 12, WIDTH, all), head, "logits");
        boolean[] held = new boolean[TRAIN + 12];
        Arrays.fill(held, TRAIN, held.length, true);
        LogitDataset dataset = new LogitDataset(
                "toy", logits, categories, Optional.of(winners(logits)), new Split(held), Optional.empty());
        return DatasetCheck.check(
                        dataset,
                        MomentSource.of(logits, FitSample.of(dataset.split()), Progress.NONE, Workers.CALLER),
                        Optional.empty(),
                        Optional.of(set),
                        true,
                        100,
                        Progress.NONE)
                .findings();
    }

    /** Labels that the head hits, so that nothing is odd about them. */
    private static Labels winners(LogitMatrix logits) {
        double[] row = new double[CATEGORIES];
        int[] labels = IntStream.range(0, logits.rows())
                .map(r -> {
                    logits.readRows(r, 1, row);
                    return IntStream.range(0, CATEGORIES)
                            .reduce((a, b) -> row[b] > row[a] ? b : a)
                            .orElseThrow();
                })
                .toArray();
        return new Labels(labels, CATEGORIES, "labels");
    }

    private static Head head() {
        Random random = new Random(9);
        return new Head(
                WIDTH,
                random.doubles((long) WIDTH * CATEGORIES, -1, 1).toArray(),
                random.doubles(CATEGORIES, -1, 1).toArray());
    }

    private static int[] labels(int rows, int categories) {
        return IntStream.range(0, rows).map(row -> row % categories).toArray();
    }

    private static double[] rows(int count, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count * WIDTH)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
    }
}
