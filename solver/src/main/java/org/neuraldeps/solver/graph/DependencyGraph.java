package org.neuraldeps.solver.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * Dependencies of several targets as a directed graph: vertices are categories, and an edge from a predicting category to
 * a target weighs θ, sign included. Immutable.
 */
public final class DependencyGraph {

    private final Graph<Integer, DefaultWeightedEdge> graph;

    private DependencyGraph(Graph<Integer, DefaultWeightedEdge> graph) {
        this.graph = new AsUnmodifiableGraph<>(graph);
    }

    /**
     * The graph of some solutions, one per target, with an isolated vertex for each target that depends on nothing. Cost
     * one step per non-zero. A category that predicts its namesake in another network is left out: a graph over the
     * categories of one network has no loops.
     */
    public static DependencyGraph of(List<Solution> solutions) {
        return of(solutions, UnaryOperator.identity());
    }

    /**
     * The same without some dependencies. Targets stay when all of theirs go; what predicts nothing any more does not.
     *
     * @param kept what remains of one target's coefficients, which come by falling |θ|
     */
    public static DependencyGraph of(List<Solution> solutions, UnaryOperator<List<Coefficient>> kept) {
        Map<Integer, List<Coefficient>> targets = new LinkedHashMap<>();
        solutions.forEach(solution -> targets.put(solution.target(), kept.apply(solution.byMagnitude())));
        return ofTargets(targets);
    }

    /**
     * The graph of what some targets are made of, however that was found.
     *
     * @param targets the coefficients of each, none of them 0
     */
    public static DependencyGraph ofTargets(Map<Integer, List<Coefficient>> targets) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        targets.forEach((target, coefficients) -> {
            graph.addVertex(target);
            for (Coefficient coefficient : coefficients) {
                if (coefficient.category() != target) {
                    graph.addVertex(coefficient.category());
                    DefaultWeightedEdge edge = graph.addEdge(coefficient.category(), target);
                    graph.setEdgeWeight(edge, coefficient.value());
                }
            }
        });
        return new DependencyGraph(graph);
    }

    /** The graph for the algorithms of JGraphT; it cannot be modified. */
    public Graph<Integer, DefaultWeightedEdge> graph() {
        return graph;
    }

    /** θ of a category for a target; 0 where there is no edge. */
    public double weight(int category, int target) {
        DefaultWeightedEdge edge = graph.getEdge(category, target);
        return edge == null ? 0 : graph.getEdgeWeight(edge);
    }

    /** The largest |θ|; 0 for a graph without edges. */
    public double largestMagnitude() {
        double largest = 0;
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            largest = Math.max(largest, Math.abs(graph.getEdgeWeight(edge)));
        }
        return largest;
    }

    /** The sum of |θ|; 0 for a graph without edges. */
    public double totalMagnitude() {
        double sum = 0;
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            sum += Math.abs(graph.getEdgeWeight(edge));
        }
        return sum;
    }
}
