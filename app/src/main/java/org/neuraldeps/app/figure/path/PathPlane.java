package org.neuraldeps.app.figure.path;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathAxis;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The area between the axes of a path figure.
 *
 * @param path what is shown
 * @param axis what the horizontal axis means
 * @param area where it lies
 * @param across λ to x
 * @param upwards θ to y
 */
record PathPlane(SolutionPath path, PathAxis axis, Box area, PathAcross across, Scale upwards) {}
