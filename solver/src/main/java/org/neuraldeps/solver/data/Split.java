package org.neuraldeps.solver.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rows the moments come from (fit) and which the metrics of Table 1 come from (evaluation). The two are disjoint
 * and make up all rows; those of a fold leave aside what was held out before, and data of which only moments were kept have
 * no fit rows any more.
 */
public final class Split {

    private final boolean[] evaluation;
    private final boolean[] fit;
    private final int evaluationRows;
    private final int fitRows;
    private final Optional<FitRowsGone> gone;

    /** @param evaluation true for rows held out for evaluation, false for those to fit; copied */
    public Split(boolean[] evaluation) {
        this(evaluation.clone(), not(evaluation));
    }

    private Split(boolean[] evaluation, boolean[] fit) {
        this.evaluation = evaluation;
        this.fit = fit;
        this.evaluationRows = count(evaluation);
        this.fitRows = count(fit);
        this.gone = Optional.empty();
    }

    private Split(int evaluationRows, FitRowsGone gone) {
        this.evaluation = new boolean[evaluationRows];
        Arrays.fill(evaluation, true);
        this.fit = new boolean[evaluationRows];
        this.evaluationRows = evaluationRows;
        this.fitRows = gone.rows();
        this.gone = Optional.of(gone);
    }

    /**
     * Of data whose fit rows were left behind once their moments were formed: all rows there are are held out. How many were
     * fitted is known, and {@link #fitIndices()} refuses.
     *
     * @param evaluationRows how many rows are held out, perhaps none
     */
    public static Split withoutFitRows(int evaluationRows, FitRowsGone gone) {
        return new Split(evaluationRows, gone);
    }

    /** What is known of fit rows that are not among the rows; empty where they are. */
    public Optional<FitRowsGone> fitRowsGone() {
        return gone;
    }

    /**
     * Rows to fit and rows to evaluate on, among others that are left aside.
     *
     * @param fit true for rows to fit; copied
     * @param evaluation true for rows held out, none of which is to be fitted; copied
     */
    public static Split among(boolean[] fit, boolean[] evaluation) {
        for (int row = 0; row < fit.length; row++) {
            if (fit[row] && evaluation[row]) {
                throw new IllegalArgumentException("row " + row + " is both fitted and held out");
            }
        }
        return new Split(evaluation.clone(), fit.clone());
    }

    private static boolean[] not(boolean[] given) {
        boolean[] opposite = new boolean[given.length];
        for (int row = 0; row < given.length; row++) {
            opposite[row] = !given[row];
        }
        return opposite;
    }

    private static int count(boolean[] given) {
        int count = 0;
        for (boolean is : given) {
            count += is ? 1 : 0;
        }
        return count;
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
        return fitRows;
    }

    /** Number of rows held out. */
    public int evaluationRows() {
        return evaluationRows;
    }

    /** Whether a row is held out. */
    public boolean isEvaluation(int row) {
        return evaluation[row];
    }

    /** Whether a row is one the moments come from. */
    public boolean isFit(int row) {
        return fit[row];
    }

    /** The indices of the rows held out, ascending. */
    public int[] evaluationIndices() {
        return indices(evaluation);
    }

    /**
     * The indices of the rows the moments come from, ascending.
     *
     * @throws DataException if they are not among the rows: only their moments were kept
     */
    public int[] fitIndices() {
        if (gone.isPresent()) {
            throw gone.get().missing("this");
        }
        return indices(fit);
    }

    private static int[] indices(boolean[] wanted) {
        return IntStream.range(0, wanted.length).filter(row -> wanted[row]).toArray();
    }
}
