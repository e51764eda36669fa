package org.neuraldeps.solver.selection;

import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * E[(g_i − Σ θ_j f_j)²] = E[g_i²] − 2 bᵀθ + θᵀCθ over the rows of one fold, from their moments.
 *
 * @param moments C over these rows
 * @param target b and E[g_i²] over these rows
 */
record FoldError(SecondMoments moments, TargetMoments target) {

    /** What the errors of combinations of some categories are computed from. */
    Ready over(int[] categories, Progress progress) {
        return new Ready(moments.columns(categories, progress), target);
    }

    /**
     * With the columns that are needed.
     *
     * @param columns of C
     * @param target b and E[g_i²]
     */
    record Ready(MomentColumns columns, TargetMoments target) {

        /** The error of a solution; k² multiply-adds. Rounding may make it a little less than 0, which is 0. */
        double of(Solution solution) {
            int[] support = solution.support();
            double[] values = solution.values();
            double error = target.moment();
            for (int i = 0; i < support.length; i++) {
                double[] column = columns.column(support[i]);
                double product = -2 * target.correlations()[support[i]];
                for (int j = 0; j < support.length; j++) {
                    product += column[support[j]] * values[j];
                }
                error += values[i] * product;
            }
            return Math.max(0, error);
        }
    }
}
