package org.neuraldeps.solver.theory;

import java.util.BitSet;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * Which categories can be set aside without solving anything, and how often that is right.
 *
 * <p>Theorem 3 (Eq. 13) is safe: what it discards is never active. Conjecture 1 (Eq. 14) is a heuristic. Both cost O(n).
 */
public final class Screening {

    private Screening() {}

    /**
     * Conjecture 1: discards category j where |E f_i f_j| &lt; λ/2.
     *
     * @param lambda λ, logit²
     */
    public static BitSet byConjecture1(CovLassoProblem problem, double lambda) {
        BitSet discarded = new BitSet();
        for (int j : problem.dictionary().indices()) {
            if (Math.abs(problem.correlations()[j]) < lambda / 2) {
                discarded.set(j);
            }
        }
        return discarded;
    }

    /**
     * Theorem 3: discards category j where
     *
     * <pre>  |b_j| / ‖b‖∞ &lt; 1 − 2 √Ĉ_jj √(C_ii − err_i(θ*(0))) |1/λ − 1/λ_max|,  λ &lt; λ_max.</pre>
     *
     * <p>‖A_j‖ = √Ĉ_jj and ‖A⁻ᵀb‖ = √(bᵀĈ⁺b) = √(C_ii − err_i(θ*(0))), so no decomposition is needed. At and above λ_max
     * everything is discarded.
     *
     * @param lambda λ, logit²
     * @param errorAtZero err_i(θ*(0)) or any number known to be below it; 0 is always valid and gives the looser test
     */
    public static BitSet byTheorem3(CovLassoProblem problem, double lambda, double errorAtZero) {
        BitSet discarded = new BitSet();
        double lambdaMax = problem.lambdaMax();
        double reach = Math.sqrt(Math.max(0, problem.targetMoment() - errorAtZero));
        double fall = Math.max(0, 1 / lambda - 1 / lambdaMax);
        for (int j : problem.dictionary().indices()) {
            double spread = Math.sqrt(problem.moments().diagonal(j)) * reach;
            double relative = Math.abs(problem.correlations()[j]) / (lambdaMax / 2);
            if (lambda >= lambdaMax || relative < 1 - 2 * spread * fall) {
                discarded.set(j);
            }
        }
        return discarded;
    }

    /**
     * The highest |b_j| / ‖b‖∞ below which Theorem 3 discards a category of the given second moment: the safe bar of a
     * scatter plot. Not positive where the theorem says nothing.
     */
    public static double safeBar(CovLassoProblem problem, double lambda, double errorAtZero, double moment) {
        double reach = Math.sqrt(Math.max(0, problem.targetMoment() - errorAtZero));
        double fall = Math.max(0, 1 / lambda - 1 / problem.lambdaMax());
        return 1 - 2 * Math.sqrt(moment) * reach * fall;
    }

    /**
     * λ_j, the λ above which Theorem 3 discards a category: 1/λ_j = 1/λ_max + (1 − |b_j| / ‖b‖∞) / (2 √Ĉ_jj √(C_ii −
     * err_i(θ*(0)))). Cost O(1).
     *
     * @param category j
     * @param errorAtZero as for {@link #byTheorem3}
     * @return logit², from 0, where it is discarded at every λ, to λ_max, where it is discarded at λ_max only
     */
    public static double safeAbove(CovLassoProblem problem, int category, double errorAtZero) {
        double lambdaMax = problem.lambdaMax();
        double reach = Math.sqrt(Math.max(0, problem.targetMoment() - errorAtZero));
        double spread = Math.sqrt(problem.moments().diagonal(category)) * reach;
        double room = 1 - Math.abs(problem.correlations()[category]) / (lambdaMax / 2);
        return spread == 0 || lambdaMax == 0
                ? 0
                : Math.min(lambdaMax, 1 / (1 / lambdaMax + Math.max(0, room) / (2 * spread)));
    }

    /** The counts of a rule against the exact solution at the same λ. */
    public static ScreeningCounts count(CovLassoProblem problem, BitSet discarded, Solution exact) {
        BitSet active = new BitSet();
        for (int category : exact.support()) {
            active.set(category);
        }
        BitSet violators = (BitSet) discarded.clone();
        violators.and(active);
        int wrong = violators.cardinality();
        int right = discarded.cardinality() - wrong;
        int keptActive = active.cardinality() - wrong;
        int keptZero = problem.dictionary().count() - right - wrong - keptActive;
        return new ScreeningCounts(
                right, wrong, keptZero, keptActive, violators.stream().boxed().toList());
    }
}
