package org.neuraldeps.solver.labs;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The area under the precision-recall curve as average precision, Σ (R_k - R_(k-1)) P_k over thresholds from the largest score
 * down, rows of equal score taken together. Rows are sorted once, so that other counts of the same rows cost one pass.
 */
final class AveragePrecision {

    private final int negatives;
    private final int[] order;

    /** Whether the row at a place of the order is the last of its score. */
    private final boolean[] isLast;

    /**
     * @param negative scores of rows that are not looked for
     * @param positive scores of those that are
     */
    AveragePrecision(double[] negative, double[] positive) {
        this.negatives = negative.length;
        double[] scores = new double[negative.length + positive.length];
        System.arraycopy(negative, 0, scores, 0, negative.length);
        System.arraycopy(positive, 0, scores, negative.length, positive.length);
        this.order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -scores[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.isLast = new boolean[scores.length];
        for (int place = 0; place < order.length; place++) {
            isLast[place] = place + 1 == order.length || scores[order[place]] != scores[order[place + 1]];
        }
    }

    /** Every row once. */
    double value() {
        return value(IntStream.generate(() -> 1).limit(order.length).toArray());
    }

    /** @param counts how often each row is there, those not looked for first */
    double value(int[] counts) {
        double hits = 0;
        double rows = 0;
        double sum = 0;
        double before = 0;
        for (int place = 0; place < order.length; place++) {
            int row = order[place];
            rows += counts[row];
            hits += row < negatives ? 0 : counts[row];
            if (isLast[place] && hits > before) {
                sum += (hits - before) * hits / rows;
                before = hits;
            }
        }
        return sum / hits;
    }
}
