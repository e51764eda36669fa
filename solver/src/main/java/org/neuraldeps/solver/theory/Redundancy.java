package org.neuraldeps.solver.theory;

import org.neuraldeps.solver.moments.LogitFactor;

/**
 * How much of every category is its own: err_i(θ*(0)) = det C / det Ĉ (Eq. 5), the error that is left when all other
 * categories predict it without penalty.
 *
 * <p>No determinant is computed. With F = UΣVᵀ, err_i(θ*(0)) = 1 / (C⁻¹)_ii = (N Σ_j v_ij² / σ_j²)⁻¹. Where the axis of
 * category i leans into the null space of F, the error is 0 to working precision; a bound says how precisely. Never NaN,
 * never negative. O(n²) once the factor is there.
 */
public final class Redundancy {

    /** A squared component this small in the null space is rounding. */
    private static final double NO_COMPONENT = 1e-12;

    private final double[] errors;
    private final double[] bounds;

    private Redundancy(double[] errors, double[] bounds) {
        this.errors = errors;
        this.bounds = bounds;
    }

    /** The redundancy of every category. */
    public static Redundancy of(LogitFactor factor) {
        int n = factor.categories();
        double[] errors = new double[n];
        double[] bounds = new double[n];
        for (int i = 0; i < n; i++) {
            double range = 0;
            double precision = 0;
            for (int j = 0; j < factor.count(); j++) {
                double sigma = factor.singularValue(j);
                double squared = factor.rightVector(j, i) * factor.rightVector(j, i);
                if (sigma > factor.noiseNorm()) {
                    range += squared;
                    precision += squared / (sigma * sigma);
                }
            }
            double nullComponent = 1 - range;
            boolean isRedundant = nullComponent > NO_COMPONENT && factor.rank() < n;
            errors[i] = isRedundant || precision == 0 ? 0 : 1 / (factor.rows() * precision);
            double floor = factor.noiseNorm() * factor.noiseNorm() / factor.rows();
            bounds[i] = isRedundant ? floor / nullComponent : errors[i];
        }
        return new Redundancy(errors, bounds);
    }

    /** err_i(θ*(0)), logit²; 0 where it is 0 to working precision. */
    public double errorAtZero(int category) {
        return errors[category];
    }

    /** Whether the error is 0 to working precision, so that only {@link #bound} is known. */
    public boolean isZeroToWorkingPrecision(int category) {
        return errors[category] == 0;
    }

    /** What err_i(θ*(0)) is at most, logit²: the value itself, or what the noise in the logits leaves open. */
    public double bound(int category) {
        return bounds[category];
    }
}
