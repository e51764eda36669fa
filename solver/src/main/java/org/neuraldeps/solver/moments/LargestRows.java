package org.neuraldeps.solver.moments;

import java.util.Arrays;

/**
 * The few rows with the largest of many values; of equal ones the first. A heap with the one on top that goes next. Not for
 * several threads.
 */
final class LargestRows {

    private final double[] values;
    private final int[] rows;
    private int count;

    /** @param most how many are kept, at least 1 */
    LargestRows(int most) {
        this.values = new double[most];
        this.rows = new int[most];
    }

    /** Takes a row, if it is among the largest so far. */
    void offer(double value, int row) {
        if (count < values.length) {
            set(count, value, row);
            rise(count++);
        } else if (goesBefore(values[0], rows[0], value, row)) {
            set(0, value, row);
            sink();
        }
    }

    /** Those that were kept, ascending. */
    int[] rows() {
        int[] kept = Arrays.copyOf(rows, count);
        Arrays.sort(kept);
        return kept;
    }

    /** Whether the first of two goes before the second does. */
    private static boolean goesBefore(double value, int row, double than, int thanRow) {
        return value < than || (value == than && row > thanRow);
    }

    private boolean goesBefore(int one, int other) {
        return goesBefore(values[one], rows[one], values[other], rows[other]);
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && goesBefore(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        int at = 0;
        while (true) {
            int next = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2 && child < count; child++) {
                next = goesBefore(child, next) ? child : next;
            }
            if (next == at) {
                return;
            }
            swap(at, next);
            at = next;
        }
    }

    private void swap(int one, int other) {
        double value = values[one];
        int row = rows[one];
        set(one, values[other], rows[other]);
        set(other, value, row);
    }

    private void set(int at, double value, int row) {
        values[at] = value;
        rows[at] = row;
    }
}
