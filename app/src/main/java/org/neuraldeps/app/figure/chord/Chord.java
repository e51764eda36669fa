package org.neuraldeps.app.figure.chord;

import org.neuraldeps.app.figure.several.Edge;

/**
 * An edge with its two ends on the circle, which are equally long.
 *
 * @param edge what it shows
 * @param atBase its piece of the base's segment
 * @param atTarget its piece of the target's segment
 */
record Chord(Edge edge, Span atBase, Span atTarget) {

    /** How far apart the ends are, degrees, the shorter way round. */
    double reach() {
        double apart = Math.abs(atBase.middle() - atTarget.middle()) % 360;
        return Math.min(apart, 360 - apart);
    }
}
