package org.neuraldeps.solver.data;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rows the moments come from (fit) and which the metrics of Table 1 come from (evaluation). The two are disjoint
 * and make up all rows.
 */
public final class Split {

    private final boolean[] evaluation;
    private final int evaluationRows;

    /** @param evaluation true for rows held out for evaluation; copied */
    public Split(boolean[] evaluation) {
        this.evaluation = evaluation.clone();
        int count = 0;
        for (boolean held : evaluation) {
            count += held ? 1 : 0;
        }
        this.evaluationRows = count;
    }

    /** No row held out: moments from all rows, no metrics. */
    public static Split allFit(int rows) {
        return new Split(new boolean[rows]);
    }

    /**
     * Rows held out at random, of whole groups where rows belong together: in the order that the seed gives, every group is
     * held out that does not make them more than the fraction.
     *
     * @param rows N
     * @param groups which rows belong together; each stands for itself where that is not known
     * @param wish how many, and which
     * @param origin of the rows, for the message
     * @throws DataException if no group is small enough
     */
    public static Split holdOut(int rows, Optional<SampleGroups> groups, HoldOut wish, String origin) {
        RowUnits units = RowUnits.of(groups, IntStream.range(0, rows).toArray());
        long wanted = Math.min(rows - 1L, Math.max(1, Math.round(wish.fraction() * rows)));
        boolean[] isHeld = new boolean[units.count()];
        int held = 0;
        for (int unit : units.shuffled(wish.seed())) {
            isHeld[unit] = held + units.size(unit) <= wanted;
            held += isHeld[unit] ? units.size(unit) : 0;
        }
        if (held == 0) {
            throw new DataException(
                    origin,
                    "none of its groups has at most " + Math.max(0, wanted) + " of the " + rows
                            + " rows, so none can be held out",
                    "hold out a larger part");
        }
        boolean[] evaluation = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            evaluation[row] = isHeld[units.of(row)];
        }
        return new Split(evaluation);
    }

    /** Number of rows in all. */
    public int rows() {
        return evaluation.length;
    }

    /** Number of rows the moments come from, the N of C = FᵀF / N. */
    public int fitRows() {
        return evaluation.length - evaluationRows;
    }

    /** Number of rows held out. */
    public int evaluationRows() {
        return evaluationRows;
    }

    /** Whether a row is held out. */
    public boolean isEvaluation(int row) {
        return evaluation[row];
    }

    /** The indices of the rows held out, ascending. */
    public int[] evaluationIndices() {
        return indices(true);
    }

    /** The indices of the rows the moments come from, ascending. */
    public int[] fitIndices() {
        return indices(false);
    }

    private int[] indices(boolean wanted) {
        return IntStream.range(0, evaluation.length)
                .filter(row -> evaluation[row] == wanted)
                .toArray();
    }
}
