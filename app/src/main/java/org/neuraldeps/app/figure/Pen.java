package org.neuraldeps.app.figure;

import java.awt.Color;

/**
 * What a line is drawn with.
 *
 * @param color opaque colour; see-through lines are mixed with the page beforehand, which every device shows alike
 * @param width points
 * @param dash how it is interrupted
 */
public record Pen(Color color, double width, Dash dash) {

    /** A solid line. */
    public static Pen solid(Color color, double width) {
        return new Pen(color, width, Dash.SOLID);
    }
}
