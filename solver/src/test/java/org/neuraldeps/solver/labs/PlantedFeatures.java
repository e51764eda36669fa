package org.neuraldeps.solver.labs;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.Head;

/**
 * Features whose categories are known to depend on each other: base columns of the head have full rank, new ones are exact
 * combinations of a few of them, and labels are drawn from the softmax of the logits, so that no classifier can do better
 * than this head.
 */
final class PlantedFeatures {

    static final int WIDTH = 10;
    static final CategorySplit SPLIT = CategorySplit.of(13, List.of(2, 7, 11));

    /** Beside the new categories: base places and coefficients. */
    static final int[][] SUPPORTS = {{0, 4}, {1, 3, 8}, {6, 9}};

    /** Each sums to 1: a softmax leaves the logits of the base open up to a number a row, and this is what survives any. */
    private static final double[][] VALUES = {{1.4, -0.4}, {0.8, 0.7, -0.5}, {-0.5, 1.5}};

    private static final double LOGIT_SIZE = 3;

    private final Head head;
    private final FeatureSet features;

    PlantedFeatures(int trainingRows, int testRows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.head = head();
        LogitMatrix train = normal("train", trainingRows, random);
        LogitMatrix test = normal("test", testRows, random);
        this.features = new FeatureSet(
                "planted",
                train,
                drawn(train, random),
                Optional.of(test),
                Optional.of(drawn(test, random)),
                Optional.empty(),
                Categories.numbered(SPLIT.categories()));
    }

    Head trueHead() {
        return head;
    }

    FeatureSet features() {
        return features;
    }

    /** Θ as planted. */
    static Theta theta() {
        int n2 = SUPPORTS.length;
        double[] values = new double[SPLIT.base().size() * n2];
        for (int c = 0; c < n2; c++) {
            for (int i = 0; i < SUPPORTS[c].length; i++) {
                values[SUPPORTS[c][i] * n2 + c] = VALUES[c][i];
            }
        }
        return new Theta(SPLIT, values);
    }

    /** Each base category sees a feature of its own and a little of the next one. */
    private static Head head() {
        int n = SPLIT.categories();
        int n1 = SPLIT.base().size();
        double[] weights = new double[WIDTH * n];
        for (int j = 0; j < n1; j++) {
            weights[j * n + SPLIT.base().get(j)] = LOGIT_SIZE;
            weights[(j + 1) % WIDTH * n + SPLIT.base().get(j)] = 0.3 * LOGIT_SIZE;
        }
        Theta theta = theta();
        for (int k = 0; k < WIDTH; k++) {
            for (int c = 0; c < SUPPORTS.length; c++) {
                for (int j = 0; j < n1; j++) {
                    weights[k * n + SPLIT.fresh().get(c)] +=
                            weights[k * n + SPLIT.base().get(j)] * theta.at(j, c);
                }
            }
        }
        return new Head(WIDTH, weights, new double[n]);
    }

    private static LogitMatrix normal(String origin, int rows, SplittableRandom random) {
        double[] values = new double[rows * WIDTH];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian();
        }
        return new ArrayLogitMatrix(origin, rows, WIDTH, values);
    }

    private Labels drawn(LogitMatrix rows, SplittableRandom random) {
        int[] labels = new int[rows.rows()];
        double[] x = new double[WIDTH];
        for (int row = 0; row < labels.length; row++) {
            rows.readRows(row, 1, x);
            labels[row] = drawn(x, random);
        }
        return new Labels(labels, SPLIT.categories(), rows.origin());
    }

    private int drawn(double[] x, SplittableRandom random) {
        int n = head.categories();
        double[] parts = new double[n];
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double logit = 0;
            for (int k = 0; k < WIDTH; k++) {
                logit += x[k] * head.weight(k, j);
            }
            parts[j] = Math.exp(logit);
            sum += parts[j];
        }
        double rest = random.nextDouble() * sum;
        int j = 0;
        while (j < n - 1 && rest >= parts[j]) {
            rest -= parts[j++];
        }
        return j;
    }
}
