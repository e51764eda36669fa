package org.neuraldeps.app.figure.correlations;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.plot.FrameClip;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathPlane;

/**
 * The area between the axes: λ across, |c| in logit² upwards. Where λ is on a logarithmic axis so is |c|, and λ/2 is a straight
 * line on both.
 *
 * @param plane the axes; upwards in |c|, or in its decimal logarithm
 * @param isLogarithmic which of them
 */
record CorrelationPlane(PathPlane plane, boolean isLogarithmic) {

    /** Beyond the lower edge, in heights of the plot: |c| = 0 has no place on a logarithmic axis. */
    private static final double BELOW = 0.1;

    /** Where a λ lies, also beside the plot. */
    double x(double lambda) {
        return across().unclipped(lambda);
    }

    /** Where a |c| lies, also above and below the plot. */
    double y(double correlation) {
        double lowest = area().bottom() + BELOW * area().height();
        if (isLogarithmic) {
            return correlation > 0 ? Math.min(lowest, plane.upwards().at(Math.log10(correlation))) : lowest;
        }
        return plane.upwards().at(correlation);
    }

    /** Where λ/2 lies at a λ. */
    double level(double lambda) {
        return y(lambda / 2);
    }

    /** Whether a λ is in view, and λ/2 at it. */
    boolean showsLevel(double lambda) {
        return across().shows(lambda) && contains(x(lambda), level(lambda));
    }

    /** Whether a point lies between the axes. */
    boolean contains(double x, double y) {
        return clip().contains(x, y);
    }

    Box area() {
        return plane.area();
    }

    PathAcross across() {
        return plane.across();
    }

    FrameClip clip() {
        return plane.clip();
    }
}
