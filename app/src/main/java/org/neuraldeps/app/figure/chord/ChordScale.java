package org.neuraldeps.app.figure.chord;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * How much |θ| a degree of the circle is: the same at every λ, until what there is would fill the circle; from there on as
 * little as is needed. A number of three digits, so that it can be stated as it is.
 *
 * @param perDegree |θ| of one degree
 * @param isFull whether the circle is full, and the scale has given way
 */
record ChordScale(double perDegree, boolean isFull) {

    /** Degrees between two categories on a full circle. */
    private static final double LEAST_GAP = 4;

    /** Of the circle, what may be gaps when it is full. */
    private static final double MOST_GAPS = 100;

    /** Of what is not gaps, what the reference fills. */
    private static final double FILLED = 0.6;

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.CEILING);

    /**
     * The scale for what is to be shown.
     *
     * @param locked |θ| of one degree that is to be kept while the circle is not full; empty where the layout says
     * @param total sum of |θ|, which takes its place twice, at bases and at targets
     */
    static ChordScale of(RadialLayout layout, OptionalDouble locked, double total) {
        double reference = layout.referenceTotal() > 0 ? layout.referenceTotal() : total;
        double usual = locked.orElse(rounded(2 * reference / (FILLED * room(layout))));
        return usual * room(layout) >= 2 * total
                ? new ChordScale(usual, false)
                : new ChordScale(rounded(2 * total / room(layout)), true);
    }

    /** Degrees that segments may fill. */
    private static double room(RadialLayout layout) {
        int categories = layout.circle().size();
        return 360 - categories * Math.min(LEAST_GAP, MOST_GAPS / Math.max(1, categories));
    }

    private static double rounded(double value) {
        return value > 0 ? new BigDecimal(value).round(DIGITS).doubleValue() : 1;
    }
}
