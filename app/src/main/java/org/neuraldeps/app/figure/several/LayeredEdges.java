package org.neuraldeps.app.figure.several;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllJudged;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.CompareAll;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.graph.ThetaLayers;

/**
 * The dependencies that filters leave of one or more layers, by rising |θ| whichever layer they are of.
 */
public final class LayeredEdges {

    private final Map<EdgeLayer, KeptEdges> layers;
    private final EdgeLayer[] layerOf;
    private final int[] placeOf;

    /** @param layers what is left of each */
    public LayeredEdges(Map<EdgeLayer, KeptEdges> layers) {
        this.layers = new EnumMap<>(layers);
        int size = layers.values().stream().mapToInt(KeptEdges::size).sum();
        this.layerOf = new EdgeLayer[size];
        this.placeOf = new int[size];
        merge();
    }

    /**
     * What filters leave of the layers that a state asks for; one that is still being solved is not there yet.
     *
     * @param judged what half-samples say
     * @param compared all targets within each of two networks
     * @param picture all targets of the problem
     */
    public static LayeredEdges of(
            AllJudged judged, Optional<AllCompared> compared, AllPicture picture, ExplorerState state) {
        Set<EdgeLayer> wanted = CompareAll.layers(picture.solved().data(), state);
        Map<EdgeLayer, SparseTheta> found = new EnumMap<>(EdgeLayer.class);
        found.put(EdgeLayer.SOLVED, picture.theta());
        if (compared.isPresent()) {
            LambdaSetting common = picture.common();
            ThetaLayers parts = ThetaLayers.of(
                    compared.get().firstAt(common), compared.get().secondAt(common));
            found.put(EdgeLayer.SHARED, parts.shared());
            found.put(EdgeLayer.HERE, parts.first());
            found.put(EdgeLayer.THERE, parts.second());
        }
        Map<EdgeLayer, KeptEdges> kept = new EnumMap<>(EdgeLayer.class);
        found.forEach((layer, theta) -> {
            if (wanted.contains(layer)) {
                Optional<double[]> frequencies = state.look().stability().isAsked()
                        ? judged.frequencies(layer, theta, picture, compared)
                        : Optional.empty();
                kept.put(layer, kept(theta, EdgeJudgement.of(state.look().stability(), frequencies), state));
            }
        });
        return new LayeredEdges(kept);
    }

    private static KeptEdges kept(SparseTheta theta, EdgeJudgement judgement, ExplorerState state) {
        return KeptEdges.of(
                theta,
                state.look().edges().filter(),
                state.look().atlas().filter(),
                state.pins().columns(),
                EdgeFacts.of(theta, state.look().atlas().filter(), judgement));
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
    public Map<EdgeLayer, KeptEdges> layers() {
        return layers;
    }

    /** Whether they are those of the problem, and no others. */
    public boolean areOfProblem() {
        return layers.keySet().stream().allMatch(layer -> layer == EdgeLayer.SOLVED);
    }

    /** How many there are. */
    public int size() {
        return layerOf.length;
    }

    /** How many there would be without filters. */
    public int all() {
        return layers.values().stream().mapToInt(kept -> kept.theta().edges()).sum();
    }

    /** The layer of one of them; the first is the weakest. */
    public EdgeLayer layer(int i) {
        return layerOf[i];
    }

    /** The target of one of them. */
    public int target(int i) {
        return layers.get(layerOf[i]).target(placeOf[i]);
    }

    /** The predicting category of one of them. */
    public int predictor(int i) {
        return layers.get(layerOf[i]).predictor(placeOf[i]);
    }

    /** θ of one of them. */
    public double value(int i) {
        return layers.get(layerOf[i]).value(placeOf[i]);
    }

    /** Whether most half-samples do without one of them, and that is to be seen. */
    public boolean isPale(int i) {
        return layers.get(layerOf[i]).isPale(placeOf[i]);
    }

    /** How often half-samples select one of them, 0 to 1; empty where that is not told. */
    public OptionalDouble frequency(int i) {
        KeptEdges kept = layers.get(layerOf[i]);
        return kept.judgement().isTold()
                ? OptionalDouble.of(kept.judgement().frequency(kept.edge(placeOf[i])))
                : OptionalDouble.empty();
    }

    /** Whether half-samples say something of every layer. */
    public boolean areJudged() {
        return layers.values().stream().allMatch(kept -> kept.judgement().isTold());
    }

    /** Σ |θ| of each target over what predicts it, whatever filters leave. */
    public double[] inStrengths(int categories) {
        return sums(categories, SparseTheta::inStrengths);
    }

    /** Σ |θ| of each category over the targets that it predicts, whatever filters leave. */
    public double[] outStrengths(int categories) {
        return sums(categories, SparseTheta::outStrengths);
    }

    private double[] sums(int categories, Function<SparseTheta, double[]> strengths) {
        double[] sums = new double[categories];
        for (KeptEdges kept : layers.values()) {
            double[] of = strengths.apply(kept.theta());
            IntStream.range(0, categories).forEach(category -> sums[category] += of[category]);
        }
        return sums;
    }

    /** How many dependencies a target has, whatever filters leave. */
    public int predictors(int target) {
        return layers.values().stream()
                .mapToInt(kept -> kept.theta().degree(target))
                .sum();
    }

    /** How many dependencies a category predicts, whatever filters leave. */
    public int predicts(int category) {
        return layers.values().stream()
                .mapToInt(kept -> (int) IntStream.range(0, kept.theta().edges())
                        .filter(edge -> kept.theta().predictor(edge) == category)
                        .count())
                .sum();
    }
}
