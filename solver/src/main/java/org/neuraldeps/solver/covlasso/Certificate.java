package org.neuraldeps.solver.covlasso;

/**
 * How far a solution can be from the optimum, computed from the moments alone.
 *
 * <p>With c = b − Ĉθ and s = min(1, λ / (2‖c‖∞)), the dual value is D = C_ii − (C_ii − 2s(C_ii − bᵀθ) + s² err), the
 * primal value P = err + λ‖θ‖₁, and P − D bounds the distance of P from the optimum.
 *
 * @param relativeGap (P − D) / C_ii, at least 0
 * @param relativeKkt the largest violation of Eq. 7 (|c_j| ≤ λ/2; c_j = sign(θ_j) λ/2 where θ_j ≠ 0), divided by
 *     λ_max/2
 */
public record Certificate(double relativeGap, double relativeKkt) {

    /** What a path claims wherever it calls itself exact. */
    public static final double EXACT = 1e-9;

    /** Whether both numbers are within {@link #EXACT}. */
    public boolean isExact() {
        return relativeGap <= EXACT && relativeKkt <= EXACT;
    }
}
