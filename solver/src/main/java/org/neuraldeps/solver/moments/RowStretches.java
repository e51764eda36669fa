package org.neuraldeps.solver.moments;

import java.util.Random;

/**
 * The rows of a matrix in stretches of neighbours, and the order in which these are read: their own, or one drawn at random
 * from a fixed seed. Rows that lie near each other in a file are often alike (sorted by label, written by one process), so
 * the first rows say little of the others; some stretches drawn at random say what they all are like.
 */
final class RowStretches {

    private static final long SEED = 20_230_618;

    private final int rows;
    private final int rowsEach;
    private final int[] order;

    private RowStretches(int rows, int rowsEach, int[] order) {
        this.rows = rows;
        this.rowsEach = rowsEach;
        this.order = order;
    }

    /** In the order of the rows. */
    static RowStretches inOrder(int rows, int rowsEach) {
        int[] order = new int[(int) ((rows + (long) rowsEach - 1) / rowsEach)];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return new RowStretches(rows, rowsEach, order);
    }

    /** In an order that looks like chance and is the same every time. */
    static RowStretches drawn(int rows, int rowsEach) {
        RowStretches stretches = inOrder(rows, rowsEach);
        Random random = new Random(SEED);
        for (int i = stretches.order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int mine = stretches.order[i];
            stretches.order[i] = stretches.order[other];
            stretches.order[other] = mine;
        }
        return stretches;
    }

    /** How many stretches there are. */
    int count() {
        return order.length;
    }

    /** The first row of the stretch that is read at a place. */
    int first(int place) {
        return order[place] * rowsEach;
    }

    /** How many rows the stretch at a place has; the last of the matrix may have fewer than the others. */
    int length(int place) {
        return Math.min(rowsEach, rows - first(place));
    }
}
