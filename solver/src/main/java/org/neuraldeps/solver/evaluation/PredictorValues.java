package org.neuraldeps.solver.evaluation;

import java.util.Arrays;

/**
 * The logits of some categories on the evaluation rows, in memory. Filled while the rows are read, then only read.
 */
final class PredictorValues {

    private final int[] categories;
    private final double[][] values;

    /**
     * @param categories distinct; copied
     * @param rows how many evaluation rows there are
     */
    PredictorValues(int[] categories, int rows) {
        this.categories = Arrays.stream(categories).sorted().toArray();
        this.values = new double[categories.length][rows];
    }

    /** Keeps what is needed of one row, whose logits begin at an offset. */
    void take(int row, double[] logits, int offset) {
        for (int i = 0; i < categories.length; i++) {
            values[i][row] = logits[offset + categories[i]];
        }
    }

    /**
     * Those of two sets of values that are wanted.
     *
     * @param wanted distinct, each in one of the two
     */
    static PredictorValues of(int[] wanted, PredictorValues one, PredictorValues other) {
        PredictorValues joined = new PredictorValues(wanted, 0);
        for (int i = 0; i < wanted.length; i++) {
            int category = joined.categories[i];
            joined.values[i] = (one.holds(category) ? one : other).of(category);
        }
        return joined;
    }

    /** Which categories, ascending; not to be modified. */
    int[] categories() {
        return categories;
    }

    boolean holds(int category) {
        return Arrays.binarySearch(categories, category) >= 0;
    }

    /** The logits of a category, one a row; not to be modified. */
    double[] of(int category) {
        int place = Arrays.binarySearch(categories, category);
        if (place < 0) {
            throw new IllegalStateException("the logits of category " + category + " were not read");
        }
        return values[place];
    }
}
