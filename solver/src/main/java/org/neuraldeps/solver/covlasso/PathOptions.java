package org.neuraldeps.solver.covlasso;

/**
 * How far down a path is walked. It ends at whichever comes first; the reason is part of the result.
 *
 * @param lambdaFloor λ at which to stop, logit²; 0 for as far as the numbers carry
 * @param lambdaFloorRatio the same as a part of λ_max; the larger of the two counts
 * @param maxNonzeros stop at the knot below which more than this many coefficients would be non-zero
 * @param maxKnots stop after this many knots
 * @param errorFloor stop once err falls to this, logit²
 */
public record PathOptions(
        double lambdaFloor, double lambdaFloorRatio, int maxNonzeros, int maxKnots, double errorFloor) {

    public PathOptions {
        if (!(lambdaFloor >= 0) || !(lambdaFloorRatio >= 0) || maxNonzeros < 0 || maxKnots < 1 || !(errorFloor >= 0)) {
            throw new IllegalArgumentException("limits of a path must not be negative");
        }
    }

    /** As far down as the numbers carry. */
    public static PathOptions full() {
        return new PathOptions(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, 0);
    }

    /** Down to a λ, logit². */
    public PathOptions downTo(double lambda) {
        return new PathOptions(lambda, lambdaFloorRatio, maxNonzeros, maxKnots, errorFloor);
    }

    /** Down to a part of λ_max. */
    public PathOptions downToRatio(double ratio) {
        return new PathOptions(lambdaFloor, ratio, maxNonzeros, maxKnots, errorFloor);
    }

    /** Down to where more than this many coefficients would be non-zero. */
    public PathOptions upToNonzeros(int count) {
        return new PathOptions(lambdaFloor, lambdaFloorRatio, count, maxKnots, errorFloor);
    }

    /** At most this many knots. */
    public PathOptions upToKnots(int count) {
        return new PathOptions(lambdaFloor, lambdaFloorRatio, maxNonzeros, count, errorFloor);
    }

    /** Until err falls to this, logit². */
    public PathOptions downToError(double error) {
        return new PathOptions(lambdaFloor, lambdaFloorRatio, maxNonzeros, maxKnots, error);
    }
}
