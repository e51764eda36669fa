package org.neuraldeps.solver.covlasso;

/**
 * The numbers below which the walk takes two things for equal. All are relative, so that scaling the logits changes
 * nothing: levels (λ/2 and correlations) to ‖b‖∞, pivots to their diagonal, slopes to 1.
 */
final class Tolerances {

    /** |c_j| this close to λ/2 counts as tied. Rounding in c is some 1e-15 ‖b‖∞. */
    static final double TIE = 1e-12;

    /** A Cholesky pivot below this part of its diagonal is rounding: the category is aliased. */
    static final double PIVOT = 2e-15;

    /** How far the slope of a tied correlation must be from 1 before its category is taken in. */
    static final double WILLING = 1e-11;

    /** The part of a member in a category that depends on it, for the one to be able to replace the other. */
    static final double EXCHANGE = 1e-6;

    /** Ĉ_AA d = s_A is refined until it holds to this. */
    static final double DIRECTION = 1e-13;

    /** Violations of Eq. 7 above this part of ‖b‖∞ are mended before the walk goes on. */
    static final double KKT = 1e-11;

    /** And above this part of λ/2: the gap grows with the square of it, (violation / (λ/2))² err. */
    static final double KKT_OF_LEVEL = 1e-5;

    /** And above this part of C_ii / ‖θ‖₁: the gap grows with violation · 2‖θ‖₁ as well. */
    static final double GAP = 1e-10;

    /** Below this λ/λ_max rounding in c is no longer small beside λ/2, and no solution can be certified. */
    static final double LOWEST_RATIO = 1e-8;

    private Tolerances() {}
}
