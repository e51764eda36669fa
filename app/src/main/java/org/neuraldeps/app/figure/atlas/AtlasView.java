package org.neuraldeps.app.figure.atlas;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;

/**
 * Where the unit square lies on a page, or what of it is seen: as long across as upwards, whatever the page.
 *
 * @param area where it is seen
 * @param scale points per side of the square
 * @param wholeScale the same where all of it is seen
 * @param centreX what is in the middle of the area
 * @param centreY what is in the middle of the area
 */
record AtlasView(Box area, double scale, double wholeScale, double centreX, double centreY) {

    /** How many times as large as where all is seen somebody can look. */
    private static final double CLOSEST = 1e4;

    /** How many times as large as where all is seen names of neighbours can be read. */
    private static final double CLOSE = 4;

    /**
     * The part of the square that an extent asks for, and what lies beside it where the area has other proportions.
     *
     * @param margin what is left free round the whole square, points
     */
    static AtlasView of(Box area, double margin, Extent extent) {
        double side = Math.max(1, Math.min(area.width(), area.height()) - 2 * margin);
        Range across = extent.across().orElse(whole(area.width() / side));
        Range upwards = extent.upwards().orElse(whole(area.height() / side));
        double fitting =
                Math.min(area.width() / (across.to() - across.from()), area.height() / (upwards.to() - upwards.from()));
        double scale = Math.max(side, Math.min(CLOSEST * side, fitting));
        double centreX = within((across.from() + across.to()) / 2, area.width() / side, area.width() / scale);
        double centreY = within((upwards.from() + upwards.to()) / 2, area.height() / side, area.height() / scale);
        return new AtlasView(area, scale, side, centreX, centreY);
    }

    private static Range whole(double length) {
        return new Range(0.5 - length / 2, 0.5 + length / 2);
    }

    /** A middle from which no more is seen than where all is seen. */
    private static double within(double middle, double whole, double seen) {
        double room = Math.max(0, (whole - seen) / 2);
        return Math.max(0.5 - room, Math.min(0.5 + room, middle));
    }

    double x(double across) {
        return area.x() + area.width() / 2 + (across - centreX) * scale;
    }

    /** @param down from the upper side of the square */
    double y(double down) {
        return area.y() + area.height() / 2 - (1 - down - centreY) * scale;
    }

    /** How many times as large as where all is seen. */
    double zoom() {
        return scale / wholeScale;
    }

    /** Whether the whole square is seen. */
    boolean seesAll() {
        return scale <= wholeScale;
    }

    /** A part of the same proportions with a place in its middle, near enough to read the names there; no larger than what is seen now. */
    Extent around(double across, double upwards) {
        double close = Math.max(scale, CLOSE * wholeScale);
        double halfWidth = area.width() / close / 2;
        double halfHeight = area.height() / close / 2;
        return Extent.of(
                Optional.of(new Range(across - halfWidth, across + halfWidth)),
                Optional.of(new Range(upwards - halfHeight, upwards + halfHeight)));
    }

    /** As somebody can move it. */
    PlotView plot() {
        return new PlotView(
                Plot.ATLAS, area, axis(centreX, area.width()), axis(centreY, area.height()), OptionalDouble.empty());
    }

    private AxisView axis(double middle, double length) {
        Range whole = whole(length / wholeScale);
        double half = length / scale / 2;
        return new AxisView(middle - half, middle + half, whole.from(), whole.to(), Optional.empty());
    }
}
