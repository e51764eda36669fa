package org.neuraldeps.app.figure.error;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.selection.CrossValidation;

/**
 * The cross-validated error as parts of C_ii: a band of one standard error each way round its mean, a filled dot where it is
 * smallest and an open one at the largest λ within one standard error of that. Where it still falls at its end it has chosen
 * nothing, and says so there. What lies beyond the end of the path has no place on the axis.
 */
final class ValidationMarks {

    private static final double RADIUS = 3;

    /** From a dot to its words, in letter sizes. */
    private static final double AWAY = 0.9;

    private final PathPlane plane;
    private final CrossValidation curve;
    private final FigureStyle style;
    private final ErrorPens pens;
    private final double moment;

    /** How many λ of the grid lie on the path. */
    private final int count;

    ValidationMarks(PathPlane plane, CrossValidation curve, FigureStyle style) {
        this.plane = plane;
        this.curve = curve;
        this.style = style;
        this.pens = new ErrorPens(style.palette());
        this.moment = plane.path().problem().targetMoment();
        this.count = (int) IntStream.range(0, curve.size())
                .filter(place -> curve.lambda(place) >= plane.path().end().lambda())
                .count();
    }

    /** The band: below grid and axes. */
    void drawBand(Sheet sheet) {
        double[] xs = new double[2 * count];
        double[] ys = new double[2 * count];
        for (int place = 0; place < count; place++) {
            int back = 2 * count - 1 - place;
            xs[place] = x(place);
            xs[back] = xs[place];
            ys[place] = y(curve.mean(place) + curve.standardError(place));
            ys[back] = y(Math.max(0, curve.mean(place) - curve.standardError(place)));
        }
        Points band = plane.clip().area(new Points(xs, ys));
        if (band.size() >= 3) {
            sheet.keep(new Mark.Area(band, Mark.Paint.filled(pens.validationBand())));
        }
    }

    /** The mean. */
    void draw(Sheet sheet) {
        if (count > 1) {
            Points mean = new Points(places(this::x), places(place -> y(curve.mean(place))));
            plane.clip().line(mean).forEach(piece -> sheet.keep(new Mark.Polyline(piece, pens.validation())));
        }
        if (curve.fallsAtTheEnd()) {
            return;
        }
        int least = curve.minimum();
        int oneError = curve.oneStandardError();
        if (oneError == least) {
            dot(sheet, least, true, "min");
        } else {
            dot(sheet, oneError, false, "1 s.e.");
            dot(sheet, least, true, "min");
        }
    }

    private void dot(Sheet sheet, int place, boolean isFilled, String words) {
        double y = y(curve.mean(place));
        if (place >= count || !plane.clip().contains(x(place), y)) {
            return;
        }
        Pen edge = Pen.solid(pens.validation().color(), 1);
        Mark.Paint paint = new Mark.Paint(
                isFilled ? pens.validation().color() : style.palette().page(), edge);
        sheet.keep(new Mark.Dot(x(place), y, RADIUS, DotShape.DIAMOND, paint));
        Lettering letters = Lettering.plain(
                        0.85 * style.fontSize(), style.palette().ink())
                .onPlate(style.palette().page());
        double half = FigureFont.width(words, letters) / 2;
        double middle = Math.max(plane.area().x() + half, Math.min(plane.area().right() - half, x(place)));
        double above = y - AWAY * style.fontSize() - RADIUS;
        if (above - 0.6 * style.fontSize() > plane.area().y()) {
            sheet.keep(new Mark.Text(words, TextPosition.centred(middle, above), letters));
        }
    }

    private double[] places(IntToDoubleFunction of) {
        return IntStream.range(0, count).mapToDouble(of).toArray();
    }

    private double x(int place) {
        return plane.across().unclipped(Math.min(plane.path().lambdaMax(), curve.lambda(place)));
    }

    private double y(double error) {
        return plane.upwards().at(error / moment);
    }
}
