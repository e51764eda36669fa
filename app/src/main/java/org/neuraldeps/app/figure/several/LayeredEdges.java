package org.neuraldeps.app.figure.several;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllJudged;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.CompareAll;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.graph.ThetaLayers;

/**
 * The dependencies that filters leave of one or more layers, by rising |θ| whichever layer they are of.
 */
public final class LayeredEdges {

    private final Map<EdgeLayer, KeptEdges> layers;
    private final int size;

    /** The same as {@link #layers}, side by side: they are asked for every dependency of a picture. */
    private final EdgeLayer[] names;

    private final KeptEdges[] parts;
    private final int[] partOf;
    private final int[] placeOf;

    /** @param layers what is left of each */
    public LayeredEdges(Map<EdgeLayer, KeptEdges> layers) {
        this.layers = new EnumMap<>(layers);
        this.names = this.layers.keySet().toArray(EdgeLayer[]::new);
        this.parts = this.layers.values().toArray(KeptEdges[]::new);
        this.size = Arrays.stream(parts).mapToInt(KeptEdges::size).sum();
        this.partOf = new int[parts.length == 1 ? 0 : size];
        this.placeOf = new int[partOf.length];
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

    /** Nothing is to be merged of a single layer, which is nearly always all there is. */
    private void merge() {
        int[] next = new int[parts.length];
        for (int i = 0; i < partOf.length; i++) {
            int weakest = -1;
            for (int part = 0; part < parts.length; part++) {
                if (next[part] < parts[part].size()
                        && (weakest < 0
                                || Math.abs(parts[part].value(next[part]))
                                        < Math.abs(parts[weakest].value(next[weakest])))) {
                    weakest = part;
                }
            }
            partOf[i] = weakest;
            placeOf[i] = next[weakest]++;
        }
    }

    private int part(int i) {
        return parts.length == 1 ? 0 : partOf[i];
    }

    private int place(int i) {
        return parts.length == 1 ? i : placeOf[i];
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
        return size;
    }

    /** How many there would be without filters. */
    public int all() {
        return layers.values().stream().mapToInt(kept -> kept.theta().edges()).sum();
    }

    /** The layer of one of them; the first is the weakest. */
    public EdgeLayer layer(int i) {
        return names[part(i)];
    }

    /** The target of one of them. */
    public int target(int i) {
        return parts[part(i)].target(place(i));
    }

    /** The predicting category of one of them. */
    public int predictor(int i) {
        return parts[part(i)].predictor(place(i));
    }

    /** θ of one of them. */
    public double value(int i) {
        return parts[part(i)].value(place(i));
    }

    /** Whether most half-samples do without one of them, and that is to be seen. */
    public boolean isPale(int i) {
        return parts[part(i)].isPale(place(i));
    }

    /** How often half-samples select one of them, 0 to 1; empty where that is not told. */
    public OptionalDouble frequency(int i) {
        KeptEdges kept = parts[part(i)];
        return kept.frequency(kept.edge(place(i)));
    }

    /** Whether half-samples say something of every layer. */
    public boolean areJudged() {
        return !layers.isEmpty()
                && layers.values().stream().allMatch(kept -> kept.judgement().isTold());
    }

    /** Whether those are pale that most half-samples do without. */
    public boolean areMarked() {
        return layers.values().stream().anyMatch(kept -> kept.judgement().isMarked());
    }

    /** How many of them are pale. */
    public int pale() {
        return layers.values().stream().mapToInt(KeptEdges::pale).sum();
    }

    /** How many are left out because most half-samples do without them. */
    public int leftOut() {
        return layers.values().stream()
                .mapToInt(kept -> kept.judgement().leftOut())
                .sum();
    }

    /** |θ| of all layers added up, whatever filters leave; Θ itself of a single one. */
    SparseTheta together(int categories) {
        List<SparseTheta> thetas =
                layers.values().stream().map(KeptEdges::theta).toList();
        if (thetas.size() == 1) {
            return thetas.get(0);
        }
        return SparseTheta.of(IntStream.range(0, categories)
                .mapToObj(target -> row(thetas, target))
                .toList());
    }

    private static SparseRow row(List<SparseTheta> thetas, int target) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (SparseTheta theta : thetas) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                sums.merge(theta.predictor(edge), Math.abs(theta.value(edge)), Double::sum);
            }
        }
        return new SparseRow(
                sums.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sums.values().stream().mapToDouble(Double::doubleValue).toArray());
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
