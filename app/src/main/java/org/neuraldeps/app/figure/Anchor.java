package org.neuraldeps.app.figure;

/** Which part of a text, along its own direction, lies at its position. */
public enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double part;

    Anchor(double part) {
        this.part = part;
    }

    /** Part of the text's length that lies before its position. */
    public double part() {
        return part;
    }
}
