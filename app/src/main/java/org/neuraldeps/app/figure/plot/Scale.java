package org.neuraldeps.app.figure.plot;

/**
 * A linear map from numbers to points.
 *
 * @param from number at {@code start}
 * @param to number at {@code end}; differs from {@code from}
 * @param start points
 * @param end points
 */
public record Scale(double from, double to, double start, double end) {

    /** The place of a number. */
    public double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /** The number at a place, kept between the ends. */
    public double valueAt(double place) {
        double part = Math.max(0, Math.min(1, (place - start) / (end - start)));
        return from + part * (to - from);
    }
}
