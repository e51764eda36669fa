package org.neuraldeps.solver.check;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/** Columns that are equal in every row. Equal columns have equal moments, so few columns have to be read. */
final class DuplicateColumns {

    private DuplicateColumns() {}

    /**
     * Every column that repeats an earlier one, and which one that is (the first of its kind). n²/2 comparisons of
     * moments, plus one reading for each column in question.
     *
     * @param moments C over some of the rows of {@code logits}
     */
    static Map<Integer, Integer> of(LogitMatrix logits, SecondMoments moments, Progress progress) {
        Map<Integer, Integer> firstOf = new TreeMap<>();
        double[] one = new double[logits.rows()];
        double[] other = new double[logits.rows()];
        for (int i = 0; i < moments.size(); i++) {
            progress.checkCancelled();
            boolean isRead = false;
            for (int j = i + 1; j < moments.size(); j++) {
                if (firstOf.containsKey(i) || firstOf.containsKey(j) || !mayBeEqual(moments, i, j)) {
                    continue;
                }
                if (!isRead) {
                    logits.readColumn(i, one);
                    isRead = true;
                }
                progress.checkCancelled();
                logits.readColumn(j, other);
                if (Arrays.equals(one, other)) {
                    firstOf.put(j, i);
                }
            }
        }
        return firstOf;
    }

    /** E[(f_i − f_j)²] is 0 but for rounding. Asks the diagonal first, for columns may have to be formed on demand. */
    private static boolean mayBeEqual(SecondMoments moments, int i, int j) {
        double size = moments.diagonal(i) + moments.diagonal(j);
        if (Math.abs(moments.diagonal(i) - moments.diagonal(j)) > 1e-9 * size) {
            return false;
        }
        return size - 2 * moments.at(i, j) <= 1e-9 * size;
    }
}
