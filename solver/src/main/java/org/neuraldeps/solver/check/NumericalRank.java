package org.neuraldeps.solver.check;

import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * The rank of C as far as the numbers can tell: how many of its eigenvalues lie above
 *
 * <pre>  τ = max(u² tr C, n ε σ₁)</pre>
 *
 * <p>u is the unit roundoff of the stored logits, ε that of double, σ₁ the largest eigenvalue. Rounding F to storage adds
 * an E with ‖E‖₂ ≤ ‖E‖_F ≤ u‖F‖_F, so by Weyl no singular value of F moves further than u‖F‖_F = √(N u² tr C): an
 * eigenvalue below the first term may be nothing but storage. Below the second it may be nothing but the arithmetic
 * that formed C and its eigenvalues.
 *
 * @param rank eigenvalues above the threshold
 * @param threshold τ, logit²
 */
record NumericalRank(int rank, double threshold) {

    /** 4n³/3 multiply-adds, about half a second for n = 1,000; asks after each of the n steps whether to go on. */
    static NumericalRank of(SecondMoments moments, StorageType storage, Progress progress) {
        double largestDiagonal = 0;
        for (int j = 0; j < moments.size(); j++) {
            largestDiagonal = Math.max(largestDiagonal, moments.diagonal(j));
        }
        if (largestDiagonal == 0) {
            return new NumericalRank(0, 0);
        }
        Tridiagonal form = Tridiagonal.of(moments, 1 / largestDiagonal, progress);
        double trace = moments.trace() / largestDiagonal;
        double unit = storage.unitRoundoff();
        double arithmetic = moments.size() * Math.ulp(1.0) * form.largestEigenvalue(trace);
        double threshold = Math.max(unit * unit * trace, arithmetic);
        int rank = moments.size() - form.eigenvaluesBelow(threshold);
        return new NumericalRank(Math.min(rank, moments.rows()), threshold * largestDiagonal);
    }
}
