package org.neuraldeps.solver.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.TinyFeatures;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class SoftmaxRegressionTest {

    private static final int ROWS = 300;
    private static final int FEATURES = 6;
    private static final int CATEGORIES = 4;
    private static final int[] LABELS = new Random(3).ints(ROWS, 0, CATEGORIES).toArray();
    private static final LogitMatrix X = features();

    /** Each category has a place of its own; feature 5 is constant, feature 0 has a scale of its own. */
    private static LogitMatrix features() {
        Random random = new Random(4);
        double[] values = new double[ROWS * FEATURES];
        for (int row = 0; row < ROWS; row++) {
            for (int k = 0; k < FEATURES - 1; k++) {
                values[row * FEATURES + k] = random.nextGaussian() + (LABELS[row] == k ? 1.5 : 0);
            }
            values[row * FEATURES] = 1000 + 50 * values[row * FEATURES];
            values[row * FEATURES + 5] = 0.1;
        }
        return new ArrayLogitMatrix("test", ROWS, FEATURES, values);
    }

    private static TrainedHead train(TrainingRows rows, Optional<Head> start, Workers workers) {
        return SoftmaxRegression.train(X, rows, TrainingOptions.USUAL, start, Progress.NONE, workers);
    }

    private static TrainingRows all() {
        return TrainingRows.all(new Labels(LABELS, CATEGORIES, "labels"), CATEGORIES);
    }

    /** Independent of everything in the package: plain loops from the definition. */
    private static double objective(double[] w, int[] labels, double wd) {
        double[] mean = new double[FEATURES];
        double[] deviation = new double[FEATURES];
        double[] x = new double[ROWS * FEATURES];
        X.readRows(0, ROWS, x);
        for (int k = 0; k < FEATURES; k++) {
            for (int row = 0; row < ROWS; row++) {
                mean[k] += x[row * FEATURES + k] / ROWS;
            }
            for (int row = 0; row < ROWS; row++) {
                deviation[k] += Math.pow(x[row * FEATURES + k] - mean[k], 2) / ROWS;
            }
            deviation[k] = k == 5 ? 1 : Math.sqrt(deviation[k]);
        }
        double loss = 0;
        for (int row = 0; row < ROWS; row++) {
            double sum = 0;
            double own = 0;
            for (int j = 0; j < CATEGORIES; j++) {
                double f = w[FEATURES * CATEGORIES + j];
                for (int k = 0; k < FEATURES; k++) {
                    f += w[k * CATEGORIES + j] * (x[row * FEATURES + k] - mean[k]) / deviation[k];
                }
                sum += Math.exp(f);
                own = j == labels[row] ? f : own;
            }
            loss += (Math.log(sum) - own) / ROWS;
        }
        return loss + wd / 2 * Arrays.stream(w).map(v -> v * v).sum();
    }

    @Test
    void theHeadIsWhereTheDefinitionHasItsMinimum() {
        TrainedHead trained = train(all(), Optional.empty(), Workers.CALLER);
        assertThat(trained.hasConverged()).isTrue();
        assertThat(trained.gradientNorm()).isLessThanOrEqualTo(1e-9);
        try (StandardisedFeatures x =
                StandardisedFeatures.of(new ChosenRows(X, all().rows()), CATEGORIES, Progress.NONE, Workers.CALLER)) {
            double[] w = x.weights(trained.head());
            assertThat(trained.objective()).isCloseTo(objective(w, LABELS, 0.01), within(1e-12));
            for (int i = 0; i < w.length; i++) {
                double[] aside = w.clone();
                aside[i] += 1e-4;
                double forward = objective(aside, LABELS, 0.01);
                aside[i] -= 2e-4;
                double slope = (forward - objective(aside, LABELS, 0.01)) / 2e-4;
                assertThat(slope).isCloseTo(0, within(1e-8));
                assertThat(forward).isGreaterThan(trained.objective());
            }
        }
    }

    @Test
    void theAnswerDependsNeitherOnTheWorkersNorOnTheStart() {
        TrainedHead alone = train(all(), Optional.empty(), Workers.CALLER);
        TrainedHead together = train(all(), Optional.empty(), TinyFeatures.ALL_CORES);
        assertThat(together.head().weights()).isEqualTo(alone.head().weights());
        assertThat(together.head().bias()).isEqualTo(alone.head().bias());
        Head elsewhere = new Head(
                FEATURES,
                new Random(5).doubles(FEATURES * CATEGORIES, -0.01, 0.01).toArray(),
                new double[] {1, -1, 2, 0});
        TrainedHead other = train(all(), Optional.of(elsewhere), Workers.CALLER);
        assertThat(other.objective()).isCloseTo(alone.objective(), within(1e-14));
        assertThat(other.head().bias()).containsExactly(alone.head().bias(), within(1e-6));
    }

    @Test
    void theAnswerAsStartCostsOneEvaluation() {
        TrainedHead trained = train(all(), Optional.empty(), Workers.CALLER);
        TrainingOptions looser = new TrainingOptions(0.01, 1e-8);
        TrainedHead again =
                SoftmaxRegression.train(X, all(), looser, Optional.of(trained.head()), Progress.NONE, Workers.CALLER);
        assertThat(again.evaluations()).isEqualTo(1);
        assertThat(again.iterations()).isZero();
        assertThat(again.objective()).isCloseTo(trained.objective(), within(1e-14));
    }

    @Test
    void someCategoriesAloneAreTrainedAsIfThereWereNoOthers() {
        int[] chosen = {3, 1};
        TrainingRows rows = TrainingRows.ofCategories(new Labels(LABELS, CATEGORIES, "labels"), chosen);
        assertThat(rows.categories()).isEqualTo(2);
        assertThat(rows.rows())
                .containsExactly(IntStream.range(0, ROWS)
                        .filter(row -> LABELS[row] == 1 || LABELS[row] == 3)
                        .toArray());
        assertThat(rows.labels())
                .containsExactly(Arrays.stream(rows.rows())
                        .map(row -> LABELS[row] == 3 ? 0 : 1)
                        .toArray());
        double[] values = new double[rows.count() * FEATURES];
        new ChosenRows(X, rows.rows())
                .read(
                        0,
                        rows.count(),
                        (place, row, offset) -> System.arraycopy(row, offset, values, place * FEATURES, FEATURES));
        LogitMatrix alone = new ArrayLogitMatrix("alone", rows.count(), FEATURES, values);
        TrainedHead expected = SoftmaxRegression.train(
                alone,
                TrainingRows.all(new Labels(rows.labels(), 2, "labels"), 2),
                TrainingOptions.USUAL,
                Optional.empty(),
                Progress.NONE,
                Workers.CALLER);
        TrainedHead trained = train(rows, Optional.empty(), Workers.CALLER);
        assertThat(trained.head().weights()).isEqualTo(expected.head().weights());
    }

    @Test
    void resampledRowsComeFromTheRowsAndDependOnTheSeedAlone() {
        TrainingRows drawn = all().resampled(7);
        assertThat(drawn.count()).isEqualTo(ROWS);
        assertThat(drawn.rows())
                .isEqualTo(all().resampled(7).rows())
                .isNotEqualTo(all().resampled(8).rows());
        assertThat(Arrays.stream(drawn.rows()).distinct().count()).isBetween(160L, 220L);
        assertThat(drawn.labels())
                .isEqualTo(Arrays.stream(drawn.rows()).map(row -> LABELS[row]).toArray());
        assertThat(train(drawn, Optional.empty(), Workers.CALLER).hasConverged())
                .isTrue();
    }

    @Test
    void logitsOfAHeadAreItsProductWithRawFeatures() {
        Head head = new Head(2, new double[] {1, 10, 100, 2, 20, 200}, new double[] {0.5, 0, -0.5});
        LogitMatrix features = new ArrayLogitMatrix("x", 2, 2, new double[] {1, 0, 3, -1});
        LogitMatrix logits = head.logits(features, Progress.NONE, Workers.CALLER);
        double[] out = new double[6];
        logits.readRows(0, 2, out);
        assertThat(out).containsExactly(1.5, 10, 99.5, 1.5, 10, 99.5);
        assertThat(logits.origin()).isEqualTo("head on x");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> head.logits(X, Progress.NONE, Workers.CALLER))
                .withMessage("test: 6 features a row, but the head has weights for 2;"
                        + " give features of the layer that the head was trained on");
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        double[] z = {1000, -1000, 0, 2000};
        double loss = new SoftmaxLoss(new int[] {0}, 4).replaceByDerivative(0, 1, z);
        assertThat(loss).isEqualTo(1000);
        assertThat(z).containsExactly(-1, 0, 0, 1);
    }

    @Test
    void featuresThatAreNoNumbersAreRefusedAndACancelEndsTraining() {
        double[] values = new double[ROWS * FEATURES];
        X.readRows(0, ROWS, values);
        values[FEATURES * 2 + 1] = Double.NaN;
        LogitMatrix holed = new ArrayLogitMatrix("holed", ROWS, FEATURES, values);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> SoftmaxRegression.train(
                        holed, all(), TrainingOptions.USUAL, Optional.empty(), Progress.NONE, Workers.CALLER))
                .withMessageStartingWith("holed, row 2");
        for (int question : new int[] {1, 5, 20}) {
            assertThatExceptionOfType(CancelledException.class)
                    .isThrownBy(() -> SoftmaxRegression.train(
                            X,
                            all(),
                            TrainingOptions.USUAL,
                            Optional.empty(),
                            CountingProgress.cancellingAt(question),
                            Workers.CALLER));
        }
    }
}
