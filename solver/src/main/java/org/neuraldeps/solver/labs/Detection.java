package org.neuraldeps.solver.labs;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * How well one score tells rows of none of the categories from test rows, over the rows and over bootstrap samples of them.
 * The samples depend on the seed and the numbers of rows alone, so two heads are compared on the same.
 */
final class Detection {

    private static final int BLOCK_ROWS = 256;

    private final double value;
    private final double[] sampled;

    private Detection(double value, double[] sampled) {
        this.value = value;
        this.sampled = sampled;
    }

    /**
     * One pass over both.
     *
     * @param test logits of test rows
     * @param strange logits of rows of none of the categories
     */
    static Detection of(
            AnomalyScore score, LogitMatrix test, LogitMatrix strange, CutSettings settings, Progress progress) {
        double[] negative = scores(score, test, progress);
        double[] positive = scores(score, strange, progress);
        AveragePrecision precision = new AveragePrecision(negative, positive);
        double[] sampled = new double[settings.resamples()];
        SplittableRandom random = new SplittableRandom(settings.seed());
        for (int b = 0; b < sampled.length; b++) {
            progress.checkCancelled();
            int[] counts = new int[negative.length + positive.length];
            draw(random, counts, 0, negative.length);
            draw(random, counts, negative.length, positive.length);
            sampled[b] = precision.value(counts);
        }
        return new Detection(precision.value(), sampled);
    }

    private static void draw(SplittableRandom random, int[] counts, int from, int count) {
        for (int i = 0; i < count; i++) {
            counts[from + random.nextInt(count)]++;
        }
    }

    private static double[] scores(AnomalyScore score, LogitMatrix logits, Progress progress) {
        int n = logits.columns();
        double[] scores = new double[logits.rows()];
        double[] block = new double[BLOCK_ROWS * n];
        for (int first = 0; first < scores.length; first += BLOCK_ROWS) {
            progress.checkCancelled();
            int count = Math.min(BLOCK_ROWS, scores.length - first);
            logits.readRows(first, count, block);
            for (int r = 0; r < count; r++) {
                scores[first + r] = score.of(block, r * n, n);
            }
        }
        return scores;
    }

    /** The area. */
    Aupr aupr() {
        double[] sorted = sampled.clone();
        Arrays.sort(sorted);
        return Aupr.of(value, sorted);
    }

    /** How much larger it is than another's on the same rows. */
    Aupr minus(Detection other) {
        double[] differences = new double[sampled.length];
        Arrays.setAll(differences, b -> sampled[b] - other.sampled[b]);
        Arrays.sort(differences);
        return Aupr.of(value - other.value, differences);
    }
}
