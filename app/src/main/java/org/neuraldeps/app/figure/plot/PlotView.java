package org.neuraldeps.app.figure.plot;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;

/**
 * A plot that was drawn, as somebody can move it: where its axes lie, what they show, and where λ stands in it. Beside the
 * area between the axes each axis is meant alone. Places are in points from the upper left corner of the figure.
 *
 * @param plot which
 * @param area between the axes
 * @param across the horizontal axis
 * @param upwards the vertical axis
 * @param line where λ stands, from the left; empty where it is not in view
 */
public record PlotView(Plot plot, Box area, AxisView across, AxisView upwards, OptionalDouble line) {

    /** How near to the line of λ it can be taken hold of, points. */
    private static final double REACH = 3;

    /** Whether a place is on the line of λ. */
    public boolean isOnLine(double x, double y) {
        return line.isPresent() && Math.abs(x - line.getAsDouble()) <= REACH && y >= area.y() && y <= area.bottom();
    }

    /** Whether a place is between the axes, or beside one of them. */
    public boolean isInPlot(double x, double y) {
        return isMeantAcross(x) || isMeantUpwards(x, y);
    }

    /**
     * The part that is shown if it is stretched around a place.
     *
     * @param now the part shown now
     * @param factor what is then shown of what is shown now: less than 1 to look closer
     */
    public Extent zoomed(Extent now, double x, double y, double factor) {
        Extent stretched = now;
        if (isMeantAcross(x)) {
            stretched = stretched.across(across.zoomed(partAcross(x), factor));
        }
        if (isMeantUpwards(x, y)) {
            stretched = stretched.upwards(upwards.zoomed(partUpwards(y), factor));
        }
        return stretched;
    }

    /** The part that is shown if both axes are stretched around the middle. */
    public Extent zoomed(Extent now, double factor) {
        return zoomed(now, area.x() + area.width() / 2, area.y() + area.height() / 2, factor);
    }

    /**
     * The part that is shown if the plot is taken hold of at a place and moved.
     *
     * @param now the part shown now
     * @param dx to the right, points
     * @param dy downwards, points
     */
    public Extent moved(Extent now, double x, double y, double dx, double dy) {
        Extent moved = now;
        if (isMeantAcross(x)) {
            moved = moved.across(across.moved(-dx / area.width()));
        }
        if (isMeantUpwards(x, y)) {
            moved = moved.upwards(upwards.moved(dy / area.height()));
        }
        return moved;
    }

    /** The part that is shown if one looks farther to the right and farther up, in parts of what is shown. */
    public Extent looking(Extent now, double right, double up) {
        return now.across(across.moved(right)).upwards(upwards.moved(up));
    }

    /** What is shown now, kept for every target. */
    public Extent locked() {
        return new Extent(Optional.of(across.shown()), Optional.of(upwards.shown()), true);
    }

    private boolean isMeantAcross(double x) {
        return x >= area.x() && x <= area.right();
    }

    private boolean isMeantUpwards(double x, double y) {
        return y >= area.y() && y <= area.bottom() && x <= area.right();
    }

    private double partAcross(double x) {
        return (x - area.x()) / area.width();
    }

    private double partUpwards(double y) {
        return (area.bottom() - y) / area.height();
    }
}
