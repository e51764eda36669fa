package org.neuraldeps.app.figure.frontier;

import java.awt.Color;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;

/** What the curves of a frontier are drawn with; told apart without colour. */
record FrontierPens(Palette palette) {

    Pen evaluation() {
        return Pen.solid(palette.positive(), 1.7);
    }

    Pen fit() {
        return new Pen(palette.positive(), 0.9, Dash.DASHED);
    }

    Pen positives() {
        return Pen.solid(palette.curves().get(2), 1.2);
    }

    Pen zero() {
        return new Pen(palette.negative(), 1.2, Dash.DASHED);
    }

    Pen bound() {
        return Pen.solid(palette.faint(), 0.9);
    }

    Pen printedBound() {
        return new Pen(palette.faint(), 0.7, Dash.DOTTED);
    }

    Pen asked() {
        return new Pen(palette.accent(), 1.1, Dash.DOTTED);
    }

    Pen without() {
        return Pen.solid(palette.highlight(), 1.4);
    }

    Color band() {
        return palette.mixed(palette.positive(), 0.16);
    }
}
