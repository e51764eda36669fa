package org.neuraldeps.app.figure.matrix;

import java.util.Arrays;
import java.util.List;
import org.neuraldeps.solver.graph.SparseTheta;

/**
 * How long the bars of strengths are, in parts of the largest at the end of the kept paths: those of targets as the strength itself, those of
 * predictors as its square root, so that a hub does not flatten all others.
 *
 * @param in the largest Σ |θ| of a target
 * @param out the largest Σ |θ| that a category gives to others
 */
record StripScale(double in, double out) {

    /**
     * Of strengths at the end of the kept paths.
     *
     * @param last Θ there, one for each network that is shown
     */
    static StripScale of(List<SparseTheta> last) {
        return new StripScale(
                last.stream()
                        .map(SparseTheta::inStrengths)
                        .mapToDouble(StripScale::largest)
                        .sum(),
                last.stream()
                        .map(SparseTheta::outStrengths)
                        .mapToDouble(StripScale::largest)
                        .sum());
    }

    private static double largest(double[] strengths) {
        return Math.max(Double.MIN_NORMAL, Arrays.stream(strengths).max().orElse(0));
    }

    /** The part of the room for bars that a target's fills. */
    double partIn(double strength) {
        return Math.min(1, strength / in);
    }

    /** The part of the room for bars that a predictor's fills. */
    double partOut(double strength) {
        return Math.sqrt(Math.min(1, strength / out));
    }
}
