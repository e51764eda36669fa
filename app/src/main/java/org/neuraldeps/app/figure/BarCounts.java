package org.neuraldeps.app.figure;

import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * How well the bar of Conjecture 1 tells non-zeros from zeros: a category is kept where |b_j| ≥ λ/2.
 *
 * @param keptNonzero kept, and θ_j ≠ 0
 * @param keptZero kept, but θ_j = 0
 * @param droppedNonzero not kept, but θ_j ≠ 0: what the conjecture rules out
 * @param droppedZero not kept, and θ_j = 0
 */
record BarCounts(int keptNonzero, int keptZero, int droppedNonzero, int droppedZero) {

    static BarCounts of(CovLassoProblem problem, Solution solution) {
        int[] counts = new int[4];
        for (int j : problem.dictionary().indices()) {
            boolean dropped = isBelow(problem, solution, j);
            boolean zero = solution.coefficient(j) == 0;
            counts[(dropped ? 2 : 0) + (zero ? 1 : 0)]++;
        }
        return new BarCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Whether a category lies below the bar; the one that sets λ_max does not lie below it there. */
    static boolean isBelow(CovLassoProblem problem, Solution solution, int category) {
        return Math.abs(problem.correlations()[category]) < solution.lambda() / 2;
    }

    /** Part of the kept that is non-zero, in words; "–" where none is kept. */
    String precision() {
        return part(keptNonzero, keptNonzero + keptZero);
    }

    /** Part of the non-zeros that is kept, in words; "–" where there are none. */
    String recall() {
        return part(keptNonzero, keptNonzero + droppedNonzero);
    }

    private static String part(int some, int all) {
        return all == 0 ? "–" : Numbers.fixed((double) some / all, 3);
    }
}
