package org.neuraldeps.solver.labs;

import java.util.List;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.heads.TrainingOptions;

/**
 * What lab 2 does with every head (Sec. 3.3).
 *
 * @param edges the dependencies to cut, all at once
 * @param lambda the λ at which θ is compared, for each target in the head before: the same λ and the same λ/λ_max follow
 * @param training weight decay and gradient norm of all training; the decay should be that of the given head
 * @param smoothing δ: |E f_i f_j| is smoothed as √((E f_i f_j)² + δ²)
 * @param resamples B, of the bootstrap behind intervals of AUPR
 * @param seed of the bootstrap, and of the rows of the first repetition
 */
public record CutSettings(
        List<CutEdge> edges,
        LambdaSetting lambda,
        TrainingOptions training,
        double smoothing,
        int resamples,
        long seed) {

    /** δ where nobody says another. */
    public static final double USUAL_SMOOTHING = 1e-3;

    /** B where nobody says another. */
    public static final int USUAL_RESAMPLES = 1000;

    /** Checks that there is something to cut. */
    public CutSettings {
        edges = List.copyOf(edges);
        if (edges.isEmpty() || !(smoothing > 0) || resamples < 1) {
            throw new IllegalArgumentException(
                    edges.size() + " dependencies, smoothing " + smoothing + ", " + resamples + " resamples");
        }
    }

    /** These dependencies, compared at a λ, in the usual way. */
    public static CutSettings of(List<CutEdge> edges, LambdaSetting lambda) {
        return new CutSettings(edges, lambda, TrainingOptions.USUAL, USUAL_SMOOTHING, USUAL_RESAMPLES, 1);
    }
}
