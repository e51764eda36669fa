package org.neuraldeps.app.state;

import java.util.List;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * The radial figure at one λ/λ_max.
 *
 * @param scene what was solved
 * @param ratio λ/λ_max that was asked for
 * @param solutions one per target, in the order of the choice: at that λ, or where its path ends before
 */
public record RadialPicture(RadialScene scene, double ratio, List<Solution> solutions) {}
