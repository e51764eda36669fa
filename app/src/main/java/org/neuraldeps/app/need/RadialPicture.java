package org.neuraldeps.app.need;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.stability.CoefficientStability;

/**
 * Several targets, each at its own λ, which one number says for all.
 *
 * @param scene what was solved
 * @param common the λ/λ_max or the k that all targets have; a path that ends before it answers with its end
 * @param solutions one per target, in the order of the choice
 */
public record RadialPicture(RadialScene scene, LambdaSetting common, List<Solution> solutions) {

    /**
     * What half-samples say of a target at its λ; empty where those of some target were not solved as far down.
     *
     * @param place of the target in the choice
     */
    public Optional<CoefficientStability> judgement(int place) {
        return scene.isJudged(this)
                ? scene.judged()
                        .map(halves -> halves.get(place).at(solutions.get(place).lambda()))
                : Optional.empty();
    }
}
