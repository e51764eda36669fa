package org.neuraldeps.solver.theory;

import org.neuraldeps.solver.moments.LogitFactor;

/**
 * How much of every category is its own: err_i(θ*(0)) = det C / det Ĉ (Eq. 5), the error that is left when all other
 * categories predict it without penalty.
 *
 * <p>No determinant is computed. With F = UΣVᵀ, err_i(θ*(0)) = 1 / (C⁻¹)_ii = (N Σ_j v_ij² / σ_j²)⁻¹. Singular values below
 * the noise σ₀ in the logits are not known, only that they are at most σ₀; putting σ₀ in their place gives a bound. Where
 * the bound is nothing beside C_ii the error is 0 to working precision; where it is not, the error is not known. Never
 * NaN, never negative. O(n²) once the factor is there.
 */
public final class Redundancy {

    /** An error that is at most this part of C_ii is 0 to working precision. */
    private static final double NOTHING = 1e-6;

    /** A squared component this small in the null space is rounding. */
    private static final double NO_COMPONENT = 1e-12;

    private final double[] errors;
    private final double[] bounds;
    private final boolean[] known;

    private Redundancy(int categories) {
        errors = new double[categories];
        bounds = new double[categories];
        known = new boolean[categories];
    }

    /** The redundancy of every category. */
    public static Redundancy of(LogitFactor factor) {
        Redundancy redundancy = new Redundancy(factor.categories());
        for (int i = 0; i < factor.categories(); i++) {
            redundancy.judge(factor, i);
        }
        return redundancy;
    }

    private void judge(LogitFactor factor, int i) {
        double range = 0;
        double precision = 0;
        double moment = 0;
        for (int j = 0; j < factor.count(); j++) {
            double sigma = factor.singularValue(j);
            double squared = factor.rightVector(j, i) * factor.rightVector(j, i);
            moment += squared * sigma * sigma / factor.rows();
            if (sigma > factor.noiseNorm()) {
                range += squared;
                precision += squared / (sigma * sigma);
            }
        }
        double nullComponent = factor.rank() < factor.categories() ? Math.max(0, 1 - range) : 0;
        if (nullComponent <= NO_COMPONENT) {
            errors[i] = precision == 0 ? 0 : 1 / (factor.rows() * precision);
            bounds[i] = errors[i];
            known[i] = true;
            return;
        }
        double noise = factor.noiseNorm() * factor.noiseNorm();
        bounds[i] = noise == 0 ? 0 : Math.min(moment, 1 / (factor.rows() * (precision + nullComponent / noise)));
        known[i] = bounds[i] <= NOTHING * moment;
    }

    /** err_i(θ*(0)), logit²; 0 where it is 0 to working precision, and where nothing better is known. */
    public double errorAtZero(int category) {
        return errors[category];
    }

    /** Whether {@link #errorAtZero} is the error; otherwise it lies between 0 and {@link #bound}. */
    public boolean isKnown(int category) {
        return known[category];
    }

    /** Whether the error is given as 0, so that {@link #bound} says more. */
    public boolean isZeroToWorkingPrecision(int category) {
        return errors[category] == 0;
    }

    /** What err_i(θ*(0)) is at most, logit²: the value itself, or what the noise in the logits leaves open. */
    public double bound(int category) {
        return bounds[category];
    }
}
