package org.neuraldeps.app.figure.plot;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The axes of a plot along the path; above, the number of non-zeros at the very places of the ticks below, as far as the
 * path reaches.
 */
public final class PathAxes {

    private PathAxes() {}

    /** @param left the title of the axis on the left */
    public static void draw(Sheet sheet, PathPlane plane, FigureStyle style, String left) {
        PlotFrame frame = new PlotFrame(style, plane.area());
        frame.ticksLeft(sheet, plane.upwards());
        across(sheet, plane, style);
        zero(sheet, frame.area(), plane.upwards(), style);
        titles(sheet, plane, style, left);
    }

    /** The same with a logarithmic axis on the left, whose scale is of decimal logarithms. */
    public static void drawDecades(Sheet sheet, PathPlane plane, FigureStyle style, String left) {
        PlotFrame frame = new PlotFrame(style, plane.area());
        frame.decadesLeft(sheet, plane.upwards());
        across(sheet, plane, style);
        titles(sheet, plane, style, left);
    }

    private static void across(Sheet sheet, PathPlane plane, FigureStyle style) {
        ticksAcross(sheet, plane, style);
        new PlotFrame(style, plane.area()).axes(sheet);
    }

    private static void titles(Sheet sheet, PathPlane plane, FigureStyle style, String left) {
        PlotFrame frame = new PlotFrame(style, plane.area());
        frame.titleBelow(sheet, plane.axis().label(style));
        frame.titleLeft(sheet, left);
        frame.titleAbove(sheet, "non-zeros k");
    }

    /** As many as do not touch, with k above each. */
    private static void ticksAcross(Sheet sheet, PathPlane plane, FigureStyle style) {
        PlotFrame frame = new PlotFrame(style, plane.area());
        SolutionPath path = plane.path();
        PathAcross across = plane.across();
        double room = (style.isNarrow() ? 4 : 7) * style.fontSize();
        int wanted = (int) Math.max(2, frame.area().width() / room);
        double free = Double.NEGATIVE_INFINITY;
        for (double value : leftToRight(plane.axis(), across, wanted)) {
            double x = across.atTick(value);
            String words = Ticks.words(value);
            double half = FigureFont.width(words, 0.9 * style.fontSize(), false) / 2 + 2;
            if (x - half >= free) {
                frame.tickBelow(sheet, x, words);
                if (across.hasSolutionAt(x)) {
                    int count = path.at(path.clamp(across.lambdaAt(x))).nonzeros();
                    frame.tickAbove(sheet, x, Integer.toString(count));
                }
                free = x + half;
            }
        }
    }

    private static List<Double> leftToRight(PathCoordinate axis, PathAcross across, int wanted) {
        List<Double> values = new ArrayList<>(
                axis.ticks(across.scale().from(), across.scale().to(), wanted).values());
        values.sort((a, b) -> Double.compare(across.atTick(a), across.atTick(b)));
        return values;
    }

    private static void zero(Sheet sheet, Box area, Scale upwards, FigureStyle style) {
        double y = upwards.at(0);
        if (!new FrameClip(area).contains(area.x(), y)) {
            return;
        }
        sheet.keep(new Mark.Line(
                area.x(), y, area.right(), y, Pen.solid(style.palette().faint(), 0.6)));
    }
}
