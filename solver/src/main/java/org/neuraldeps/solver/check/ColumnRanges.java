package org.neuraldeps.solver.check;

import java.util.Arrays;
import org.neuraldeps.solver.data.LogitMatrix;

/** Of every column its range, the row of its largest value, and a hash of all its values. */
final class ColumnRanges implements LogitScan.Look {

    /** 2⁶⁴ divided by the golden ratio, made odd. */
    private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

    private final double[] smallest;
    private final double[] largest;
    private final int[] rowOfLargest;
    private final long[] hashes;

    ColumnRanges(LogitMatrix logits) {
        this.smallest = new double[logits.columns()];
        this.largest = new double[logits.columns()];
        this.rowOfLargest = new int[logits.columns()];
        this.hashes = new long[logits.columns()];
        Arrays.fill(smallest, Double.POSITIVE_INFINITY);
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    }

    /** One more value in the hash of others; the rotation brings the high bits down, where all that half precision has to tell is. */
    static long hashed(long others, double value) {
        return Long.rotateLeft(others ^ Double.doubleToLongBits(value), 23) * HASH_FACTOR;
    }

    @Override
    public void see(int row, double[] values, int offset) {
        for (int j = 0; j < smallest.length; j++) {
            double value = values[offset + j];
            smallest[j] = Math.min(smallest[j], value);
            if (value > largest[j]) {
                largest[j] = value;
                rowOfLargest[j] = row;
            }
            hashes[j] = hashed(hashes[j], value);
        }
    }

    /** Whether a column has the same value in every row. */
    boolean isConstant(int column) {
        return smallest[column] == largest[column];
    }

    /** Whether a column is 0 in every row. */
    boolean isZero(int column) {
        return smallest[column] == 0 && largest[column] == 0;
    }

    /** Of every column a hash over all rows: equal columns have equal ones. */
    long[] hashes() {
        return hashes;
    }

    /** Of every column the row of its largest value, the first of equals: who would win if columns were the rows. */
    int[] rowsOfLargest() {
        return rowOfLargest;
    }
}
