package org.neuraldeps.app.figure.correlations;

import java.awt.Color;
import java.util.List;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;

/** How each thing in a figure of correlations looks: shapes and dashes tell apart what colours do. */
record CorrelationPens(Palette palette) {

    /** A category that never enters in view. */
    Pen other() {
        return Pen.solid(palette.mixed(palette.faint(), 0.35), 0.4);
    }

    /** One that does. */
    Pen entering() {
        return Pen.solid(palette.mixed(palette.ink(), 0.5), 0.6);
    }

    /** One of the named, by their order. */
    Pen named(int place) {
        List<Color> colors = palette.curves();
        return Pen.solid(colors.get(place % colors.size()), 1.3);
    }

    /** The part of a curve that Theorem 3 excludes. */
    Pen excluded(Pen pen) {
        return new Pen(pen.color(), pen.width(), Dash.DOTTED);
    }

    /** λ/2. */
    Pen wedge() {
        return Pen.solid(palette.ink(), 1.6);
    }

    /** Above λ/2. */
    Mark.Paint forbidden() {
        return Mark.Paint.filled(palette.mixed(palette.rule(), 0.3));
    }

    /** What Theorem 2 allows at most. */
    Pen ceiling() {
        return new Pen(palette.ink(), 0.9, Dash.DASHED);
    }

    /** λ/2 at λ_max, with which Conjecture 1 compares |b_j|. */
    Pen conjecture() {
        return new Pen(palette.accent(), 1, Dash.DOTTED);
    }

    /** A category that Conjecture 1 excludes wrongly. */
    Pen wrong() {
        return new Pen(palette.accent(), 1.4, Dash.DASHED);
    }

    DotShape wrongShape() {
        return DotShape.TRIANGLE_DOWN;
    }

    Mark.Paint wrongPaint() {
        return new Mark.Paint(palette.accent(), Pen.solid(palette.page(), 0.5));
    }

    DotShape ridingShape() {
        return DotShape.DIAMOND;
    }

    Mark.Paint ridingPaint() {
        return new Mark.Paint(palette.ink(), Pen.solid(palette.page(), 0.6));
    }

    DotShape nextShape() {
        return DotShape.CIRCLE;
    }

    Mark.Paint nextPaint() {
        return new Mark.Paint(palette.page(), Pen.solid(palette.accent(), 1.6));
    }

    /** The curve of the next to touch. */
    Pen next() {
        return Pen.solid(palette.accent(), 2);
    }

    DotShape entryShape() {
        return DotShape.TRIANGLE_UP;
    }

    Mark.Paint entryPaint() {
        return Mark.Paint.filled(palette.ink());
    }

    DotShape exitShape() {
        return DotShape.CROSS;
    }

    Mark.Paint exitPaint() {
        return new Mark.Paint(null, Pen.solid(palette.ink(), 0.9));
    }
}
