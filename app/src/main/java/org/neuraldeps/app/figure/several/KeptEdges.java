package org.neuraldeps.app.figure.several;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.app.state.EdgeSign;
import org.neuraldeps.solver.graph.SparseTheta;

/**
 * The dependencies among all categories that a look leaves, by rising |θ|; of equal ones that with the larger number is first. What
 * remains is a choice among the edges of Θ, which stay as they are.
 */
public final class KeptEdges {

    private final SparseTheta theta;
    private final int[] edges;
    private final int[] targets;
    private final EdgeJudgement judgement;

    private KeptEdges(SparseTheta theta, int[] edges, int[] targets, EdgeJudgement judgement) {
        this.theta = theta;
        this.edges = edges;
        this.targets = targets;
        this.judgement = judgement;
    }

    /**
     * What filters leave of Θ. Cost O(m) for m edges.
     *
     * @param each by |θ|, and the strongest of each target
     * @param filter by what else is known of an edge
     * @param pinned the categories that are pinned
     * @param facts what is known of the edges beside θ
     */
    public static KeptEdges of(
            SparseTheta theta, EdgeFilter each, AtlasFilter filter, Set<Integer> pinned, EdgeFacts facts) {
        int[] targets = targets(theta);
        ByMagnitude kept = new ByMagnitude(theta.edges());
        EdgeJudgement judged = facts.judgement();
        double[] in = filter.leastIn() > 0 ? theta.inStrengths() : null;
        double[] out = filter.leastOut() > 0 ? theta.outStrengths() : null;
        for (int edge = theta.edges() - 1; edge >= 0; edge--) {
            int target = targets[edge];
            int predictor = theta.predictor(edge);
            double value = theta.value(edge);
            boolean stays = Math.abs(value) >= each.least()
                    && isOf(filter.sign(), value)
                    && (in == null || in[target] >= filter.leastIn())
                    && (out == null || out[predictor] >= filter.leastOut())
                    && (!filter.isReciprocalOnly() || theta.isReciprocal(target, predictor))
                    && !judged.leavesOut(edge)
                    && isIn(filter.scope(), target, predictor, pinned, facts);
            if (stays) {
                kept.add(edge, value);
            }
        }
        int[] edges = kept.rising();
        int[] left = each.hasMost() ? strongest(edges, targets, each.most()) : edges;
        return new KeptEdges(theta, left, targets, judged);
    }

    private static boolean isOf(EdgeSign sign, double value) {
        return switch (sign) {
            case ANY -> true;
            case POSITIVE -> value > 0;
            case NEGATIVE -> value < 0;
        };
    }

    private static boolean isIn(EdgeScope scope, int target, int predictor, Set<Integer> pinned, EdgeFacts facts) {
        return switch (scope) {
            case ALL -> true;
            case PINNED -> pinned.contains(target) || pinned.contains(predictor);
            case COMMUNITY -> facts.isWithin(target, predictor);
            case BETWEEN -> !facts.isWithin(target, predictor);
        };
    }

    private static int[] targets(SparseTheta theta) {
        int[] targets = new int[theta.edges()];
        for (int target = 0; target < theta.categories(); target++) {
            Arrays.fill(targets, theta.firstEdge(target), theta.firstEdge(target + 1), target);
        }
        return targets;
    }

    private static int[] strongest(int[] rising, int[] targets, int most) {
        int[] counts = new int[targets.length == 0 ? 0 : targets[targets.length - 1] + 1];
        int[] kept = new int[rising.length];
        int start = kept.length;
        for (int i = rising.length - 1; i >= 0; i--) {
            if (counts[targets[rising[i]]]++ < most) {
                kept[--start] = rising[i];
            }
        }
        return Arrays.copyOfRange(kept, start, kept.length);
    }

    /** Θ, all of it. */
    public SparseTheta theta() {
        return theta;
    }

    /** What half-samples say of the edges of Θ. */
    public EdgeJudgement judgement() {
        return judgement;
    }

    /** How many remain. */
    public int size() {
        return edges.length;
    }

    /** The number in Θ of one of them; the first is the weakest. */
    public int edge(int i) {
        return edges[i];
    }

    /** The target of one of them. */
    public int target(int i) {
        return targets[edges[i]];
    }

    /** The predicting category of one of them. */
    public int predictor(int i) {
        return theta.predictor(edges[i]);
    }

    /** θ of one of them. */
    public double value(int i) {
        return theta.value(edges[i]);
    }

    /** How often half-samples select an edge of Θ, 0 to 1; empty where that is not told. */
    public OptionalDouble frequency(int edge) {
        return judgement.isTold() ? OptionalDouble.of(judgement.frequency(edge)) : OptionalDouble.empty();
    }

    /** Whether most half-samples do without one of them, and that is to be seen. */
    public boolean isPale(int i) {
        return judgement.isPale(edges[i]);
    }

    /** How many of them are pale. */
    public int pale() {
        return (int) IntStream.range(0, size()).filter(this::isPale).count();
    }
}
