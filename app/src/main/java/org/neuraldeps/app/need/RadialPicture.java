package org.neuraldeps.app.need;

import java.util.List;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * Several targets, each at its own λ, which one number says for all.
 *
 * @param scene what was solved
 * @param common the λ/λ_max or the k that all targets have; a path that ends before it answers with its end
 * @param solutions one per target, in the order of the choice
 */
public record RadialPicture(RadialScene scene, LambdaSetting common, List<Solution> solutions) {}
