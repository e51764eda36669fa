package org.neuraldeps.app.figure.sparsity;

import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.ThetaMethod;

/** What is drawn against the non-zeros; told apart without colour by dashes and dots. */
enum SparsityLine {
    SPARSE_OVERALL(ThetaMethod.SPARSE, AccuracyKind.OVERALL, 0, Dash.SOLID, DotShape.CIRCLE),
    SPARSE_NEW(ThetaMethod.SPARSE, AccuracyKind.NEW_AMONG_ALL, 1, Dash.DASHED, DotShape.DIAMOND),
    STRAIGHT_OVERALL(ThetaMethod.STRAIGHT, AccuracyKind.OVERALL, 2, Dash.SOLID, DotShape.TRIANGLE_UP),
    STRAIGHT_NEW(ThetaMethod.STRAIGHT, AccuracyKind.NEW_AMONG_ALL, 3, Dash.DASHED, DotShape.SQUARE);

    private final ThetaMethod method;
    private final AccuracyKind kind;
    private final int color;
    private final Dash dash;
    private final DotShape shape;

    SparsityLine(ThetaMethod method, AccuracyKind kind, int color, Dash dash, DotShape shape) {
        this.method = method;
        this.kind = kind;
        this.color = color;
        this.dash = dash;
        this.shape = shape;
    }

    ThetaMethod method() {
        return method;
    }

    AccuracyKind kind() {
        return kind;
    }

    String words() {
        return method.key() + (kind == AccuracyKind.OVERALL ? ", all categories" : ", new categories");
    }

    DotShape shape() {
        return shape;
    }

    Pen pen(Palette palette) {
        return new Pen(palette.curves().get(color), 1.5, dash);
    }
}
