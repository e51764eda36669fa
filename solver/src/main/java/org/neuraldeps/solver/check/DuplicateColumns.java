package org.neuraldeps.solver.check;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/** Columns that are equal in every row. */
final class DuplicateColumns {

    private DuplicateColumns() {}

    /**
     * Every column that repeats an earlier one, and which one that is (the first of its kind). Columns with the same
     * hash are compared in one reading of all rows, however many there are; without such columns nothing is read.
     *
     * @param hashes of the columns, as {@link ColumnRanges#hashes} gives them
     */
    static Map<Integer, Integer> of(LogitMatrix logits, long[] hashes, Progress progress) {
        Map<Integer, Integer> firstOf = suspects(hashes);
        int rows = firstOf.isEmpty() ? 0 : logits.rows();
        int blockRows = LogitScan.blockRows(logits);
        double[] block = new double[blockRows * logits.columns()];
        for (int first = 0; first < rows; first += blockRows) {
            progress.checkCancelled();
            int count = Math.min(blockRows, rows - first);
            logits.readRows(first, count, block);
            for (int r = 0; r < count; r++) {
                int offset = r * logits.columns();
                firstOf.entrySet().removeIf(e -> differ(block[offset + e.getKey()], block[offset + e.getValue()]));
            }
        }
        return firstOf;
    }

    private static Map<Integer, Integer> suspects(long[] hashes) {
        Map<Integer, Integer> firstOf = new TreeMap<>();
        Map<Long, Integer> firstWith = new HashMap<>();
        for (int j = 0; j < hashes.length; j++) {
            Integer earlier = firstWith.putIfAbsent(hashes[j], j);
            if (earlier != null) {
                firstOf.put(j, earlier);
            }
        }
        return firstOf;
    }

    private static boolean differ(double one, double other) {
        return Double.doubleToLongBits(one) != Double.doubleToLongBits(other);
    }
}
