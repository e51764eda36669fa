package org.neuraldeps.solver.theory;

import java.util.Optional;

/**
 * What other categories tell about one, ½ log(C_ii / err_i), in nats: by how much they narrow down its logit, which is its mutual
 * information with their combination where logits are Gaussian without a mean (Sec. 2.2, Information Volume).
 *
 * @param nats at least 0, finite
 * @param isAtLeast whether the error is 0 to working precision, so that only a bound is known
 */
public record InformationVolume(double nats, boolean isAtLeast) implements Comparable<InformationVolume> {

    /** Of a difference of doubles no less than this part of C_ii is known. */
    private static final double PRECISION = 1e-13;

    /**
     * Of an error.
     *
     * @param moment C_ii, logit²
     * @param error err_i, logit², at most C_ii but for rounding
     * @return empty where C_ii is 0, and nothing is there to be told
     */
    public static Optional<InformationVolume> of(double moment, double error) {
        return of(moment, error, false);
    }

    /** Of the error without penalty; empty where C_ii is 0. */
    public static Optional<InformationVolume> of(Redundancy redundancy, int category, double moment) {
        boolean isZero = redundancy.isZeroToWorkingPrecision(category);
        return isZero ? atLeast(moment, redundancy.bound(category)) : of(moment, redundancy.errorAtZero(category));
    }

    /** Of an error that is only known to be at most so much; empty where C_ii is 0. */
    public static Optional<InformationVolume> atLeast(double moment, double bound) {
        return of(moment, bound, true);
    }

    /** By nats; of equals a bound comes last. */
    @Override
    public int compareTo(InformationVolume other) {
        int byNats = Double.compare(nats, other.nats);
        return byNats == 0 ? Boolean.compare(isAtLeast, other.isAtLeast) : byNats;
    }

    private static Optional<InformationVolume> of(double moment, double error, boolean isBound) {
        if (!(moment > 0)) {
            return Optional.empty();
        }
        double part = Math.min(1, Math.max(PRECISION, error / moment));
        // There is one zero.
        return Optional.of(new InformationVolume(-0.5 * Math.log(part) + 0.0, isBound || error < PRECISION * moment));
    }
}
