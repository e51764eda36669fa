package org.neuraldeps.app.figure.atlas;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.several.LayerColors;
import org.neuraldeps.app.state.EdgeLayer;

/**
 * How dependencies are drawn: as wide as |θ| says, on a scale that only the size of the page and the zoom change; weak ones and, while
 * all is seen, long ones paler, so that what is strong and near is not buried.
 */
final class AtlasPens {

    /** Width of |θ| = 1, in parts of the page's smaller side, and the least, points. */
    private static final double FULL = 1 / 150.0;

    private static final double LEAST = 0.28;

    /** How wide they become at most as somebody zooms in, as many times. */
    private static final double WIDEST = 5;

    private static final int STEPS = 64;

    private final int[] above;
    private final int[] below;
    private final Map<EdgeLayer, int[]> ofLayers = new EnumMap<>(EdgeLayer.class);
    private final boolean byLayer;
    private final double full;
    private final double zoom;

    /**
     * @param side of the page, the smaller, points
     * @param byLayer whether colours tell layers; signs are told by dashes then alone
     */
    AtlasPens(Palette palette, double side, double zoom, boolean byLayer) {
        this.byLayer = byLayer;
        this.full = FULL * side * Math.min(WIDEST, Math.sqrt(zoom));
        this.zoom = zoom;
        this.above = colors(palette, palette.positive());
        this.below = colors(palette, palette.negative());
        for (EdgeLayer layer : EdgeLayer.values()) {
            ofLayers.put(layer, colors(palette, LayerColors.of(palette, layer)));
        }
    }

    private static int[] colors(Palette palette, Color color) {
        int[] mixed = new int[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            mixed[step] = palette.mixed(color, (double) step / STEPS).getRGB();
        }
        return mixed;
    }

    /** Width at the predictor, points. */
    double width(double value) {
        return Math.max(LEAST, full * Math.abs(value));
    }

    /**
     * How much of its colour is left.
     *
     * @param length of the dependency in parts of the side of the square
     */
    double strength(double value, double length) {
        double byValue = Math.min(1, 0.45 + 1.3 * Math.abs(value));
        double far = Math.max(0, Math.min(1, (length * Math.min(4, zoom) - 0.08) / 0.5));
        return byValue * (1 - (value < 0 ? 0.3 : 0.45) * far);
    }

    /** The colour of a sign or, where layers are told apart, of a layer, thinned. */
    int rgb(EdgeLayer layer, double value, double strength) {
        int step = (int) Math.round(STEPS * Math.max(0, Math.min(1, strength)));
        if (byLayer) {
            return ofLayers.get(layer)[step];
        }
        return value < 0 ? below[step] : above[step];
    }
}
