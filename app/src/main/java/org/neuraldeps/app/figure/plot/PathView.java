package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * A path as it is looked at.
 *
 * @param path what is shown
 * @param axis what lies across
 * @param extent the part that is shown
 */
public record PathView(SolutionPath path, PathAxis axis, Extent extent) {

    /** All of a path. */
    public static PathView whole(SolutionPath path, PathAxis axis) {
        return new PathView(path, axis, Extent.WHOLE);
    }

    /** What lies across, as a coordinate. */
    public PathCoordinate coordinate() {
        return new PathCoordinate(axis);
    }
}
