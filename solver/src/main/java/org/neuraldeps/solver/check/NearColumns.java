package org.neuraldeps.solver.check;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Columns that are nearly a multiple of an earlier one, from the moments alone: the part of E[f_k²] that the best multiple of
 * f_j leaves is 1 − C_jk² / (C_jj C_kk), and √ of it is how far they are apart. No pass over the logits; O(n²).
 */
final class NearColumns {

    /** Apart by a hundredth of their size: no network learns two categories so alike. */
    static final double NEAR = 1e-4;

    /** What rounding in double leaves of a moment. */
    private static final double ROUNDING = 1e-13;

    /**
     * A column and an earlier one.
     *
     * @param column k
     * @param earlier j
     * @param factor s of the best f_k ≈ s f_j
     * @param apart ‖f_k − s f_j‖ / ‖f_k‖
     */
    record Pair(int column, int earlier, double factor, double apart) {}

    private NearColumns() {}

    /** Every column that is near an earlier one, with the first of these; nothing where C is not held. */
    static List<Pair> of(SecondMoments moments, Progress progress) {
        List<Pair> pairs = new ArrayList<>();
        if (moments.isHeld()) {
            MomentColumns columns = moments.columns(new int[0], progress);
            for (int k = 1; k < moments.size(); k++) {
                progress.checkCancelled();
                addFirst(pairs, k, columns.column(k), moments);
            }
        }
        return pairs;
    }

    private static void addFirst(List<Pair> pairs, int k, double[] column, SecondMoments moments) {
        double own = column[k];
        for (int j = 0; j < k && own > 0; j++) {
            double other = moments.diagonal(j);
            double left = 1 - column[j] / other * (column[j] / own);
            if (other > 0 && left < NEAR) {
                pairs.add(new Pair(k, j, column[j] / other, left < ROUNDING ? 0 : Math.sqrt(left)));
                return;
            }
        }
    }
}
