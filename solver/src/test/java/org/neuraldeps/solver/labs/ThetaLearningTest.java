package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.RowLoss;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is minimised is what is written down, computed here the long way. */
final class ThetaLearningTest {

    private static final int ROWS = 90;
    private static final CategorySplit SPLIT = CategorySplit.of(7, List.of(1, 4));
    private static final BaseToNewSettings SETTINGS =
            BaseToNewSettings.usual().withRidge(0.05).withL1(List.of(0.02));

    private final double[][] base = new double[ROWS][5];
    private final double[][] whole = new double[ROWS][7];
    private final int[] labels = new int[ROWS];

    ThetaLearningTest() {
        SplittableRandom random = new SplittableRandom(8);
        for (int row = 0; row < ROWS; row++) {
            labels[row] = random.nextInt(7);
            for (int j = 0; j < 5; j++) {
                base[row][j] = 2 * random.nextGaussian() + (SPLIT.base().get(j) == labels[row] ? 2 : 0);
            }
            for (int j = 0; j < 7; j++) {
                whole[row][j] = random.nextGaussian() + (j == labels[row] ? 3 : 0);
            }
        }
    }

    private static LogitMatrix matrix(double[][] rows) {
        double[] values = IntStream.range(0, rows.length)
                .boxed()
                .flatMapToDouble(row -> Arrays.stream(rows[row]))
                .toArray();
        return new ArrayLogitMatrix("test", rows.length, rows[0].length, values);
    }

    private BaseLogits logits() {
        return BaseLogits.of(SPLIT, matrix(base), new Labels(labels, 7, "test"), Progress.NONE, Workers.CALLER);
    }

    /** q, the mean of B² over rows of the base. */
    private double size() {
        return IntStream.range(0, ROWS)
                .filter(row -> SPLIT.base().contains(labels[row]))
                .boxed()
                .flatMapToDouble(row -> Arrays.stream(base[row]).map(b -> b * b))
                .average()
                .orElseThrow();
    }

    private double fresh(Theta theta, int row, int column) {
        return IntStream.range(0, 5)
                .mapToDouble(j -> base[row][j] * theta.at(j, column))
                .sum();
    }

    private double penalty(Theta theta, double a, double l1) {
        double squares = 0;
        double sum = 0;
        for (double value : theta.rowMajor()) {
            squares += value * value;
            sum += Math.abs(value);
        }
        return a * size() / 2 * squares + l1 * Math.sqrt(size()) * sum;
    }

    private double jointCrossEntropy(Theta theta) {
        double sum = 0;
        for (int row = 0; row < ROWS; row++) {
            double[] all = new double[7];
            for (int j = 0; j < 5; j++) {
                all[SPLIT.base().get(j)] = base[row][j];
            }
            for (int c = 0; c < 2; c++) {
                all[SPLIT.fresh().get(c)] = fresh(theta, row, c);
            }
            double parts = Arrays.stream(all).map(Math::exp).sum();
            sum += Math.log(parts) - all[labels[row]];
        }
        return sum / ROWS;
    }

    private double newCrossEntropy(Theta theta) {
        double sum = 0;
        int rows = 0;
        for (int row = 0; row < ROWS; row++) {
            int place = SPLIT.fresh().indexOf(labels[row]);
            if (place >= 0) {
                double first = fresh(theta, row, 0);
                double second = fresh(theta, row, 1);
                sum += Math.log(Math.exp(first) + Math.exp(second)) - (place == 0 ? first : second);
                rows++;
            }
        }
        return sum / rows;
    }

    private double squares(Theta theta) {
        double sum = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int c = 0; c < 2; c++) {
                sum += Math.pow(fresh(theta, row, c) - whole[row][SPLIT.fresh().get(c)], 2);
            }
        }
        return sum / ROWS;
    }

    /** A value to be minimal at a Θ. */
    private interface Value {
        double at(Theta theta);
    }

    private static void assertMinimal(Theta theta, double objective, Value value) {
        assertThat(value.at(theta)).isCloseTo(objective, within(1e-12));
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 40; trial++) {
            double size = Math.pow(10, -1 - trial % 4);
            double[] moved = theta.rowMajor();
            for (int i = 0; i < moved.length; i++) {
                moved[i] += size * random.nextGaussian();
            }
            assertThat(value.at(new Theta(SPLIT, moved))).isGreaterThan(objective);
        }
    }

    @Test
    void jointIsTheCrossEntropyOfAllCategoriesOnAllRows() {
        try (BaseLogits logits = logits()) {
            assertThat(logits.size()).isCloseTo(size(), within(1e-13));
            PenalisedMinimum minimum = new ThetaLearning(logits, SETTINGS, Workers.CALLER).joint(Progress.NONE);
            assertMinimal(
                    logits.unscaled(minimum.point()),
                    minimum.objective(),
                    theta -> jointCrossEntropy(theta) + penalty(theta, 0.05, 0));
        }
    }

    @Test
    void newRowsIsTheCrossEntropyOfNewCategoriesOnTheirRows() {
        try (BaseLogits logits = logits()) {
            PenalisedMinimum minimum = new ThetaLearning(logits, SETTINGS, Workers.CALLER).newRows(Progress.NONE);
            assertMinimal(
                    logits.unscaled(minimum.point()),
                    minimum.objective(),
                    theta -> newCrossEntropy(theta) + penalty(theta, 0.01, 0));
        }
    }

    @Test
    void ridgeIsLeastSquaresOfTheGivenLogits() {
        try (BaseLogits logits = logits()) {
            PenalisedMinimum minimum =
                    new ThetaLearning(logits, SETTINGS, Workers.CALLER).ridge(matrix(whole), Progress.NONE);
            assertThat(minimum.residual()).isLessThan(1e-12);
            assertMinimal(
                    logits.unscaled(minimum.point()),
                    minimum.objective(),
                    theta -> squares(theta) + 2 * penalty(theta, 0.05, 0));
        }
    }

    @Test
    void sparseIsJointWithTheSumOfAbsoluteValues() {
        try (BaseLogits logits = logits()) {
            PenalisedMinimum minimum = new ThetaLearning(logits, SETTINGS, Workers.CALLER)
                    .sparse(Progress.NONE)
                    .at(0.02)
                    .minimum();
            Theta theta = logits.unscaled(minimum.point());
            assertThat(theta.nonzeros()).isBetween(1, 9);
            assertMinimal(theta, minimum.objective(), other -> jointCrossEntropy(other) + penalty(other, 0.05, 0.02));
        }
    }

    @Test
    void derivativesOfRowsAreTheirDifferences() {
        try (BaseLogits logits = logits()) {
            assertDerivative(logits.jointLoss(), ROWS);
            assertDerivative(logits.newOnlyLoss(), logits.newRows().length);
            assertDerivative(new SquaredLoss(matrix(whole), SPLIT.fresh()), ROWS);
        }
    }

    private static void assertDerivative(RowLoss loss, int rows) {
        SplittableRandom random = new SplittableRandom(3);
        double[] outputs = random.doubles(2L * rows, -4, 4).toArray();
        double[] derivative = outputs.clone();
        loss.replaceByDerivative(0, rows, derivative);
        double step = 1e-5;
        for (int i = 0; i < outputs.length; i++) {
            double[] above = outputs.clone();
            double[] below = outputs.clone();
            above[i] += step;
            below[i] -= step;
            double difference =
                    (loss.replaceByDerivative(0, rows, above) - loss.replaceByDerivative(0, rows, below)) / (2 * step);
            assertThat(derivative[i]).isCloseTo(difference, within(1e-9));
        }
    }
}
