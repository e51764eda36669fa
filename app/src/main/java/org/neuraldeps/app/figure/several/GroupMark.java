package org.neuraldeps.app.figure.several;

import java.awt.Color;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Palette;

/**
 * How a group of categories is told from others: by one of eight colours and, beyond eight, by another shape as well.
 *
 * @param number from 0 to below {@link #COUNT}
 */
public record GroupMark(int number) {

    private static final int COLORS = 8;

    private static final DotShape[] SHAPES = {DotShape.CIRCLE, DotShape.TRIANGLE_UP, DotShape.SQUARE};

    /** How many there are. */
    public static final int COUNT = COLORS * SHAPES.length;

    public GroupMark {
        if (number < 0 || number >= COUNT) {
            throw new IllegalArgumentException("mark " + number + " of " + COUNT);
        }
    }

    /** Its colour. */
    public Color color(Palette palette) {
        return palette.groups().get(number % COLORS);
    }

    /** Which eight it is of: 0, 1 or 2. */
    public int form() {
        return number / COLORS;
    }

    /** The shape of its dots. */
    public DotShape shape() {
        return SHAPES[form()];
    }

    /** What is of no group. */
    public static Color none(Palette palette) {
        return palette.mixed(palette.ink(), 0.4);
    }
}
