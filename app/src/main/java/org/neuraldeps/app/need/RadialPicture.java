package org.neuraldeps.app.need;

import java.util.List;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * Several targets at one λ/λ_max.
 *
 * @param scene what was solved
 * @param ratio the λ/λ_max that was asked for; a path that ends before it answers with its end
 * @param solutions one per target, in the order of the choice
 */
public record RadialPicture(RadialScene scene, double ratio, List<Solution> solutions) {}
