package org.neuraldeps.solver.data;

/**
 * Some rows of a matrix, in an order of their own: the one way in which rows reach a computation. They are read in runs
 * of neighbours and made sure to be numbers.
 *
 * <p>Immutable and safe to read from several threads.
 */
public final class ChosenRows {

    /** Numbers that are read at a time where that is more than a row: 2 MB. */
    private static final int MOST_BUFFERED = 1 << 18;

    private final LogitMatrix logits;
    private final int[] rows;

    /** @param rows indices in the matrix; copied */
    public ChosenRows(LogitMatrix logits, int... rows) {
        this.logits = logits;
        this.rows = rows.clone();
    }

    /** Where the rows come from. */
    public LogitMatrix logits() {
        return logits;
    }

    /** How many rows there are. */
    public int count() {
        return rows.length;
    }

    /** The index in the matrix of the row at a place. */
    public int row(int place) {
        return rows[place];
    }

    /**
     * Reads the rows at consecutive places, with one buffer for all of them.
     *
     * @param first the first place
     * @param count how many
     * @param receiver is given them one after the other
     * @throws DataException at NaN or infinity, with row and column
     */
    public void read(int first, int count, Receiver receiver) {
        int most = Math.max(1, MOST_BUFFERED / logits.columns());
        int rowsAtOnce = Math.min(most, longestRun(first, count));
        read(first, count, new double[Math.multiplyExact(rowsAtOnce, logits.columns())], receiver);
    }

    /**
     * The same through a buffer of the caller, who reads often.
     *
     * @param buffer room for one row or more, of which as many are read at a time as find place. Modified.
     */
    public void read(int first, int count, double[] buffer, Receiver receiver) {
        int columns = logits.columns();
        int end = first + count;
        int place = first;
        while (place < end) {
            int run = run(place, Math.min(end, place + buffer.length / columns));
            logits.readRows(rows[place], run, buffer);
            FiniteCheck.requireRows(logits, rows[place], run, buffer);
            for (int r = 0; r < run; r++) {
                receiver.take(place + r, buffer, r * columns);
            }
            place += run;
        }
    }

    /**
     * Reads the rows at consecutive places and all rows of the matrix that lie between them and up to the next one, which
     * are only made sure to be numbers; before the first place and behind the last, up to the ends of the matrix. So sweeps
     * over all places read every row once, in order. The rows must be ascending.
     *
     * @param buffer room for one row or more. Modified.
     * @param receiver is given the chosen rows
     * @throws DataException at NaN or infinity, with row and column
     */
    public void sweep(int first, int count, double[] buffer, Receiver receiver) {
        int columns = logits.columns();
        int end = first + count == rows.length ? logits.rows() : rows[first + count];
        int place = first;
        int row = first == 0 ? 0 : rows[first];
        while (row < end) {
            int length = Math.min(buffer.length / columns, end - row);
            logits.readRows(row, length, buffer);
            FiniteCheck.requireRows(logits, row, length, buffer);
            for (; place < first + count && rows[place] < row + length; place++) {
                receiver.take(place, buffer, (rows[place] - row) * columns);
            }
            row += length;
        }
    }

    private int longestRun(int first, int count) {
        int longest = 0;
        for (int place = first; place < first + count; place += run(place, first + count)) {
            longest = Math.max(longest, run(place, first + count));
        }
        return longest;
    }

    /** How many rows from a place on are neighbours in the matrix. */
    private int run(int place, int end) {
        int run = 1;
        while (place + run < end && rows[place + run] == rows[place] + run) {
            run++;
        }
        return run;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * Takes a row; the array belongs to the reader and holds another row afterwards.
         *
         * @param place the place of the row among the chosen ones
         * @param values holds it
         * @param offset where it begins there
         */
        void take(int place, double[] values, int offset);
    }
}
