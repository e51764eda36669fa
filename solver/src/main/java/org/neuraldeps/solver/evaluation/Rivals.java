package org.neuraldeps.solver.evaluation;

/** The target and the best other category of every evaluation row: what a prediction has to beat. */
final class Rivals {

    private final int target;
    private final int categories;
    private final double[] actual;
    private final double[] bestOther;
    private final int[] bestOtherIndex;

    /**
     * @param categories n of the target's network
     * @param rows how many evaluation rows there are
     */
    Rivals(int target, int categories, int rows) {
        this.target = target;
        this.categories = categories;
        this.actual = new double[rows];
        this.bestOther = new double[rows];
        this.bestOtherIndex = new int[rows];
    }

    /** Looks at the logits of one row, which begin at an offset. */
    void rank(int row, double[] values, int offset) {
        int best = target == 0 ? 1 : 0;
        for (int j = best + 1; j < categories; j++) {
            if (j != target && values[offset + j] > values[offset + best]) {
                best = j;
            }
        }
        take(row, values, offset, best);
    }

    /** The same where the two best categories of the row are known, the first of equal ones first. */
    void rank(int row, double[] values, int offset, int best, int second) {
        take(row, values, offset, best == target ? second : best);
    }

    private void take(int row, double[] values, int offset, int best) {
        actual[row] = values[offset + target];
        bestOther[row] = values[offset + best];
        bestOtherIndex[row] = best;
    }

    /** i, the target category. */
    int target() {
        return target;
    }

    /** The target's own logit in a row. */
    double actual(int row) {
        return actual[row];
    }

    /** The top-1 category of a row when the target's logit is the given one; ties go to the lowest index. */
    int winner(int row, double targetLogit) {
        boolean isFirst = target < bestOtherIndex[row];
        boolean wins = isFirst ? targetLogit >= bestOther[row] : targetLogit > bestOther[row];
        return wins ? target : bestOtherIndex[row];
    }
}
