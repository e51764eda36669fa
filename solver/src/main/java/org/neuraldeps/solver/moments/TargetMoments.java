package org.neuraldeps.solver.moments;

import java.util.Arrays;

/**
 * The moments of a target column with the columns of a network: what a problem needs beside C when the target comes
 * from another network (Sec. 2.4).
 *
 * @param correlations b, n numbers: b_j = E[f_j g_i]; not to be modified
 * @param moment E[g_i²]
 */
public record TargetMoments(double[] correlations, double moment) {

    public TargetMoments {
        if (!Double.isFinite(moment) || !Arrays.stream(correlations).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("moments must be finite");
        }
    }

    /**
     * The same under a focus: (1 − φ) times these and φ times those of the target's share.
     *
     * @param focus φ
     */
    public TargetMoments focused(TargetMoments own, double focus) {
        double[] mixed = new double[correlations.length];
        Arrays.setAll(mixed, j -> FocusedMoments.mixed(correlations[j], own.correlations[j], focus));
        return new TargetMoments(mixed, FocusedMoments.mixed(moment, own.moment, focus));
    }
}
