package org.neuraldeps.app.figure.plot;

import java.util.Optional;
import org.neuraldeps.app.state.Range;

/**
 * What an axis shows of what it could show, in coordinates that run evenly along it.
 *
 * @param from coordinate at its beginning
 * @param to coordinate at its end
 * @param wholeFrom coordinate at which all there is begins
 * @param wholeTo coordinate at which it ends
 * @param units what is written at a coordinate; empty where that is the coordinate itself
 */
public record AxisView(double from, double to, double wholeFrom, double wholeTo, Optional<AxisUnits> units) {

    /** The smallest part of all there is that zooming leads to. */
    private static final double SMALLEST = 1e-4;

    /** Coordinates that differ by less than this part of what is shown are the same. */
    private static final double SAME = 1e-9;

    /** An axis of plain numbers. */
    public static AxisView of(Scale shown, Range whole) {
        return new AxisView(shown.from(), shown.to(), whole.from(), whole.to(), Optional.empty());
    }

    /** A logarithmic axis. */
    public static AxisView ofDecades(Scale shown, Range whole) {
        double from = Math.log10(whole.from());
        double to = Math.log10(whole.to());
        return new AxisView(shown.from(), shown.to(), from, to, Optional.of(AxisUnits.DECADES));
    }

    /** The horizontal axis of a plot along the path. */
    public static AxisView of(PathView view, Scale shown, Scale whole) {
        return new AxisView(shown.from(), shown.to(), whole.from(), whole.to(), Optional.of(view.coordinate()));
    }

    /** What it shows, in its units. */
    public Range shown() {
        return range(from, to);
    }

    /**
     * What it would show if it were stretched, where nothing farther out than now or than all there is comes into view.
     *
     * @param part of the axis at which nothing moves, between 0 and 1
     * @param factor what it then shows of what it shows now: less than 1 to look closer
     * @return empty for all there is
     */
    public Optional<Range> zoomed(double part, double factor) {
        double width = Math.max(factor * (to - from), SMALLEST * (wholeTo - wholeFrom));
        double start = from + part * (to - from - width);
        return limited(start, start + width);
    }

    /**
     * What it would show if it were moved, no farther than there is something to see.
     *
     * @param parts of its length, towards its end
     * @return empty for all there is
     */
    public Optional<Range> moved(double parts) {
        double least = Math.min(from, wholeFrom);
        double most = Math.max(to, wholeTo);
        double step = Math.max(least - from, Math.min(most - to, parts * (to - from)));
        return limited(from + step, to + step);
    }

    private Optional<Range> limited(double start, double end) {
        double first = Math.max(start, Math.min(from, wholeFrom));
        double last = Math.min(end, Math.max(to, wholeTo));
        double same = SAME * (wholeTo - wholeFrom);
        boolean isWhole = Math.abs(first - wholeFrom) <= same && Math.abs(last - wholeTo) <= same;
        return isWhole ? Optional.empty() : Optional.of(range(first, last));
    }

    private Range range(double start, double end) {
        boolean isTooFine = !Range.areApart(unit(start), unit(end));
        return isTooFine ? Range.between(unit(from), unit(to)) : Range.between(unit(start), unit(end));
    }

    private double unit(double coordinate) {
        return units.map(axis -> axis.shown(coordinate)).orElse(coordinate);
    }
}
