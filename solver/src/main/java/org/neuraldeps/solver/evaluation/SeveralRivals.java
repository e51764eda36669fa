package org.neuraldeps.solver.evaluation;

/** The rivals of several targets: the two best categories of a row are looked for once, and one of them is each target's rival. */
final class SeveralRivals {

    private final Rivals[] each;
    private final int categories;

    /**
     * @param categories n of the targets' network, at least 2
     * @param rows how many evaluation rows there are
     */
    SeveralRivals(int[] targets, int categories, int rows) {
        this.categories = categories;
        this.each = new Rivals[targets.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = new Rivals(targets[i], categories, rows);
        }
    }

    /** Those of the i-th target. */
    Rivals of(int i) {
        return each[i];
    }

    /** Looks at the logits of one row, which begin at an offset. */
    void rank(int row, double[] values, int offset) {
        int best = values[offset + 1] > values[offset] ? 1 : 0;
        int second = 1 - best;
        for (int j = 2; j < categories; j++) {
            double value = values[offset + j];
            if (value > values[offset + best]) {
                second = best;
                best = j;
            } else if (value > values[offset + second]) {
                second = j;
            }
        }
        for (Rivals rivals : each) {
            rivals.rank(row, values, offset, best, second);
        }
    }
}
