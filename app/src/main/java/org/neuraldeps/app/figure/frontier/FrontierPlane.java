package org.neuraldeps.app.figure.frontier;

import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.plot.FrameClip;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.evaluation.ErrorFrontier;
import org.neuraldeps.solver.evaluation.Frontiers;

/**
 * Where ε and δ lie, both on logarithmic axes: small ε and δ are what Definition 1 is about, and Markov's bound is a straight
 * line there.
 *
 * @param plane the area, with scales of decimal logarithms
 */
record FrontierPlane(Plane plane) {

    /** A little above 1, so that curves there keep clear of the frame. */
    private static final double TOP = 1.15;

    /** Fewer rows than these are off by less than what the axis shows. */
    private static final double LEFT_OUT = 0.1;

    /** No more decades across than a page has room for. */
    private static final double MOST_ACROSS = 1e6;

    static FrontierPlane of(Frontiers solution, Frontiers zero, Extent extent, Box area) {
        Range across = extent.across().orElseGet(() -> across(solution, zero));
        Range upwards = extent.upwards().orElseGet(() -> upwards(zero));
        return new FrontierPlane(new Plane(
                area,
                new Scale(Math.log10(across.from()), Math.log10(across.to()), area.x(), area.right()),
                new Scale(Math.log10(upwards.from()), Math.log10(upwards.to()), area.bottom(), area.y())));
    }

    /** From an error that most rows reach to beyond the largest, up to round ends so that the axis seldom changes with λ. */
    static Range across(Frontiers solution, Frontiers zero) {
        List<ErrorFrontier> all = Stream.of(solution, zero)
                .flatMap(frontiers -> Stream.concat(frontiers.fit().stream(), frontiers.evaluation().stream()))
                .toList();
        double largest = all.stream().mapToDouble(one -> one.error(1)).max().orElse(0);
        if (!Range.areApart(0, largest)) {
            return new Range(0.1, 1);
        }
        double to = Ticks.roundUp(1.02 * largest);
        double least = all.stream()
                .mapToDouble(one -> one.largestBut(1 - LEFT_OUT))
                .min()
                .orElse(0);
        double from = Math.max(least, to / MOST_ACROSS);
        return new Range(Math.min(Ticks.roundDown(from), to / 10), to);
    }

    /** Down to below one row of those that have most. */
    static Range upwards(Frontiers zero) {
        int rows = Math.max(
                zero.fit().map(ErrorFrontier::rows).orElse(1), zero.judged().rows());
        return new Range(Ticks.roundDown(0.7 / rows), TOP);
    }

    double x(double epsilon) {
        return plane.across().at(Math.log10(Math.max(epsilon, Double.MIN_NORMAL)));
    }

    /** Of a δ of 0 a place below the frame. */
    double y(double delta) {
        double below = plane.upwards().from() - 1;
        return plane.upwards().at(delta > 0 ? Math.max(below, Math.log10(delta)) : below);
    }

    Box area() {
        return plane.area();
    }

    FrameClip clip() {
        return new FrameClip(area());
    }
}
