package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The area between the axes of a plot along the path.
 *
 * @param path what is shown
 * @param axis what the horizontal axis means
 * @param area where it lies
 * @param across λ to x
 * @param upwards numbers, such as θ, to y
 */
public record PathPlane(SolutionPath path, PathCoordinate axis, Box area, PathAcross across, Scale upwards) {}
