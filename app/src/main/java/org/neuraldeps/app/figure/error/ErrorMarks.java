package org.neuraldeps.app.figure.error;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.theory.ErrorBounds;

/** Draws the band between the bounds, the error in it and the error without penalty. */
final class ErrorMarks {

    private final PathPlane plane;
    private final LeastError least;
    private final ErrorBounds bounds;
    private final ErrorCurves curves;
    private final FigureStyle style;
    private final ErrorPens pens;
    private final double moment;

    ErrorMarks(PathPlane plane, LeastError least, FigureStyle style) {
        this.plane = plane;
        this.least = least;
        this.bounds = new ErrorBounds(plane.path().problem(), least.certain());
        this.curves = new ErrorCurves(plane, bounds);
        this.style = style;
        this.pens = new ErrorPens(style.palette());
        this.moment = plane.path().problem().targetMoment();
    }

    /** The band: below grid and axes. */
    void drawBand(Sheet sheet) {
        Points band = curves.band();
        if (band.size() >= 3) {
            sheet.keep(new Mark.Area(band, Mark.Paint.filled(pens.band())));
        }
    }

    /** The lines and what they mean. */
    void draw(Sheet sheet) {
        line(sheet, 1, pens.upper());
        curves.lower().forEach(piece -> sheet.keep(new Mark.Polyline(piece, pens.lower())));
        least.part(plane.path()).ifPresent(part -> line(sheet, part, pens.least()));
        curves.error().forEach(piece -> sheet.keep(new Mark.Polyline(piece, pens.error())));
    }

    /** A line across at a part of C_ii. */
    private void line(Sheet sheet, double part, Pen pen) {
        Box area = plane.area();
        double y = plane.upwards().at(part);
        if (plane.clip().contains(area.x(), y)) {
            sheet.keep(new Mark.Line(area.x(), y, area.right(), y, pen));
        }
    }

    /** Dots where the λ line cuts the error and its bounds. */
    void values(Sheet sheet, Solution solution, double x) {
        double lower = moment == 0 ? 0 : bounds.lower(solution.lambda()) / moment;
        Pen edge = Pen.solid(style.palette().page(), 0.6);
        for (double bound : new double[] {moment == 0 ? 0 : 1, Math.min(1, lower)}) {
            dot(sheet, x, bound, 1.6, new Mark.Paint(style.palette().faint(), edge));
        }
        dot(sheet, x, solution.relativeError(), 2.6, new Mark.Paint(pens.error().color(), edge));
    }

    private void dot(Sheet sheet, double x, double part, double radius, Mark.Paint paint) {
        double y = plane.upwards().at(part);
        if (plane.clip().contains(x, y)) {
            sheet.add(new Mark.Dot(x, y, radius, DotShape.CIRCLE, paint));
        }
    }
}
