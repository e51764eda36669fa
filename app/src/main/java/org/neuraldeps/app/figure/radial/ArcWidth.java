package org.neuraldeps.app.figure.radial;

import java.util.List;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * Widths of arcs: proportional to |θ|, up to a limit for values far beyond the reference.
 *
 * @param full the |θ| that is drawn {@value #WIDE} points wide
 */
record ArcWidth(double full) {

    private static final double WIDE = 6;
    private static final double LEAST = 0.5;
    private static final double LIMIT = 1.6 * WIDE;

    /**
     * The scale of a layout: it depends on the reference λ alone.
     *
     * @param locked what it is locked at instead
     */
    static ArcWidth of(RadialLayout layout, OptionalDouble locked) {
        double largest = locked.orElse(layout.referenceMagnitude());
        return new ArcWidth(largest > 0 ? largest : 1);
    }

    /** Round values for a legend, ascending: the largest round one that the scale reaches, and two smaller. */
    List<Double> samples() {
        double top = Ticks.roundDown(full);
        return List.of(Ticks.roundDown(top / 4), Ticks.roundDown(top / 2), top);
    }

    double of(double value) {
        return Math.max(LEAST, Math.min(LIMIT, WIDE * Math.abs(value) / full));
    }
}
