package org.neuraldeps.app.figure.matrix;

import java.awt.Color;
import org.neuraldeps.app.figure.Palette;

/** The colours of cells: from the page to that of the sign, on a scale that is the same for all networks and λ's; every non-zero can be seen. */
final class MatrixColors {

    /** |θ| from which on the colour is full. */
    static final double FULL = 0.5;

    private static final int STEPS = 48;

    /** What is left of the colour of a |θ| next to 0. */
    private static final double LEAST = 0.28;

    private final Palette palette;
    private final int[] above = new int[STEPS + 1];
    private final int[] below = new int[STEPS + 1];

    MatrixColors(Palette palette) {
        this.palette = palette;
        for (int step = 0; step <= STEPS; step++) {
            above[step] = mixed(palette.positive(), step);
            below[step] = mixed(palette.negative(), step);
        }
    }

    private int mixed(Color color, int step) {
        return palette.mixed(color, LEAST + (1 - LEAST) * step / STEPS).getRGB() & 0xFFFFFF;
    }

    /** Of a θ. */
    int rgb(double value) {
        return (value < 0 ? below : above)[step(value)];
    }

    /** Of letters on the cell of a θ. */
    Color letters(double value) {
        return step(value) > STEPS / 2 ? palette.page() : palette.ink();
    }

    /** Rises as the square root of |θ|, so that weak ones are told apart. */
    private static int step(double value) {
        return (int) Math.round(STEPS * Math.sqrt(Math.min(1, Math.abs(value) / FULL)));
    }
}
