package org.neuraldeps.app.figure.recovery;

import java.awt.Color;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.ui.Messages;

/** The two curves, in the order in which they are drawn: the narrow dashes of the second show on the first where both are equal. */
enum RecoveryCurve {
    /** Which part of the true predictors is found. */
    RECALL(2.2, Dash.SOLID, TruthMark.FOUND),
    /** Which part of the support is true. */
    PRECISION(1.4, Dash.DASHED, TruthMark.EXTRA);

    private final double width;
    private final Dash dash;
    private final TruthMark mark;

    RecoveryCurve(double width, Dash dash, TruthMark mark) {
        this.width = width;
        this.dash = dash;
        this.mark = mark;
    }

    /** What it shows; empty where there is no such number. */
    OptionalDouble of(Recovery recovery) {
        return this == RECALL ? recovery.recall() : recovery.precision();
    }

    /** What moves it when it enters: recall rises with what is found, precision falls with what is false. */
    TruthMark mark() {
        return mark;
    }

    String word() {
        return Messages.text(this == RECALL ? "figure.recovery.recall" : "figure.recovery.precision");
    }

    /** In the colour of what moves it. */
    Color color(Palette palette) {
        return mark.color(palette);
    }

    Pen pen(Palette palette) {
        return new Pen(color(palette), width, dash);
    }

    /** Of the λ's at which both are 1. */
    static Color band(Palette palette) {
        return palette.mixed(palette.found(), palette.isDark() ? 0.24 : 0.15);
    }
}
