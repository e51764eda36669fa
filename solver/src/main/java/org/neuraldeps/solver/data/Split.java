package org.neuraldeps.solver.data;

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
