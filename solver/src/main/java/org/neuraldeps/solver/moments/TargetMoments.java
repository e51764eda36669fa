package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.List;

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
     * Those of several samples taken together.
     *
     * @param parts of each sample
     * @param weights what the rows of each weigh in all, not all 0
     */
    public static TargetMoments pooled(List<TargetMoments> parts, double[] weights) {
        double[] normalised = PooledMoments.normalised(weights);
        double[] correlations = new double[parts.get(0).correlations.length];
        double moment = 0;
        for (int g = 0; g < normalised.length; g++) {
            moment += normalised[g] * parts.get(g).moment;
            for (int j = 0; j < correlations.length; j++) {
                correlations[j] += normalised[g] * parts.get(g).correlations[j];
            }
        }
        return new TargetMoments(correlations, moment);
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
