package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The area between the axes of a plot along the path.
 *
 * @param view what is shown of which path
 * @param area where it lies
 * @param across λ to x
 * @param upwards numbers, such as θ, to y
 */
public record PathPlane(PathView view, Box area, PathAcross across, Scale upwards) {

    /** The path. */
    public SolutionPath path() {
        return view.path();
    }

    /** What the horizontal axis means. */
    public PathCoordinate axis() {
        return view.coordinate();
    }

    /** Cuts off what does not lie in the area. */
    public FrameClip clip() {
        return new FrameClip(area);
    }
}
