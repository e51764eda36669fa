package org.neuraldeps.app.figure;

/** Pens of coefficients. */
public final class Pens {

    private Pens() {}

    /** Colour and dash by sign. */
    public static Pen of(double value, double width, Palette palette) {
        return new Pen(palette.ofSign(value), width, value < 0 ? Dash.DASHED : Dash.SOLID);
    }
}
