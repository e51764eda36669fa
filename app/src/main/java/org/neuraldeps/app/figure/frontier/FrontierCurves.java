package org.neuraldeps.app.figure.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.solver.evaluation.ErrorFrontier;

/**
 * Frontiers as lines of a plane: steps where a row is much, and straight from point to point where it is not.
 *
 * @param plane where they lie
 */
record FrontierCurves(FrontierPlane plane) {

    /** Points along a bound, which is straight except where it reaches 1. */
    private static final int BOUND_POINTS = 200;

    /** Beyond either end of the axis. */
    private static final double NONE = 0;

    /** δ against ε. */
    List<Points> line(ErrorFrontier frontier) {
        List<Integer> counts = LimitBand.counts(frontier.rows());
        Corners corners = stairs(frontier, counts, place -> (double) counts.get(place) / frontier.rows());
        return plane.clip().line(corners.points());
    }

    /** The area between the limits. */
    Optional<Points> band(ErrorFrontier frontier, LimitBand band) {
        Corners upper = stairs(
                frontier, band.counts(), place -> band.limits().get(place).upper());
        Corners lower = stairs(
                frontier, band.counts(), place -> band.limits().get(place).lower());
        upper.addReversed(lower);
        Points inside = plane.clip().area(upper.points());
        return inside.size() >= 3 ? Optional.of(inside) : Optional.empty();
    }

    /** A bound on δ. */
    List<Points> bound(DoubleUnaryOperator bound) {
        double from = plane.plane().across().from();
        double to = plane.plane().across().to();
        Corners corners = new Corners();
        for (int i = 0; i <= BOUND_POINTS; i++) {
            double epsilon = Math.pow(10, from + (to - from) * i / BOUND_POINTS);
            corners.add(plane.x(epsilon), plane.y(bound.applyAsDouble(epsilon)));
        }
        return plane.clip().line(corners.points());
    }

    /**
     * From the left end, where every row counts, to the right end, where none does.
     *
     * @param counts ascending from 0
     * @param level of the count at a place
     */
    private Corners stairs(ErrorFrontier frontier, List<Integer> counts, IntToDoubleFunction level) {
        Corners corners = new Corners();
        corners.add(plane.x(NONE), plane.y(level.applyAsDouble(counts.size() - 1)));
        for (int place = counts.size() - 1; place > 0; place--) {
            double x = plane.x(frontier.error(counts.get(place)));
            corners.add(x, plane.y(level.applyAsDouble(place)));
            if (counts.get(place) - counts.get(place - 1) == 1) {
                corners.add(x, plane.y(level.applyAsDouble(place - 1)));
            }
        }
        corners.add(2 * plane.area().right(), plane.y(level.applyAsDouble(0)));
        return corners;
    }

    /** Corners as they are gathered. */
    private static final class Corners {

        private final List<double[]> all = new ArrayList<>();

        void add(double x, double y) {
            all.add(new double[] {x, y});
        }

        void addReversed(Corners other) {
            for (int i = other.all.size() - 1; i >= 0; i--) {
                all.add(other.all.get(i));
            }
        }

        Points points() {
            return new Points(
                    all.stream().mapToDouble(corner -> corner[0]).toArray(),
                    all.stream().mapToDouble(corner -> corner[1]).toArray());
        }
    }
}
