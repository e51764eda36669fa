package org.neuraldeps.app.figure.atlas;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.several.KeptEdges;
import org.neuraldeps.app.state.EdgeLayer;

/**
 * The dependencies that filters leave of one or more layers, by rising |θ| whichever layer they are of.
 */
final class LayeredEdges {

    private final Map<EdgeLayer, KeptEdges> layers;
    private final EdgeLayer[] layerOf;
    private final int[] placeOf;

    /** @param layers what is left of each */
    LayeredEdges(Map<EdgeLayer, KeptEdges> layers) {
        this.layers = new EnumMap<>(layers);
        int size = layers.values().stream().mapToInt(KeptEdges::size).sum();
        this.layerOf = new EdgeLayer[size];
        this.placeOf = new int[size];
        merge();
    }

    private void merge() {
        Map<EdgeLayer, Integer> next = new EnumMap<>(EdgeLayer.class);
        for (int i = 0; i < layerOf.length; i++) {
            EdgeLayer weakest = null;
            for (Map.Entry<EdgeLayer, KeptEdges> layer : layers.entrySet()) {
                int at = next.getOrDefault(layer.getKey(), 0);
                boolean isNext = at < layer.getValue().size()
                        && (weakest == null
                                || Math.abs(layer.getValue().value(at))
                                        < Math.abs(layers.get(weakest).value(next.getOrDefault(weakest, 0))));
                weakest = isNext ? layer.getKey() : weakest;
            }
            layerOf[i] = weakest;
            placeOf[i] = next.merge(weakest, 1, Integer::sum) - 1;
        }
    }

    /** What is left of each layer. */
    Map<EdgeLayer, KeptEdges> layers() {
        return layers;
    }

    /** Whether they are those of the problem, and no others. */
    boolean areOfProblem() {
        return layers.keySet().stream().allMatch(layer -> layer == EdgeLayer.SOLVED);
    }

    /** How many there are. */
    int size() {
        return layerOf.length;
    }

    /** How many there would be without filters. */
    int all() {
        return layers.values().stream().mapToInt(kept -> kept.theta().edges()).sum();
    }

    /** The layer of one of them; the first is the weakest. */
    EdgeLayer layer(int i) {
        return layerOf[i];
    }

    /** The target of one of them. */
    int target(int i) {
        return layers.get(layerOf[i]).target(placeOf[i]);
    }

    /** The predicting category of one of them. */
    int predictor(int i) {
        return layers.get(layerOf[i]).predictor(placeOf[i]);
    }

    /** θ of one of them. */
    double value(int i) {
        return layers.get(layerOf[i]).value(placeOf[i]);
    }

    /** Σ |θ| of each category over the targets that it predicts, whatever filters leave. */
    double[] outStrengths(int categories) {
        double[] sums = new double[categories];
        for (KeptEdges kept : layers.values()) {
            double[] of = kept.theta().outStrengths();
            IntStream.range(0, categories).forEach(category -> sums[category] += of[category]);
        }
        return sums;
    }
}
