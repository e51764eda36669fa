package org.neuraldeps.app.figure.spectrum;

import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;

/** What the lines of a spectrum are drawn with; told apart without colour. */
record SpectrumPens(Palette palette) {

    Pen eigenvalues() {
        return Pen.solid(palette.ink(), 1.3);
    }

    Pen target() {
        return Pen.solid(palette.positive(), 1.6);
    }

    Pen theta() {
        return new Pen(palette.negative(), 1.3, Dash.DASHED);
    }

    Pen rank() {
        return new Pen(palette.faint(), 0.9, Dash.DOTTED);
    }

    Pen lit() {
        return Pen.solid(palette.highlight(), 1.4);
    }

    Mark.Paint dot() {
        return Mark.Paint.filled(palette.mixed(palette.positive(), 0.35));
    }
}
