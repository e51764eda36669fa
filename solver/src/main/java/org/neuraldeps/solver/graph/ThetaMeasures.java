package org.neuraldeps.solver.graph;

import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.neuraldeps.solver.work.Progress;

/**
 * What the shape of Θ says of its categories. Everything counts |θ|, whatever its sign; a category that predicts its namesake is left out of account; one without any
 * dependency has strengths of 0 and groups of its own. Immutable.
 *
 * <p>An edge goes from the predicting category to the target. Cost O(edges) but for PageRank, which takes up to {@value #ITERATIONS} times as
 * much: some 50 ms for a thousand categories of five predictors.
 */
public final class ThetaMeasures {

    /** How much of its time a walk follows dependencies, in PageRank; for the rest it begins anywhere. */
    public static final double DAMPING = 0.85;

    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-12;

    private final SparseTheta theta;
    private final double[] inStrengths;
    private final double[] outStrengths;
    private final int[] outDegrees;
    private final int[] reciprocal;
    private final double[] pageRanks;
    private final double[] sourceRanks;
    private final Grouping strongGroups;
    private final Communities communities;
    private final int hubDegree;

    private ThetaMeasures(SparseTheta theta, Progress progress) {
        this.theta = theta;
        Tally tally = Tally.of(theta);
        this.inStrengths = tally.inStrengths();
        this.outStrengths = tally.outStrengths();
        this.outDegrees = tally.outDegrees();
        this.reciprocal = tally.reciprocal();
        this.hubDegree = HubRule.leastDegree(theta.categories(), tally.edges());
        this.communities = Communities.of(theta);
        progress.checkCancelled();
        Graph<Integer, DefaultWeightedEdge> graph = graph(theta);
        this.strongGroups = strongGroups(graph);
        progress.checkCancelled();
        this.pageRanks = ranks(graph);
        progress.checkCancelled();
        this.sourceRanks = ranks(new EdgeReversedGraph<>(graph));
    }

    /** Of Θ. */
    public static ThetaMeasures of(SparseTheta theta) {
        return of(theta, Progress.NONE);
    }

    /**
     * Of Θ.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static ThetaMeasures of(SparseTheta theta, Progress progress) {
        return new ThetaMeasures(theta, progress);
    }

    /** Θ as vertices and edges that weigh |θ|. */
    private static Graph<Integer, DefaultWeightedEdge> graph(SparseTheta theta) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int category = 0; category < theta.categories(); category++) {
            graph.addVertex(category);
        }
        for (int target = 0; target < theta.categories(); target++) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                if (Tally.isCounted(theta, target, edge)) {
                    graph.setEdgeWeight(graph.addEdge(theta.predictor(edge), target), Math.abs(theta.value(edge)));
                }
            }
        }
        return graph;
    }

    private static Grouping strongGroups(Graph<Integer, DefaultWeightedEdge> graph) {
        List<Set<Integer>> groups = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
        int[] labels = new int[graph.vertexSet().size()];
        for (int label = 0; label < groups.size(); label++) {
            for (int category : groups.get(label)) {
                labels[category] = label;
            }
        }
        return Grouping.of(labels);
    }

    private static double[] ranks(Graph<Integer, DefaultWeightedEdge> graph) {
        double[] ranks = new double[graph.vertexSet().size()];
        if (ranks.length > 0) {
            new PageRank<>(graph, DAMPING, ITERATIONS, TOLERANCE)
                    .getScores()
                    .forEach((category, rank) -> ranks[category] = rank);
        }
        return ranks;
    }

    /** Θ that they are of. */
    public SparseTheta theta() {
        return theta;
    }

    /** Σ |θ| over the predictors of a target. */
    public double inStrength(int category) {
        return inStrengths[category];
    }

    /** Σ |θ| over the targets that a category predicts. */
    public double outStrength(int category) {
        return outStrengths[category];
    }

    /** How many targets a category predicts. */
    public int outDegree(int category) {
        return outDegrees[category];
    }

    /** With how many categories a category predicts each other. */
    public int reciprocal(int category) {
        return reciprocal[category];
    }

    /** The part of all edges that have one back; 0 where there are none. */
    public double reciprocity() {
        int back = 0;
        int edges = 0;
        for (int category = 0; category < outDegrees.length; category++) {
            back += reciprocal[category];
            edges += outDegrees[category];
        }
        return edges == 0 ? 0 : (double) back / edges;
    }

    /**
     * Whether a category predicts more targets than chance would have it: of all categories together less than one in a hundred networks would have such a one, if
     * predictors were drawn at random.
     */
    public boolean isHub(int category) {
        return outDegrees[category] >= hubDegree;
    }

    /** How many targets a category must predict to be a hub. */
    public int hubDegree() {
        return hubDegree;
    }

    /** The part of its time that a walk along the edges, from predictor to target by |θ|, spends at a category, damped by {@value #DAMPING}; the sum over all is 1. */
    public double pageRank(int category) {
        return pageRanks[category];
    }

    /** The same against the edges, from targets to what they are made of: large for what much is made of in the end. */
    public double sourceRank(int category) {
        return sourceRanks[category];
    }

    /** Groups in which every category depends on every other, if only by way of others. */
    public Grouping strongGroups() {
        return strongGroups;
    }

    /** Communities by |θ| without directions. */
    public Communities communities() {
        return communities;
    }
}
