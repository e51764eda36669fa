package org.neuraldeps.app.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** What the shape of a graph says of its vertices and edges; everything counts |θ|, whatever its sign. */
final class Measures {

    private final Graph<Integer, DefaultWeightedEdge> graph;
    private final Map<Integer, Double> pageRank;
    private final Map<Integer, Integer> community;

    Measures(Graph<Integer, DefaultWeightedEdge> graph) {
        this.graph = graph;
        this.pageRank = graph.vertexSet().isEmpty() ? Map.of() : new PageRank<>(magnitudes()).getScores();
        this.community = communities();
    }

    /** The same graph weighted by |θ|. */
    private Graph<Integer, DefaultWeightedEdge> magnitudes() {
        return new AsWeightedGraph<>(graph, edge -> Math.abs(graph.getEdgeWeight(edge)), false, false);
    }

    /** Σ |θ| over the target's predictors. */
    double inStrength(int vertex) {
        return strength(graph.incomingEdgesOf(vertex));
    }

    /** Σ |θ| over the targets that the category predicts. */
    double outStrength(int vertex) {
        return strength(graph.outgoingEdgesOf(vertex));
    }

    private double strength(Set<DefaultWeightedEdge> edges) {
        return edges.stream()
                .mapToDouble(edge -> Math.abs(graph.getEdgeWeight(edge)))
                .sum();
    }

    /** Whether the two categories of an edge predict each other. */
    boolean isReciprocal(DefaultWeightedEdge edge) {
        return graph.containsEdge(graph.getEdgeTarget(edge), graph.getEdgeSource(edge));
    }

    /** How many categories a category predicts and is predicted by at once. */
    int reciprocal(int vertex) {
        return (int) graph.incomingEdgesOf(vertex).stream()
                .filter(this::isReciprocal)
                .count();
    }

    /** The part of its time that a walk along the edges spends here, damped by 0.85; the sum over all is 1. */
    double pageRank(int vertex) {
        return pageRank.get(vertex);
    }

    /** The number of its community, 0 for the largest. */
    int community(int vertex) {
        return community.get(vertex);
    }

    /** Greedy modularity; larger ones first, equal ones by their lowest category. */
    private Map<Integer, Integer> communities() {
        if (graph.edgeSet().isEmpty()) {
            return numbered(graph.vertexSet().stream().map(Set::of).toList());
        }
        return numbered(
                new GreedyModularityAlgorithm<>(undirected()).getClustering().getClusters());
    }

    private static Map<Integer, Integer> numbered(List<Set<Integer>> found) {
        List<Set<Integer>> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt((Set<Integer> one) -> -one.size())
                .thenComparingInt(one -> Collections.min(one)));
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int vertex : ordered.get(i)) {
                numbers.put(vertex, i);
            }
        }
        return numbers;
    }

    /** Without directions: what two categories are to each other adds up. */
    private Graph<Integer, DefaultWeightedEdge> undirected() {
        Graph<Integer, DefaultWeightedEdge> both = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        graph.vertexSet().stream().sorted().forEach(both::addVertex);
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            int source = graph.getEdgeSource(edge);
            int target = graph.getEdgeTarget(edge);
            double weight = Math.abs(graph.getEdgeWeight(edge));
            DefaultWeightedEdge there = both.getEdge(source, target);
            if (there == null) {
                both.setEdgeWeight(both.addEdge(source, target), weight);
            } else {
                both.setEdgeWeight(there, both.getEdgeWeight(there) + weight);
            }
        }
        return both;
    }
}
