package org.neuraldeps.app.figure.matrix;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.several.LayerColors;
import org.neuraldeps.app.state.EdgeLayer;

/**
 * The colours of cells: from the page to that of the sign or, where layers are told apart, of the layer, on a scale that is the same for all networks and
 * λ's; every non-zero can be seen.
 */
final class MatrixColors {

    /** |θ| from which on the colour is full. */
    static final double FULL = 0.5;

    private static final int STEPS = 48;

    /** What is left of the colour of a |θ| next to 0. */
    private static final double LEAST = 0.28;

    private final Palette palette;
    private final boolean byLayer;
    /** What is left at least of the colour of a cell that most half-samples do without. */
    private static final double LEAST_PALE = 0.16;

    private final int[] above;
    private final int[] below;
    private final Map<EdgeLayer, int[]> ofLayers = new EnumMap<>(EdgeLayer.class);

    /** @param byLayer whether colours tell layers rather than signs */
    MatrixColors(Palette palette, boolean byLayer) {
        this.palette = palette;
        this.byLayer = byLayer;
        this.above = colors(palette.positive());
        this.below = colors(palette.negative());
        for (EdgeLayer layer : EdgeLayer.values()) {
            ofLayers.put(layer, colors(LayerColors.of(palette, layer)));
        }
    }

    private int[] colors(Color color) {
        int[] mixed = new int[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            mixed[step] =
                    palette.mixed(color, LEAST + (1 - LEAST) * step / STEPS).getRGB() & 0xFFFFFF;
        }
        return mixed;
    }

    /** Whether colours tell layers rather than signs. */
    boolean areOfLayers() {
        return byLayer;
    }

    /** Of letters and signs on the cell of a θ. */
    Color letters(double value) {
        return letters(palette, value);
    }

    /** Of a θ. */
    int rgb(EdgeLayer layer, double value) {
        if (byLayer) {
            return ofLayers.get(layer)[step(value)];
        }
        return (value < 0 ? below : above)[step(value)];
    }

    /** Of a θ that most half-samples do without, where its cell is not hollow. */
    int pale(EdgeLayer layer, double value) {
        Color full = byLayer ? LayerColors.of(palette, layer) : palette.ofSign(value);
        double left = StabilityMarks.PALE * (LEAST + (1 - LEAST) * step(value) / STEPS);
        return palette.mixed(full, Math.max(LEAST_PALE, left)).getRGB() & 0xFFFFFF;
    }

    /** The page. */
    int page() {
        return palette.page().getRGB() & 0xFFFFFF;
    }

    /** The same, whatever colours tell. */
    static Color letters(Palette palette, double value) {
        return step(value) > STEPS / 2 ? palette.page() : palette.ink();
    }

    /** Rises as the square root of |θ|, so that weak ones are told apart. */
    private static int step(double value) {
        return (int) Math.round(STEPS * Math.sqrt(Math.min(1, Math.abs(value) / FULL)));
    }
}
