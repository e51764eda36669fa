package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    private final int[] inDegrees;
    private final int[] outDegrees;
    private final int[] reciprocal;
    private final double[] pageRanks;
    private final double[] sourceRanks;
    private final Grouping strongGroups;
    private final Communities communities;
    private final int[] communityHubs;
    private final int hubDegree;

    private ThetaMeasures(SparseTheta theta, Progress progress) {
        this.theta = theta;
        Tally tally = Tally.of(theta);
        this.inStrengths = tally.inStrengths();
        this.outStrengths = tally.outStrengths();
        this.inDegrees = tally.inDegrees();
        this.outDegrees = tally.outDegrees();
        this.reciprocal = tally.reciprocal();
        this.hubDegree = HubRule.leastDegree(theta.categories(), tally.edges());
        this.communities = Communities.of(theta);
        this.communityHubs = communities.hubs(theta);
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

    /** How many predictors a category has. */
    public int inDegree(int category) {
        return inDegrees[category];
    }

    /** How many targets a category predicts. */
    public int outDegree(int category) {
        return outDegrees[category];
    }

    /** With how many categories a category predicts each other. */
    public int reciprocal(int category) {
        return reciprocal[category];
    }

    /** How many edges are counted. */
    public int edges() {
        return Arrays.stream(outDegrees).sum();
    }

    /** The part of all edges that have one back; 0 where there are none. */
    public double reciprocity() {
        int edges = edges();
        return edges == 0 ? 0 : (double) Arrays.stream(reciprocal).sum() / edges;
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

    /** The category by which a community is called, as {@link Communities#hubs} has it. */
    public int communityHub(int community) {
        return communityHubs[community];
    }

    /** A measure of a category. */
    public double value(CategoryMeasure measure, int category) {
        return switch (measure) {
            case IN_STRENGTH -> inStrength(category);
            case OUT_STRENGTH -> outStrength(category);
            case IN_DEGREE -> inDegree(category);
            case OUT_DEGREE -> outDegree(category);
            case RECIPROCAL -> reciprocal(category);
            case PAGE_RANK -> pageRank(category);
            case SOURCE_RANK -> sourceRank(category);
            case STRONG_SIZE -> strongGroups.size(strongGroups.of(category));
            case COMMUNITY_SIZE ->
                communities.groups().size(communities.groups().of(category));
        };
    }

    /** A measure of all categories together. */
    public double value(NetworkMeasure measure) {
        return switch (measure) {
            case EDGES -> edges();
            case ISOLATED -> count(category -> inDegrees[category] + outDegrees[category] == 0);
            case RECIPROCITY -> reciprocity();
            case HUBS -> count(this::isHub);
            case STRONG_GROUPS -> strongGroups.count();
            case LARGEST_STRONG -> strongGroups.count() == 0 ? 0 : strongGroups.size(0);
            case COMMUNITIES -> communities.groups().count();
            case MODULARITY -> communities.modularity();
        };
    }

    private double count(IntPredicate which) {
        return IntStream.range(0, outDegrees.length).filter(which).count();
    }
}
