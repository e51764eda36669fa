package org.neuraldeps.app.figure;

/** How a line is interrupted. */
public enum Dash {
    /** Not at all: positive coefficients. */
    SOLID,
    /** Dashes: negative coefficients. */
    DASHED,
    /** Dots: bars and guides. */
    DOTTED;

    /** Lengths on and off for a line of this width, in points; empty for a solid line. */
    float[] pattern(double width) {
        float unit = (float) Math.max(1, Math.min(width, 2.5));
        return switch (this) {
            case SOLID -> new float[0];
            case DASHED -> new float[] {3.2f * unit, 2.4f * unit};
            case DOTTED -> new float[] {1.1f * unit, 1.7f * unit};
        };
    }
}
