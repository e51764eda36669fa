package org.neuraldeps.app.figure.plot;

import org.neuraldeps.app.figure.Box;

/**
 * The area between the axes and what its two directions mean.
 *
 * @param area where it lies
 * @param across numbers to x
 * @param upwards numbers to y
 */
public record Plane(Box area, Scale across, Scale upwards) {

    /** Whether a point of these numbers lies in the area. */
    public boolean shows(double x, double y) {
        return new FrameClip(area).contains(across.at(x), upwards.at(y));
    }
}
