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
        sheet.keep(new Mark.Area(closedAbove(curves.lower()), Mark.Paint.filled(pens.band())));
    }

    /** The lines and what they mean. */
    void draw(Sheet sheet) {
        Box area = plane.area();
        double top = plane.upwards().at(1);
        sheet.keep(new Mark.Line(area.x(), top, area.right(), top, pens.upper()));
        sheet.keep(new Mark.Polyline(curves.lower(), pens.lower()));
        leastError(sheet);
        sheet.keep(new Mark.Polyline(curves.error(), pens.error()));
    }

    /** Dots where the λ line cuts the error and its bounds. */
    void values(Sheet sheet, Solution solution, double x) {
        double lower = moment == 0 ? 0 : bounds.lower(solution.lambda()) / moment;
        Pen edge = Pen.solid(style.palette().page(), 0.6);
        for (double bound : new double[] {moment == 0 ? 0 : 1, Math.min(1, lower)}) {
            Mark.Paint paint = new Mark.Paint(style.palette().faint(), edge);
            sheet.add(new Mark.Dot(x, plane.upwards().at(bound), 1.6, DotShape.CIRCLE, paint));
        }
        Mark.Paint paint = new Mark.Paint(pens.error().color(), edge);
        sheet.add(new Mark.Dot(x, plane.upwards().at(solution.relativeError()), 2.6, DotShape.CIRCLE, paint));
    }

    private void leastError(Sheet sheet) {
        least.part(plane.path()).ifPresent(part -> {
            double y = plane.upwards().at(part);
            sheet.keep(new Mark.Line(plane.area().x(), y, plane.area().right(), y, pens.least()));
        });
    }

    /** The lower bound from left to right, and back along the upper one. */
    private Points closedAbove(Points lower) {
        int n = lower.size();
        double[] xs = new double[n + 2];
        double[] ys = new double[n + 2];
        for (int i = 0; i < n; i++) {
            xs[i] = lower.x(i);
            ys[i] = lower.y(i);
        }
        double top = plane.upwards().at(1);
        xs[n] = lower.x(n - 1);
        ys[n] = top;
        xs[n + 1] = lower.x(0);
        ys[n + 1] = top;
        return new Points(xs, ys);
    }
}
