package org.neuraldeps.app.figure.error;

import java.awt.Color;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;

/** What the lines of an error figure are drawn with; told apart without colour. */
record ErrorPens(Palette palette) {

    Pen error() {
        return Pen.solid(palette.positive(), 1.6);
    }

    Pen upper() {
        return new Pen(palette.faint(), 0.9, Dash.DASHED);
    }

    Pen lower() {
        return Pen.solid(palette.faint(), 0.9);
    }

    Pen least() {
        return new Pen(palette.negative(), 1.1, Dash.DOTTED);
    }

    /** The mean over the folds. */
    Pen validation() {
        return new Pen(palette.negative(), 1.2, Dash.DASHED);
    }

    /** One standard error each way. */
    Color validationBand() {
        return palette.mixed(palette.negative(), 0.22);
    }

    /** Between the bounds. */
    Color band() {
        return palette.mixed(palette.positive(), 0.1);
    }
}
