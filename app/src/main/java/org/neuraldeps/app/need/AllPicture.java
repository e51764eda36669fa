package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.stability.EdgeStability;

/**
 * All targets, each at its own λ, which one number says for all.
 *
 * @param solved what was solved
 * @param common the λ/λ_max or the k that all targets have; a path that ends before it answers with its end
 * @param theta Θ there
 */
public record AllPicture(AllSolved solved, LambdaSetting common, SparseTheta theta) {

    /**
     * How often half-samples select each edge of Θ, 0 to 1, in the order of the edges' numbers; a lookup. Empty where the half-samples were not
     * solved as far down as this λ.
     */
    public Optional<double[]> frequencies(EdgeStability stability) {
        double[] lambdas = solved.paths().lambdas(common);
        return stability.reaches(lambdas) ? Optional.of(stability.frequencies(theta, lambdas)) : Optional.empty();
    }
}
