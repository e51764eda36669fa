package org.neuraldeps.app.state;

import java.util.List;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * The radial figure at one λ/λ_max.
 *
 * @param scene what was solved
 * @param solutions one per target, in the order of the choice
 */
public record RadialPicture(RadialScene scene, List<Solution> solutions) {}
